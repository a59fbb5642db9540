import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bookOf, retailTable } from '../../fixtures/books.ts';
import { testCore } from '../../fixtures/workspace.ts';

const CONFERENCE = '2024-05-17-Hoi-nghi-28-tinh-phia-Bac.xlsx';
const HEADS =
  'DATASET,MEASURE,ITEM,ITEM_LABEL,REF_AREA,AREA_NAME,FREQ,TIME_PERIOD,BASIS,PRICE_BASIS,UNIT_MEASURE,UNIT_MULT,OBS_VALUE,OBS_STATUS,RELEASE_DATE,SOURCE_FILE,SOURCE_SHEET,SOURCE_CELL';
const line = (area: string, name: string, value: number): string =>
  `PROVINCE,EXPORT_VALUE,_T,Tổng số,${area},${name},M,2024-01-01/P6M,LEVEL,N,USD,6,${value},A,2024-07-06,a.xlsx,A,B2`;
const CUSTOMS = new TextEncoder().encode(
  [HEADS, line('VN-HP', 'Hải Phòng', 15200), line('VN-69', 'Thái Nguyên', 16000)].join('\n'),
);

describe('the same indicator from different sources', () => {
  it('stands side by side with its differences, whatever the multiplier of the unit', async () => {
    const { call, importBook } = await testCore();
    await importBook(CONFERENCE, readFileSync(join(import.meta.dirname, '../../../resources/samples', CONFERENCE)));
    await importBook('2024-07-06.csv', CUSTOMS);
    const found = await call('source.compare', { measure: 'EXPORT_VALUE', period: '6T/2024', basis: 'LEVEL' });
    expect(found.columns.map(({ dataset, unitMult }) => [dataset, unitMult])).toEqual([
      ['MOIT_CONFERENCE', 9],
      ['PROVINCE', 6],
    ]);
    const row = found.rows.find(({ area }) => area.name === 'Hải Phòng');
    expect(row?.cells.map((cell) => cell?.value)).toEqual([16, 15200]);
    expect(row?.gaps[0]?.relative.value).toBeCloseTo(-5, 12);
    expect(row?.gaps[0]?.absolute.value).toBeCloseTo(-800, 9);
    expect(found.rows.find(({ area }) => area.name === 'Hà Nội')?.gaps).toEqual([null]);
  });

  it('never stand in one ranking: customs and the statistics office keep their own columns', async () => {
    const { call, importBook } = await testCore();
    const rows = (dataset: string, values: readonly [number, number]): Uint8Array =>
      new TextEncoder().encode(
        [HEADS, line('VN-HP', 'Hải Phòng', values[0]), line('VN-69', 'Thái Nguyên', values[1])]
          .join('\n')
          .replaceAll('PROVINCE', dataset),
      );
    await importBook('2024-07-06.csv', rows('GSO_EXPORT', [15000, 16000]));
    await importBook('2024-07-18.csv', rows('CUSTOMS', [17000, 14000]));
    const asked = { measure: 'EXPORT_VALUE', period: '6T/2024', basis: 'LEVEL' } as const;
    const table = await call('table.byArea', asked);
    const of = (name: string) => table.rows.find(({ area }) => area.name === name)?.cells.map((cell) => cell?.rank);
    expect(table.columns.map(({ dataset }) => dataset)).toEqual(['GSO_EXPORT', 'CUSTOMS']);
    expect([of('Hải Phòng'), of('Thái Nguyên')]).toEqual([
      [2, 1],
      [1, 2],
    ]);
    const facts = await call('facts.byArea', { ...asked, op: 'gt' });
    expect(new Set(facts.known.map(({ key }) => key.split(':')[0]))).toEqual(new Set([facts.column.dataset]));
    const found = await call('source.compare', asked);
    expect(found.rows.find(({ area }) => area.name === 'Hải Phòng')?.gaps[0]?.absolute.value).toBe(2000);
  });

  it('says where there is one source only', async () => {
    const { call, importBook } = await testCore();
    await importBook('2024-05-29.xlsx', bookOf({ A: retailTable(500, 519, 109.5) }));
    const found = await call('source.compare', { measure: 'RETAIL_SALES', period: '2024-05', basis: 'LEVEL' });
    expect(found.columns).toHaveLength(1);
    expect(found.totals[0]?.gaps).toEqual([]);
  });
});
