import type { ColumnMeaning } from '../model/observation.ts';
import type { TimePeriod } from '../model/period.ts';
import { isMoney, type Unit } from '../model/unit.ts';
import { BY_ROW, BY_ROW_PERIOD } from './columnUnits.ts';
import { partOfYear } from './rowPeriods.ts';
import type { StubRow } from './stub.ts';

/**
 * What is said of a whole column: every cell shows a percent sign; its heading speaks of percent, so no row has another unit; its heading
 * or its measure says that it holds money, so what rows are counted in is not its unit.
 */
export type ColumnSigns = { readonly signed: boolean; readonly isPercent: boolean; readonly inMoney: boolean };

/** What the figure of a row means in a column: that of the column, but for what the row says of itself. */
export function meaningIn(
  stub: StubRow,
  meaning: ColumnMeaning,
  { signed, isPercent, inMoney }: ColumnSigns,
): ColumnMeaning {
  const unit = (isPercent ? null : ownUnit(meaning, stub, inMoney)) ?? (signed ? bySign(meaning, stub) : null);
  const basis = ownBasis(meaning, stub);
  const timePeriod = periodOf(stub, meaning.timePeriod);
  const status = stub.status ?? meaning.status;
  if (!unit && !basis && timePeriod === meaning.timePeriod && status === meaning.status) return meaning;
  return { ...meaning, ...unit, ...basis, timePeriod, status };
}

/** Where nothing else says a unit, the sign that every cell shows does. */
const bySign = ({ unit }: ColumnMeaning, stub: StubRow): Unit | null =>
  unit === BY_ROW.unit && !stub.unit ? { unit: 'PT', unitMult: 0 } : null;

/** The period of a cell: that of its column, of its row, or the part that the row names of the column's year. */
export function periodOf(stub: StubRow, ofColumn: TimePeriod): TimePeriod {
  if (stub.part !== null) return partOfYear(stub.part, ofColumn) ?? BY_ROW_PERIOD;
  return ofColumn === BY_ROW_PERIOD && stub.period ? stub.period : ofColumn;
}

/** The unit of a row's own: from a footnote (never money for quantities, the last for values), a unit column, its label. */
function ownUnit(meaning: ColumnMeaning, stub: StubRow, inMoney: boolean): Unit | null {
  if (meaning.basis !== 'LEVEL') return null;
  const beside = stub.unit && inMoney && !isMoney(stub.unit) ? null : stub.unit;
  if (meaning.unit === BY_ROW.unit) return beside;
  const noted = /_QUANTITY$/.test(meaning.measure) ? stub.units.find((one) => !isMoney(one)) : stub.units.at(-1);
  const unit = noted ?? beside;
  return unit && (unit.unit !== meaning.unit || unit.unitMult !== meaning.unitMult) ? unit : null;
}

/** Rows that stand in a column of indices and are growth by their name, and shares below figures of the whole. */
function ownBasis(meaning: ColumnMeaning, stub: StubRow): Partial<ColumnMeaning> | null {
  if (stub.share && meaning.basis === 'LEVEL') return { basis: 'SHARE', unit: 'PT', unitMult: 0 };
  if (!stub.growth) return null;
  if (meaning.basis === 'SPLY') return { basis: 'SPLY_GROWTH' };
  return meaning.basis === 'PREV' ? { basis: 'PREV_GROWTH' } : null;
}
