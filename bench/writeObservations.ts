import { Workbook } from '@cj-tech-master/excelts';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { observationBook } from '../src/core/api/observationBook.ts';
import { writeFile } from '../src/core/api/writeFile.ts';
import { AREAS } from '../src/core/model/areaRegister.ts';
import { OBSERVATION_FIELDS, observationFields } from '../src/core/model/observationCsv.ts';
import { month } from '../src/core/model/period.ts';
import type { ObservationRow } from '../src/core/model/views.ts';
import { startClock } from './clock.ts';

/** What one run gave. */
export type Written = { readonly rows: number; readonly ms: number; readonly rssMb: number };

const PAGE = 5_000;
const [writer = 'own', count = '1000'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'ctdesk-bench-'));
const stop = startClock();
await (writer === 'own' ? own(Number(count)) : library(Number(count)));
const { ms, rssMb } = stop();
rmSync(folder, { recursive: true, force: true });
console.log(JSON.stringify({ rows: Number(count), ms, rssMb } satisfies Written));

async function own(rows: number): Promise<void> {
  await writeFile(join(folder, 'own.xlsx'), observationBook(pages(rows)));
}

/** The library's own stream writer, on the same rows. */
async function library(rows: number): Promise<void> {
  const stream = createWriteStream(join(folder, 'library.xlsx'));
  const book = Workbook.createStreamWriter({ stream, useSharedStrings: false, useStyles: false });
  const sheet = book.addWorksheet('x');
  sheet.addRow([...OBSERVATION_FIELDS]).commit();
  for await (const page of pages(rows))
    for (const row of page)
      sheet.addRow(observationFields(row).map((text, i) => (i === 11 || i === 12 ? Number(text) : text))).commit();
  sheet.commit();
  await book.commit();
}

async function* pages(rows: number): AsyncGenerator<ObservationRow[]> {
  for (let at = 0; at < rows; at += PAGE)
    yield Array.from({ length: Math.min(PAGE, rows - at) }, (_, i) => observation(at + i));
}

function observation(n: number): ObservationRow {
  const area = AREAS[n % AREAS.length];
  return {
    ...{ dataset: 'GSO_STATE_INVESTMENT', measure: 'STATE_INVESTMENT', item: `KIND_${n % 21}` },
    itemLabel: `Vốn đầu tư > Nguồn vốn số ${n % 21}`,
    ...{ area: area?.code ?? '', areaName: area?.name ?? '', freq: 'M', basis: 'LEVEL', priceBasis: 'V' },
    timePeriod: month(2009 + (Math.floor(n / 12) % 16), (n % 12) + 1),
    ...{ unit: 'VND', unitMult: 9, value: ((n * 7919) % 1_000_003) / 97, status: n % 7 === 0 ? 'E' : 'A' },
    releasedOn: '2024-06-29',
    file: '2024-06-29-02.Bieu-T6.2024.xlsx',
    sheet: '22. VDT TTNSNN',
    cell: `D${n % 99_999}`,
  };
}
