import type { Text } from './text.ts';
import type { TimePeriod } from './period.ts';

/** SDMX OBS_STATUS: A normal (final) · E estimate · P preliminary · M cannot exist ("-") · L exists, not collected ("…") · O missing (empty). */
export const OBS_STATUSES = ['A', 'E', 'P', 'M', 'L', 'O'] as const;
export type ObsStatus = (typeof OBS_STATUSES)[number];

/** What a value is measured against (SDMX TRANSFORMATION). Index bases are 100 where nothing changed. */
export const BASES = ['LEVEL', 'SPLY', 'PREV', 'SPLY_GROWTH', 'PREV_GROWTH', 'PLAN', 'SHARE', 'BASE'] as const;
export type Basis = (typeof BASES)[number];

/** V current prices · C constant prices · N not a matter of prices. */
export type PriceBasis = 'V' | 'C' | 'N';

/** False where some of these are at current and others at constant prices: they are never computed with together. */
export const pricesMeet = (all: readonly PriceBasis[]): boolean => !(all.includes('V') && all.includes('C'));

/** The key of a number; with a release it names one vintage. */
export type ObservationKey = {
  readonly dataset: string;
  readonly measure: string;
  readonly item: string;
  readonly area: string;
  readonly timePeriod: TimePeriod;
  readonly basis: Basis;
};

/** What a column of a table means: decided once for the whole column, with the cells that say so. */
export type ColumnMeaning = {
  readonly measure: string;
  readonly timePeriod: TimePeriod;
  readonly basis: Basis;
  readonly status: 'A' | 'E' | 'P';
  readonly priceBasis: PriceBasis;
  readonly unit: string;
  readonly unitMult: number;
};

/** One number, or one mark for a missing number, as published. `value` is null exactly when `status` is M, L or O. */
export type Observation = {
  readonly key: ObservationKey;
  readonly value: number | null;
  readonly status: ObsStatus;
  /** Index into the table's columns. */
  readonly column: number;
  /** Sheet row, from 1. */
  readonly row: number;
  /** The text that the spreadsheet shows. */
  readonly shown: string;
  readonly formula: string | null;
};

/** stop: not read · ask: set aside until the analyst answers · warn: read, look at it · note: for the record. */
export type Severity = 'stop' | 'ask' | 'warn' | 'note';

/** What a problem is about, for the question that it becomes. */
export type ProblemAbout = {
  readonly column: string;
  readonly label?: string;
  /** What the column lacks. */
  readonly missing?: 'period' | 'comparison' | 'measure' | 'unit' | null;
  readonly basis?: Basis | undefined;
  /** The name of the place that the figures may be of. */
  readonly place?: string | null;
};

/** A cell or a piece of a table that could not be settled, with its address. */
export type Problem = {
  readonly severity: Severity;
  readonly code: string;
  readonly sheet: string;
  /** A1 address of a cell or of a range; empty where the whole sheet is meant. */
  readonly cell: string;
  /** Body cells that this problem stands for; with the observations they add up to all body cells. */
  readonly cells: number;
  readonly text: Text;
  /** The column and the row that an answer would speak of; not stored. */
  readonly about?: ProblemAbout;
};

/** `DATASET:MEASURE:ITEM:AREA:TIME_PERIOD:BASIS`, as `ctdesk trace` takes it. */
export function keyText(key: ObservationKey): string {
  return `${key.dataset}:${key.measure}:${key.item}:${key.area}:${key.timePeriod}:${key.basis}`;
}

/** The key that a text names; null when it has another form. */
export function keyFromText(text: string): ObservationKey | null {
  const parts = text.split(':');
  const [dataset, measure, item, area, timePeriod, basis] = parts;
  if (parts.length !== 6 || !dataset || !measure || !item || !area || !timePeriod) return null;
  if (!BASES.includes(basis as Basis)) return null;
  return { dataset, measure, item, area, timePeriod: timePeriod as TimePeriod, basis: basis as Basis };
}
