import { editedText, type EditedBriefing } from '../../../core/model/briefing.ts';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];

/** The number in front of a section of a briefing. */
export const numeralOf = (at: number): string => ROMAN[at] ?? String(at + 1);

/** A briefing as plain text, one line a sentence; sentences that are switched off are left out. */
export function plainBriefing({ title, subject, sections }: EditedBriefing): string {
  const shown = sections
    .map((section) => ({ ...section, sentences: section.sentences.filter(({ off }) => !off) }))
    .filter(({ sentences }) => sentences.length > 0);
  const body = shown.map(({ heading, sentences }, at) =>
    [`${numeralOf(at)}. ${heading}`, ...sentences.map((one) => `- ${editedText(one)}`)].join('\n'),
  );
  return `${[`${title.toUpperCase()}\n${subject}`, ...body].join('\n\n')}\n`;
}

/** A text as what the window hands to the save dialog. */
export function textFile(name: string, text: string): { name: string; type: string; base64: string } {
  const bytes = new TextEncoder().encode(text);
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return { name, type: 'text/plain;charset=utf-8', base64: btoa(letters) };
}
