import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ObservationRow } from '../../src/core/model/views.ts';
import { csvRow, guardLabel } from '../../src/core/model/csv.ts';
import { row } from './cases.ts';
import { terminalWith } from './fake.ts';

/** A reader of RFC 4180 that knows nothing of our writer. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const fields: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(pattern)) {
    fields.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push(fields.splice(0));
  }
  expect(fields).toEqual([]);
  return rows;
}

const pages = (rows: readonly ObservationRow[], size: number) => ({
  'observation.list': ({ after }: { after: number }) => ({
    rows: rows.slice(after, after + size),
    next: after + size < rows.length ? after + size : null,
  }),
});

describe('observations as CSV', () => {
  it('has the header and the fields that others rely on', async () => {
    const { run } = terminalWith(pages([row(), row({ value: null, status: 'L', itemLabel: 'Dệt > "Sợi", vải' })], 10));
    const { out } = await run('observations');
    expect(out.split('\r\n')).toEqual([
      'DATASET,MEASURE,ITEM,ITEM_LABEL,REF_AREA,AREA_NAME,FREQ,TIME_PERIOD,BASIS,PRICE_BASIS,UNIT_MEASURE,UNIT_MULT,OBS_VALUE,OBS_STATUS,RELEASE_DATE,SOURCE_FILE,SOURCE_SHEET,SOURCE_CELL',
      'GSO_LABOUR,LABOUR_INDEX,_T,Tổng số,VN-HN,Hà Nội,D,2024-06-01,SPLY,N,PT,0,99.96,A,2024-06-29,T6.xlsx,15. LĐCN_DP,C9',
      'GSO_LABOUR,LABOUR_INDEX,_T,"Dệt > ""Sợi"", vải",VN-HN,Hà Nội,D,2024-06-01,SPLY,N,PT,0,,L,2024-06-29,T6.xlsx,15. LĐCN_DP,C9',
      '',
    ]);
  });

  it('gives any text back to a reader of RFC 4180', () => {
    const nasty = fc.string({ unit: fc.constantFrom('a', 'Đ', '"', ',', '\r', '\n', ' ', '=', '\u001b', '\t', "'") });
    fc.assert(
      fc.property(fc.array(fc.array(fc.oneof(nasty, fc.string()), { minLength: 1 })), (rows) => {
        expect(parseCsv(rows.map(csvRow).join(''))).toEqual(rows);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives any number back exactly, without exponents', async () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    const values = fc.sample(number, 500);
    const { out } = await terminalWith(
      pages(
        values.map((value) => row({ value })),
        100,
      ),
    ).run('observations');
    const read = parseCsv(out)
      .slice(1)
      .map((fields) => fields[12] ?? '');
    expect(read.map((text) => Number(text) + 0)).toEqual(values.map((value) => value + 0));
    expect(read.filter((text) => !/^-?\d+(\.\d+)?$/.test(text))).toEqual([]);
  });
});

describe('observations page by page', () => {
  it('asks on until there is no next page, and prints one header', async () => {
    const { run, asked } = terminalWith(
      pages(
        Array.from({ length: 25 }, (_, i) => row({ value: i })),
        10,
      ),
    );
    const { out } = await run('observations', '--area', 'vn-hn', '--all-releases');
    expect(parseCsv(out)).toHaveLength(26);
    expect(asked.map(({ input }) => input)).toMatchObject([
      { after: 0, area: 'VN-HN', allReleases: true },
      { after: 10 },
      { after: 20 },
    ]);
  });

  it('stops asking when the reader has gone', async () => {
    const { run, asked } = terminalWith(
      pages(
        Array.from({ length: 25 }, () => row()),
        10,
      ),
      undefined,
      {
        readerLeavesAfter: 1,
      },
    );
    const { status, err } = await run('observations');
    expect([status, err, asked.length]).toEqual([0, '', 2]);
  });

  it.each([0, 1, 25])('--json is one answer with all rows (%i)', async (n) => {
    const rows = Array.from({ length: n }, (_, i) => row({ value: i }));
    const { run } = terminalWith(pages(rows, 10));
    expect(JSON.parse((await run('observations', '--json')).out)).toEqual({ rows, next: null });
  });

  it('prints nothing on standard output when the first page is refused', async () => {
    const { run } = terminalWith({});
    const { status, out } = await run('observations');
    expect([status, out]).toEqual([70, '']);
  });
});

describe('labels that a spreadsheet would take for formulas', () => {
  it('are guarded, and stay as published with --no-guard', async () => {
    const evil = row({ itemLabel: '=cmd|x', sheet: '@s', value: -1.5 });
    const { run } = terminalWith(pages([evil], 10));
    const plain = parseCsv((await run('observations', '--no-guard')).out)[1];
    expect(plain?.slice(3, 17)).toMatchObject({ 0: '=cmd|x', 13: '@s' });
    const guarded = parseCsv((await run('observations')).out)[1];
    expect([guarded?.[3], guarded?.[16], guarded?.[12]]).toEqual(["'=cmd|x", "'@s", '-1.5']);
  });

  it('are guarded in every form, and only they', () => {
    const guarded = ['=1', '+1', '-1', '@a', ' =1', '\t=1', '\tx', '\rx'];
    expect(guarded.map(guardLabel)).toEqual(guarded.map((label) => `'${label}`));
    expect(['a=1', 'Hà Nội', '', ' a'].map(guardLabel)).toEqual(['a=1', 'Hà Nội', '', ' a']);
  });
});
