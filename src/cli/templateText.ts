import type { Output } from '../core/api/contract.ts';
import type { Lang } from '../core/model/text.ts';

type Found = Omit<Output<'report.template'>, 'file'> & { readonly path: string };
/** More lines than anybody reads on a terminal. */
const MOST = 40;

/** What became of a form, and every marker that was not filled with its cell. */
export function filledText({ path, filled, unfilled }: Found, lang: Lang): string {
  const vi = lang === 'vi';
  const head = vi ? `Đã ghi ${path}: điền ${filled} chỗ` : `Written to ${path}: ${filled} places filled`;
  if (unfilled.length === 0) return `${head}.\n`;
  const lines = unfilled
    .slice(0, MOST)
    .map(({ sheet, cell, marker, why }) => `  ${sheet}${cell ? `!${cell}` : ''}  {{${marker}}}: ${why[lang]}`);
  const rest = unfilled.length - lines.length;
  const more = rest > 0 ? [vi ? `  … và ${rest} chỗ khác (--json)` : `  … and ${rest} more (--json)`] : [];
  const not = vi ? `${unfilled.length} chỗ không điền được:` : `${unfilled.length} could not be filled:`;
  return `${[`${head}, ${not}`, ...lines, ...more].join('\n')}\n`;
}
