import { keyText } from '../../../../core/model/observation.ts';
import { periodText } from '../../../../core/model/period.ts';
import type { Lang, Text } from '../../../../core/model/text.ts';
import { unitText } from '../../../../core/model/unit.ts';
import type { ObservationRow } from '../../../../core/model/views.ts';
import type { Words } from '../../../text/vi.ts';
import { basisText, decimalsOf, missingMark, placeName } from '../../../parts/figures.ts';
import { formatNumber } from '../../../parts/numbers.ts';
import { plainText } from '../../../parts/plainText.ts';

/** The columns of the long form, each with its width in pixels. */
export const LONG_COLUMNS = [
  ['measure', 210],
  ['item', 170],
  ['area', 120],
  ['period', 120],
  ['basis', 150],
  ['value', 110],
  ['unit', 100],
  ['status', 92],
  ['released', 84],
  ['source', 220],
  ['dataset', 170],
] as const;
export type LongColumn = (typeof LONG_COLUMNS)[number][0];

/** Names that the workspace has for codes. */
export type LongNames = {
  readonly measure: (code: string) => string;
  readonly dataset: (code: string) => string;
};

type Named = { readonly code: string; readonly name: Text };

/** Names by the codes of the workspace; a code without a name stands for itself. */
export function namesOf(measures: readonly Named[], datasets: readonly Named[], lang: Lang): LongNames {
  const by = (all: readonly Named[]) => new Map(all.map(({ code, name }) => [code, name[lang]]));
  const [measureNames, datasetNames] = [by(measures), by(datasets)];
  return { measure: (code) => measureNames.get(code) ?? code, dataset: (code) => datasetNames.get(code) ?? code };
}

/** What a column says of a figure. */
export function longText(row: ObservationRow, column: LongColumn, names: LongNames, t: Words, lang: Lang): string {
  if (column === 'measure') return names.measure(row.measure);
  if (column === 'dataset') return names.dataset(row.dataset);
  if (column === 'item') return row.itemLabel;
  if (column === 'area') return placeName({ code: row.area, name: row.areaName }, t);
  if (column === 'period') return periodText(row.timePeriod, lang);
  if (column === 'basis') return row.basis === 'LEVEL' ? t.basis.LEVEL : basisText(row, t);
  if (column === 'value')
    return row.value === null ? missingMark(row.status) : formatNumber(row.value, decimalsOf(row), t.numbers);
  if (column === 'unit') return row.basis === 'LEVEL' ? unitText(row)[lang] : '%';
  if (column === 'status') return t.status[row.status];
  if (column === 'released') return row.releasedOn;
  return `${row.sheet} ${row.cell}`;
}

/** The key of a figure, for its provenance. */
export const keyOf = (row: ObservationRow): string => keyText(row);

/** Rows that hold all the typed words in place, item, indicator or period. */
export function foundRows(
  rows: readonly ObservationRow[],
  typed: string,
  names: LongNames,
  lang: Lang,
): readonly ObservationRow[] {
  const words = plainText(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  const plain = new Map<string, string>();
  const known = (text: string): string => {
    const found = plain.get(text) ?? plainText(text);
    plain.set(text, found);
    return found;
  };
  return rows.filter((row) => {
    const texts = [row.areaName, row.itemLabel, names.measure(row.measure), periodText(row.timePeriod, lang)].map(
      known,
    );
    return words.every((word) => texts.some((text) => text.includes(word)));
  });
}

/** Rows by a column, upwards or downwards; figures that are missing last. Equal rows keep their order. */
export function sortedRows(
  rows: readonly ObservationRow[],
  sort: { readonly column: LongColumn; readonly down: boolean } | null,
  names: LongNames,
): readonly ObservationRow[] {
  if (!sort) return rows;
  const { column, down } = sort;
  const sign = down ? -1 : 1;
  if (column === 'value')
    return [...rows].sort((a, b) => {
      if (a.value === null || b.value === null) return (a.value === null ? 1 : 0) - (b.value === null ? 1 : 0);
      return sign * (a.value - b.value);
    });
  const text = textOf(column, names);
  const order = new Map(
    unique(rows.map(text))
      .sort(collator.compare)
      .map((one, i) => [one, i]),
  );
  const place = (row: ObservationRow): number => order.get(text(row)) ?? 0;
  return [...rows].sort((a, b) => sign * (place(a) - place(b)));
}

const collator = new Intl.Collator('vi', { numeric: true });
const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

function textOf(column: Exclude<LongColumn, 'value'>, names: LongNames): (row: ObservationRow) => string {
  const of: Record<typeof column, (row: ObservationRow) => string> = {
    measure: (row) => names.measure(row.measure),
    dataset: (row) => names.dataset(row.dataset),
    item: (row) => row.itemLabel,
    area: (row) => row.areaName,
    period: (row) => row.timePeriod,
    basis: (row) => row.basis,
    unit: (row) => `${row.unit} ${row.unitMult}`,
    status: (row) => row.status,
    released: (row) => row.releasedOn,
    source: (row) => `${row.sheet} ${row.cell}`,
  };
  return of[column];
}
