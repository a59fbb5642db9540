import { editedText, type BriefingAnswer, type SentenceChange } from '../core/model/briefing.ts';
import type { Lang } from '../core/model/text.ts';
import { wrap } from './columns.ts';

const WIDTH = 100;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];

/** A briefing as plain text, and below it what changed. */
export function briefText({ briefing, changes }: BriefingAnswer, lang: Lang): string {
  const shown = briefing.sections
    .map((section) => ({ ...section, sentences: section.sentences.filter(({ off }) => !off) }))
    .filter(({ sentences }) => sentences.length > 0);
  const sections = shown.map(
    ({ heading, sentences }, i) =>
      `${ROMAN[i]}. ${heading}\n${sentences.map((one) => bullet(editedText(one))).join('')}`,
  );
  return [`${briefing.title.toUpperCase()}\n${briefing.subject}\n`, ...sections, ...changesText(changes, lang)].join(
    '\n',
  );
}

const bullet = (text: string): string => `- ${wrap(text, WIDTH - 2).join('\n  ')}\n`;

function changesText(changes: readonly SentenceChange[] | null, lang: Lang): string[] {
  if (changes === null) return [];
  const title = { vi: 'Thay đổi', en: 'Changes' }[lang];
  const none = { vi: 'Không có gì thay đổi.', en: 'Nothing changed.' }[lang];
  const [before, after] = { vi: ['trước', 'nay'], en: ['before', 'now'] }[lang];
  const nothing = { vi: '(không có câu này)', en: '(no such sentence)' }[lang];
  const lines = changes.map(
    (one) => bullet(`${before}: ${one.before ?? nothing}`) + bullet(`${after}: ${one.after ?? nothing}`),
  );
  return [`${title}\n${lines.length > 0 ? lines.join('\n') : bullet(none)}`];
}
