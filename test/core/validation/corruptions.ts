import type { ReadTable } from '../../../src/core/import/stageBook.ts';
import type { TableReading } from '../../../src/core/import/readTable.ts';
import type { ColumnMeaning, Observation } from '../../../src/core/model/observation.ts';
import { COUNTRY } from '../../../src/core/model/area.ts';
import { monthsLater, periodParts } from '../../../src/core/model/period.ts';
import type { Chance } from '../import/mutators.ts';

/** What the workspace says of a number so far; null where nothing. */
export type KnownValue = (key: Observation['key']) => number | null;
/** A change of the figures of one table below the importer; null where there is nothing that it could change. */
export type Corruption = (table: ReadTable, chance: Chance, known: KnownValue) => ReadTable | null;

type Change = (one: Observation, meaning: ColumnMeaning) => Observation | null;

function changed({ reading, ...table }: ReadTable, change: Change): ReadTable | null {
  if (!reading) return null;
  const observations = reading.observations.flatMap((one) => {
    const meaning = reading.columns[one.column]?.meaning;
    return (meaning ? change(one, meaning) : one) ?? [];
  });
  return { ...table, reading: { ...reading, observations } };
}

const isFilled = (one: Observation): one is Observation & { value: number } => one.value !== null && one.value !== 0;
const filled = (reading: TableReading | null) => (reading?.observations ?? []).filter(isFilled);
const pick = <T>(all: readonly T[], chance: Chance): T | undefined => all[chance(all.length)];
const withValue = (one: Observation, value: number): Observation => ({ ...one, value, shown: String(value) });

/** The letters of a column in which enough figures fit. */
function aColumn(table: ReadTable, chance: Chance, fits: (meaning: ColumnMeaning, values: number[]) => boolean) {
  const columns = (table.reading?.columns ?? []).flatMap(({ letters, meaning }) => {
    const own = filled(table.reading).filter((one) => table.reading?.columns[one.column]?.letters === letters);
    return own.length > 0 &&
      fits(
        meaning,
        own.map(({ value }) => value),
      )
      ? [letters]
      : [];
  });
  const letters = pick([...new Set(columns)], chance);
  const isIn = (one: Observation): boolean => table.reading?.columns[one.column]?.letters === letters;
  return letters === undefined ? null : isIn;
}

const isIndex = ({ basis }: ColumnMeaning): boolean => basis === 'SPLY' || basis === 'PREV';

/** Figures of two provinces in each other's row; they differ by more than a tenth somewhere. */
const swapProvinces: Corruption = (table, chance) => {
  const own = filled(table.reading).filter(({ key }) => key.area !== COUNTRY);
  const one = pick([...new Set(own.map(({ row }) => row))], chance);
  const at = (row: number | undefined) => own.filter((each) => each.row === row);
  const mates = [...new Set(own.map(({ row }) => row))].filter(
    (row) => row !== one && at(row)[0]?.key.item === at(one)[0]?.key.item && differ(at(row), at(one)),
  );
  const other = pick(mates, chance);
  if (one === undefined || other === undefined) return null;
  const valueOf = (row: number, column: number): Observation | undefined =>
    table.reading?.observations.find((each) => each.row === row && each.column === column);
  return changed(table, (each) => {
    if (each.row !== one && each.row !== other) return each;
    const from = valueOf(each.row === one ? other : one, each.column);
    return from ? { ...each, value: from.value, status: from.status, shown: from.shown } : each;
  });
};

const differ = (a: readonly Observation[], b: readonly Observation[]): boolean =>
  a.some((one) => {
    const other = b.find(({ column }) => column === one.column);
    return other?.value != null && one.value !== null && Math.abs(Math.log(Math.abs(one.value / other.value))) > 0.1;
  });

const figureTimes1000: Corruption = (table, chance) => {
  const one = pick(filled(table.reading), chance);
  return one ? changed(table, (each) => (each === one ? withValue(each, one.value * 1000) : each)) : null;
};

const columnTimes1000: Corruption = (table, chance) => {
  const isIn = aColumn(table, chance, () => true);
  return (
    isIn && changed(table, (each) => (isIn(each) && each.value !== null ? withValue(each, each.value * 1000) : each))
  );
};

const rowDropped: Corruption = (table, chance) => {
  const row = pick([...new Set(filled(table.reading).map((one) => one.row))], chance);
  const kept = changed(table, (each) => (each.row === row ? null : each));
  if (row === undefined || !kept?.reading || kept.reading.observations.length === 0) return null;
  return { ...kept, reading: { ...kept.reading, rows: kept.reading.rows.filter((each) => each.row !== row) } };
};

const base107To7: Corruption = (table, chance) => {
  const isIn = aColumn(
    table,
    chance,
    (meaning, values) => isIndex(meaning) && values.length >= 5 && values.every((value) => value > 60 && value < 300),
  );
  return (
    isIn && changed(table, (each) => (isIn(each) && each.value !== null ? withValue(each, each.value - 100) : each))
  );
};

const monthCopied: Corruption = (table, chance, known) => {
  const before = ({ key }: Observation): number | null => {
    const kind = periodParts(key.timePeriod)?.kind;
    return kind === 'month' || kind === 'day' || kind === 'quarter'
      ? known({ ...key, timePeriod: monthsLater(key.timePeriod, kind === 'quarter' ? -3 : -1) })
      : null;
  };
  const columns = (table.reading?.columns ?? []).map(({ letters }) => letters);
  const able = [...new Set(columns)].filter((letters) => {
    const own = filled(table.reading).filter((one) => table.reading?.columns[one.column]?.letters === letters);
    const other = own.filter((one) => (before(one) ?? one.value) !== one.value);
    return new Set(other.map(({ value }) => value)).size >= 8;
  });
  const letters = pick(able, chance);
  if (letters === undefined) return null;
  return changed(table, (each) => {
    const value = table.reading?.columns[each.column]?.letters === letters ? before(each) : null;
    return value === null || each.value === null ? each : withValue(each, value);
  });
};

/** Everything that may happen to figures between a sheet and a workspace. */
export const CORRUPTIONS: Readonly<Record<string, Corruption>> = {
  'figures of two provinces exchanged': swapProvinces,
  'a figure times 1000': figureTimes1000,
  'a column times 1000': columnTimes1000,
  'a row dropped': rowDropped,
  'a base of 107 become 7': base107To7,
  'a month copied from the one before': monthCopied,
};
