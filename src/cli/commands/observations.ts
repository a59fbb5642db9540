import { resolve } from 'node:path';
import { csvRow, guardLabel } from '../../core/model/csv.ts';
import { OBSERVATION_FIELDS, observationFields } from '../../core/model/observationCsv.ts';
import type { ObservationRow } from '../../core/model/views.ts';
import type { Call } from '../../core/api/contract.ts';
import { observationBook } from '../../core/api/observationBook.ts';
import { writeFile } from '../../core/api/writeFile.ts';
import { cleanJson } from '../clean.ts';
import type { Command, Context } from '../context.ts';
import { print, printCsv } from '../output.ts';
import { filters, needed, oneOf } from '../selectors.ts';
import { withCore } from '../workspace.ts';

const PAGE = 20_000;
/** Less where a page becomes cells: so a million of them stay under 400 MB. */
const BOOK_PAGE = 5_000;

export const observationsCommand: Command = {
  name: 'observations',
  usage: 'observations [--measure CODE …]',
  about: { vi: 'số liệu dạng dài, CSV', en: 'long form, CSV' },
  more: {
    vi: 'CSV theo RFC 4180, UTF-8, dấu chấm thập phân, đủ chữ số. Nhãn bắt đầu bằng = + - @ có dấu nháy đứng trước để bảng tính không coi là công thức; --no-guard giữ nguyên nhãn như trong sổ. --format xlsx cần --out.',
    en: 'CSV as in RFC 4180, UTF-8, decimal point, full precision. Labels that begin with = + - @ get an apostrophe, so that no spreadsheet program takes them for formulas; with --no-guard all stay as published. --format xlsx needs --out.',
  },
  options: [
    'measure',
    'basis',
    'period',
    'region',
    'area',
    'item',
    'dataset',
    'as-of',
    'all-releases',
    'format',
    'no-guard',
    'out',
  ],
  async run(context) {
    const { values } = context;
    const format = values.json ? 'json' : oneOf(values.format ?? 'csv', 'format', ['csv', 'json', 'xlsx']);
    const filter = { ...filters(values), allReleases: values['all-releases'] ?? false };
    await withCore(context, async (call) => {
      if (format === 'xlsx') await writeBook(context, pages(call, filter, BOOK_PAGE));
      else if (format === 'csv') await writeCsv(context, pages(call, filter));
      else await writeJson(context, pages(call, filter));
    });
    return 0;
  },
};

type Filter = ReturnType<typeof filters> & { readonly allReleases: boolean };

async function* pages(call: Call, filter: Filter, limit = PAGE): AsyncGenerator<readonly ObservationRow[]> {
  let after: number | null = 0;
  while (after !== null) {
    const page: { rows: ObservationRow[]; next: number | null } = await call('observation.list', {
      ...filter,
      after,
      limit,
    });
    yield page.rows;
    after = page.next;
  }
}

/** A file of any length: it is written while it is read. */
async function writeBook(context: Context, rows: AsyncIterable<readonly ObservationRow[]>): Promise<void> {
  const out = resolve(context.terminal.cwd, needed(context.values.out, 'out'));
  const path = await writeFile(out, observationBook(rows));
  await print(context, context.say({ vi: `Đã ghi ${path}\n`, en: `Written to ${path}\n` }));
}

// The first page is asked for before the header goes out: a refusal leaves standard output empty.
async function writeCsv(context: Context, rows: AsyncIterable<readonly ObservationRow[]>): Promise<void> {
  const guard = context.values['no-guard'] ? (label: string) => label : guardLabel;
  let head = csvRow(OBSERVATION_FIELDS);
  for await (const page of rows) {
    const text = head + page.map((row) => csvRow(observationFields(row, guard))).join('');
    head = '';
    if (!(await printCsv(context, text))) return;
  }
}

async function writeJson(context: Context, rows: AsyncIterable<readonly ObservationRow[]>): Promise<void> {
  const { out } = context.terminal;
  let lead = '{"rows":[\n';
  for await (const page of rows) {
    for (const row of page) {
      if (!(await out.write(lead + cleanJson(row)))) return;
      lead = ',\n';
    }
  }
  await out.write(`${lead.startsWith('{') ? lead : '\n'}],"next":null}\n`);
}
