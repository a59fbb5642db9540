import { OBSERVATION_FIELDS, observationFields } from '../model/observationCsv.ts';
import type { ObservationRow } from '../model/views.ts';
import { streamedWorkbook } from '../workbook/streamWorkbook.ts';

const NUMBERS = new Set(
  ['OBS_VALUE', 'UNIT_MULT'].map((name) => (OBSERVATION_FIELDS as readonly string[]).indexOf(name)),
);

/** Observations in long form as the bytes of an .xlsx, page by page: no more of them is in memory than a page. */
export function observationBook(pages: AsyncIterable<readonly ObservationRow[]>): AsyncIterable<Uint8Array> {
  return streamedWorkbook({
    name: 'Số liệu',
    heads: OBSERVATION_FIELDS,
    widths: [18, 20, 8, 24, 9, 18, 6, 16, 12, 8, 12, 8, 16, 8, 12, 34, 18, 9],
    rows: rowsOf(pages),
  });
}

/** So many rows are turned into text at once. */
const SLICE = 500;

async function* rowsOf(pages: AsyncIterable<readonly ObservationRow[]>) {
  for await (const page of pages)
    for (let at = 0; at < page.length; at += SLICE)
      yield page
        .slice(at, at + SLICE)
        .map((row) => observationFields(row).map((text, i) => (NUMBERS.has(i) && text !== '' ? Number(text) : text)));
}
