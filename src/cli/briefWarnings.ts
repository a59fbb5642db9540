import { editedText, type BriefingFile } from '../core/model/briefing.ts';
import { cleanText } from './clean.ts';
import type { Context } from './context.ts';

/** Sentences written by hand whose numbers changed since, and those that the figures no longer give. */
export async function warnOfEdits(
  { say, terminal }: Context,
  { stale, lost }: Pick<BriefingFile, 'stale' | 'lost'>,
): Promise<void> {
  const lines = [
    ...stale.map((one) => {
      const numbers = (one.edited?.changed ?? [])
        .map(({ before, after }) => `${before ?? '–'} → ${after ?? '–'}`)
        .join(', ');
      return {
        vi: `Số đã đổi từ khi tự viết câu này (${numbers}): ${editedText(one)}\n`,
        en: `Numbers changed since this sentence was written by hand (${numbers}): ${editedText(one)}\n`,
      };
    }),
    ...lost.map(({ text }) => ({
      vi: `Câu tự viết mà số liệu nay không còn nêu, không in: ${text}\n`,
      en: `A sentence written by hand that the figures no longer give is not printed: ${text}\n`,
    })),
  ];
  for (const line of lines) await terminal.err.write(cleanText(say(line)));
}
