import { Refusal } from '../../core/model/text.ts';
import type { Command } from '../context.ts';

/** Commands that have a name already and no work behind it yet: they say so and do nothing. */
export const LATER: readonly Command[] = [
  later('check', 'check FILE.txt', { vi: 'kiểm chứng bài viết', en: 'the check of an article' }),
];

function later(name: string, usage: string, what: { vi: string; en: string }): Command {
  return {
    name,
    usage,
    about: { vi: `${what.vi} (chưa có trong bản này)`, en: `${what.en} (comes with a later version)` },
    words: 1,
    options: ['period', 'region', 'format', 'out'],
    run: () =>
      Promise.reject(
        new Refusal('later', {
          vi: `Lệnh ${name} chưa có trong bản này, sẽ có ở bản sau. Không có gì được đọc hay ghi.`,
          en: `The command ${name} comes with a later version. Nothing was read or written.`,
        }),
      ),
  };
}
