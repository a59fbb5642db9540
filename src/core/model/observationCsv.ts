import { plainDigits } from './format.ts';
import type { ObservationRow } from './views.ts';

/** The columns of observations in long form, in their order. */
export const OBSERVATION_FIELDS = [
  'DATASET',
  'MEASURE',
  'ITEM',
  'ITEM_LABEL',
  'REF_AREA',
  'AREA_NAME',
  'FREQ',
  'TIME_PERIOD',
  'BASIS',
  'PRICE_BASIS',
  'UNIT_MEASURE',
  'UNIT_MULT',
  'OBS_VALUE',
  'OBS_STATUS',
  'RELEASE_DATE',
  'SOURCE_FILE',
  'SOURCE_SHEET',
  'SOURCE_CELL',
] as const;

/** One observation as these columns. Numbers have a decimal point and every digit; `guard` is for labels and names. */
export function observationFields(row: ObservationRow, guard: (label: string) => string = (label) => label): string[] {
  return [
    row.dataset,
    row.measure,
    row.item,
    guard(row.itemLabel),
    row.area,
    guard(row.areaName),
    row.freq,
    row.timePeriod,
    row.basis,
    row.priceBasis,
    row.unit,
    String(row.unitMult),
    row.value === null ? '' : plainDigits(row.value),
    row.status,
    row.releasedOn,
    guard(row.file),
    guard(row.sheet),
    row.cell,
  ];
}
