import { periodText } from '../../../core/model/period.ts';
import type { Lang } from '../../../core/model/text.ts';
import type { ColumnHead, Facts } from '../../../core/model/views.ts';
import { unitText } from '../../../core/model/unit.ts';
import { bookName, unitOrBase } from '../../parts/figures.ts';
import type { Words } from '../../text/vi.ts';

/** Indicator, period, unit or base of comparison, in a line. */
export function whatText(column: ColumnHead, t: Words, lang: Lang): string {
  return `${column.measureName[lang]}, ${periodText(column.timePeriod, lang)}, ${unitOrBase(column, t, lang)}`;
}

/** Indicator and unit or base, of a series. */
export function seriesText(column: Omit<ColumnHead, 'timePeriod'>, t: Words, lang: Lang): string {
  const base = column.basis === 'LEVEL' ? unitText(column)[lang] : t.basis[column.basis];
  return `${column.measureName[lang]}, ${base}`;
}

/** The books of some days of release, without their endings. */
export function booksOf(
  days: readonly string[],
  releases: readonly { readonly releasedOn: string; readonly file: string }[],
): string {
  const files = releases.filter(({ releasedOn }) => days.includes(releasedOn)).map(({ file }) => bookName(file));
  return [...new Set(files)].join(', ');
}

/** The sentence that names the members without a figure; empty where all are known. */
export function missingText({ missing }: Pick<Facts, 'missing'>, t: Words): string {
  return missing.length > 0 ? ` ${t.chart.missing(missing.map(({ area }) => area.name).join(', '))}` : '';
}
