import { columnLetters } from '../model/address.ts';
import type { ColumnMeaning } from '../model/observation.ts';
import type { Text } from '../model/text.ts';
import { atPrices, measureOf } from './columnMeasures.ts';
import type { ReadColumn } from './columns.ts';
import { statusIn } from './columnStatus.ts';
import { BY_ROW, BY_ROW_PERIOD } from './columnUnits.ts';
import { comparisonIn, type Comparison } from './comparison.ts';
import { inVietnamese } from './englishHeadings.ts';
import { fold } from './fold.ts';
import { priceBasisOf } from './priceWords.ts';
import { headingKeys, unitSaid } from './settledColumns.ts';
import type { LongTable, SheetTable, TablePage } from './sheetTable.ts';
import type { TableKind } from './tableKinds.ts';
import { unitInBrackets, unitOf } from './unitWords.ts';
import type { Unit } from '../model/unit.ts';

/** The one column of figures of a table of one observation a row, by what it says of its indicator; null for other tables. */
export function longColumns(table: SheetTable, page: TablePage, kind: TableKind): ReadColumn[] | null {
  if (table.exported) return [];
  const { long } = table;
  const [column] = page.dataColumns;
  if (!long || column === undefined) return null;
  const { about } = long;
  const [key = ''] = headingKeys([about]);
  const said = table.answers.settings(key);
  const names = about.length === 0 ? table.title : about.map(({ text }) => text).join(' ');
  const heading = inVietnamese(fold(names));
  const read = comparisonIn(heading);
  const comparison: Comparison = said?.basis ? { ...read, basis: said.basis, unclear: false } : read;
  const rule = kind.measures.find(({ when }) => !when || when.test(heading));
  const plain = said?.measure
    ? { measure: said.measure, name: null }
    : rule
      ? measureOf(table, kind, rule.measure, { comparison }, { words: [], place: null })
      : null;
  const prices = priceBasisOf(heading) ?? rule?.priceBasis ?? 'N';
  const named = plain && atPrices(kind.dataset, plain, prices);
  const unit = unitSaid(said)?.unit ?? unitHere(table, page, comparison, rule?.unit);
  const isUnclear = comparison.unclear || (!said?.basis && isBare(long, kind, comparison, unit));
  const meaning: ColumnMeaning | null =
    named && !isUnclear
      ? {
          measure: named.measure,
          timePeriod: BY_ROW_PERIOD,
          basis: comparison.basis,
          status: said?.status ?? statusIn(heading) ?? 'A',
          priceBasis: prices,
          ...unit,
        }
      : null;
  return [
    {
      column,
      key,
      letters: columnLetters(column),
      path: about,
      meaning,
      measureName: named?.name ?? null,
      place: null,
      planYear: null,
      missing: meaning ? null : isUnclear ? 'comparison' : 'measure',
      evidence: [BY_EACH_ROW],
    },
  ];
}

const BY_EACH_ROW: Text = {
  vi: 'Mỗi dòng là một số liệu: kỳ, địa phương và đơn vị lấy ở chính dòng đó',
  en: 'Each row is one figure: period, place and unit are those of the row',
};

function unitHere(table: SheetTable, page: TablePage, { basis }: Comparison, ofKind: Unit | undefined): Unit {
  if (basis !== 'LEVEL') return { unit: 'PT', unitMult: 0 };
  if (page.unitColumn !== null) return BY_ROW;
  const headings = page.dataColumns.flatMap((c) =>
    page.headerRows.map((row) => table.grid.rows.get(row)?.get(c)?.shown),
  );
  const said = [...(table.long?.about.map(({ text }) => text) ?? []), ...headings, table.title];
  return said.flatMap((text) => (text ? (unitInBrackets(text) ?? []) : []))[0] ?? ofKind ?? BY_ROW;
}

/** A measure of the catalogue in percent that says neither what it is compared with nor that it is a share. */
function isBare({ rows }: LongTable, kind: TableKind, { basis }: Comparison, unit: Unit): boolean {
  if (basis !== 'LEVEL' || kind.titled) return false;
  if (unit.unit !== BY_ROW.unit) return unit.unit === 'PT';
  return [...rows.values()].some((row) => unitOf(row.unit)?.unit === 'PT');
}
