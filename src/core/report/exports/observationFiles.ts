import { csvRow, guardLabel } from '../../model/csv.ts';
import { OBSERVATION_FIELDS, observationFields } from '../../model/observationCsv.ts';
import type { ObservationRow } from '../../model/views.ts';
import type { ExportView } from './exportView.ts';

/** Observations in long form: the CSV that the program reads back. */
export const observationCsv = (rows: readonly ObservationRow[]): string =>
  [OBSERVATION_FIELDS, ...rows.map((row) => observationFields(row, guardLabel))].map(csvRow).join('');

const DIMENSIONS = ['FREQ', 'REF_AREA', 'MEASURE', 'ITEM', 'BASIS', 'TIME_PERIOD'] as const;
const ATTRIBUTES = [
  ...['OBS_STATUS', 'UNIT_MEASURE', 'UNIT_MULT', 'PRICE_BASIS', 'ITEM_LABEL', 'AREA_NAME'],
  ...['RELEASE_DATE', 'SOURCE_FILE', 'SOURCE_SHEET', 'SOURCE_CELL'],
] as const;

/**
 * SDMX-CSV 2.0: the dataset is the dataflow of an agency of our own, dimensions, value and attributes each have a column. A missing
 * value is empty and its status says which of the three it is. The title stands as an attribute of the dataset.
 */
export function sdmxCsv({ title, about }: ExportView, rows: readonly ObservationRow[]): string {
  const place = (name: string): number => (OBSERVATION_FIELDS as readonly string[]).indexOf(name);
  const heads = ['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...DIMENSIONS, 'OBS_VALUE', ...ATTRIBUTES, 'TITLE'];
  const lines = rows.map((row) => {
    const fields = observationFields(row, guardLabel);
    const of = (name: string): string => fields[place(name)] ?? '';
    return [
      ...['dataflow', `CTDESK:${row.dataset}(1.0)`, 'I'],
      ...[...DIMENSIONS, 'OBS_VALUE', ...ATTRIBUTES].map(of),
      guardLabel(`${title} - ${about}`),
    ];
  });
  return [heads, ...lines].map(csvRow).join('');
}
