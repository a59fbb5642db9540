import type { RuleFinding } from '../model/validation.ts';

const MOST = 60;

/** Information about many rows of a column as one finding: it is told by the first row, and bears the figures of all. */
export function oneAColumn(found: readonly RuleFinding[]): RuleFinding[] {
  const infos = found.filter(({ severity }) => severity === 'info');
  const [first, ...others] = infos;
  const rest = found.filter(({ severity }) => severity !== 'info');
  if (!first || others.length === 0) return [...rest, ...infos];
  const more = others.length;
  const text = {
    vi: `${first.text.vi} Cùng ${more} dòng khác của cột.`,
    en: `${first.text.en} And ${more} other rows of the column.`,
  };
  return [...rest, { ...first, text, evidence: infos.flatMap(({ evidence }) => evidence).slice(0, MOST) }];
}
