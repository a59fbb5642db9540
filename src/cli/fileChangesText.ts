import type { Output } from '../core/api/contract.ts';
import type { Lang } from '../core/model/text.ts';
import { cleanText } from './clean.ts';

type Found = Pick<Output<'report.rerun'>, 'changes' | 'leftOut'>;
/** More lines than anybody reads on a terminal. */
const MOST = 40;
const WORDS = {
  vi: {
    written: (path: string) => `Đã lập lại vào ${path}`,
    same: 'Mọi số công bố như ở tệp cũ.',
    changed: (count: number) => `Khác tệp cũ ở ${count} chỗ (trước → nay):`,
    more: (count: number) => `  … và ${count} chỗ khác (--json)`,
    none: '(không có)',
  },
  en: {
    written: (path: string) => `Made again at ${path}`,
    same: 'Every published figure is that of the old file.',
    changed: (count: number) => `Other than in the old file in ${count} places (before → now):`,
    more: (count: number) => `  … and ${count} more (--json)`,
    none: '(none)',
  },
} as const;

/** Where a file went that was made again, and what it says otherwise than the old one. */
export function changedText({ changes }: Found, path: string, lang: Lang): string {
  const { written, same, changed, more, none } = WORDS[lang];
  if (changes.length === 0) return `${written(path)}\n${same}\n`;
  const lines = changes
    .slice(0, MOST)
    .map(({ of, before, after }) => `  ${of && `${of}: `}${before ?? none} → ${after ?? none}`);
  const rest = changes.length - lines.length;
  return cleanText(
    `${[written(path), changed(changes.length), ...lines, ...(rest > 0 ? [more(rest)] : [])].join('\n')}\n`,
  );
}
