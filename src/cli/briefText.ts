import type { BriefingAnswer, SentenceChange } from '../core/model/briefing.ts';
import { briefingText, bulletLine } from '../core/model/briefingText.ts';
import type { Lang } from '../core/model/text.ts';

const WIDTH = 100;

/** A briefing as plain text, and below it what changed. */
export const briefText = ({ briefing, changes }: BriefingAnswer, lang: Lang): string =>
  [briefingText(briefing, WIDTH), ...changesText(changes, lang)].join('\n');

const bullet = (text: string): string => bulletLine(text, WIDTH);

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
