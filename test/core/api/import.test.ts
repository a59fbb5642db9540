import { describe, expect, it } from 'vitest';
import { bookOf, labourTable, retailTable } from '../../fixtures/books.ts';
import { testCore } from '../../fixtures/workspace.ts';

const may = bookOf({ A: retailTable(520142.5, 519760.4, 109.5) });
const later = bookOf({ A: retailTable(520142.5, 516774.6, 109.1) });
const total = { measure: 'RETAIL_SALES', item: '_T', basis: 'LEVEL', period: '2024-05' } as const;

describe('import', () => {
  it('stores nothing until it is committed, and then exactly what was staged', async () => {
    const { call, add } = await testCore();
    const staged = await call('import.stage', { file: add('2024-05-29-T5.xlsx', may) });
    expect(staged).toMatchObject({
      releasedOn: '2024-05-29',
      releasedFrom: 'file-name',
      news: 6,
      revised: 0,
      same: 0,
      problems: [],
    });
    expect((await call('workspace.describe', {})).observations).toBe(0);
    await call('import.commit', { importId: staged.importId });
    expect((await call('workspace.describe', {})).observations).toBe(6);
  });

  it('keeps every vintage and answers as it stood on a day', async () => {
    const { call, importBook } = await testCore();
    await importBook('2024-05-29-T5.xlsx', may);
    await importBook('2024-06-29-T6.xlsx', later);
    const asOf = async (day: string): Promise<unknown> =>
      (await call('observation.list', { ...total, asOf: day })).rows.map((row) => row.value);
    expect(await asOf('2024-05-28')).toEqual([]);
    expect(await asOf('2024-05-30')).toEqual([519760.4]);
    expect(await asOf('2024-06-30')).toEqual([516774.6]);
    expect((await call('observation.list', { ...total, allReleases: true })).rows).toHaveLength(2);
  });

  it('shows before the commit what a book revises, and after it what it revised', async () => {
    const { call, add, importBook } = await testCore();
    await importBook('2024-05-29-T5.xlsx', may);
    const staged = await call('import.stage', { file: add('2024-06-29-T6.xlsx', later) });
    expect(staged).toMatchObject({ news: 0, revised: 4, same: 2 });
    expect(staged.revisions[0]).toMatchObject({
      label: 'Cả nước',
      cell: 'C8',
      before: 519760.4,
      after: 516774.6,
    });
    const { release } = await call('import.commit', { importId: staged.importId });
    expect(await call('revision.list', { release })).toEqual(staged.revisions);
  });

  it('knows a workbook that is in the workspace already, whatever it is called', async () => {
    const { call, add, importBook } = await testCore();
    const release = await importBook('2024-05-29-T5.xlsx', may);
    expect(await call('import.stage', { file: add('renamed.xlsx', may) })).toMatchObject({
      already: release,
      tables: [],
    });
  });

  it('takes a release back, so that what stood before counts again, and can import it once more', async () => {
    const { call, importBook } = await testCore();
    await importBook('2024-05-29-T5.xlsx', may);
    const release = await importBook('2024-06-29-T6.xlsx', later);
    await call('release.withdraw', { release });
    expect((await call('observation.list', total)).rows.map((row) => row.value)).toEqual([519760.4]);
    expect((await call('release.list', {})).filter((each) => each.withdrawnAt !== null)).toHaveLength(1);
    await importBook('2024-06-29-T6.xlsx', later);
    expect((await call('observation.list', total)).rows.map((row) => row.value)).toEqual([516774.6]);
  });

  it('lets a withdrawn release count again, once, and never beside its own workbook committed anew', async () => {
    const { call, importBook } = await testCore();
    await importBook('2024-05-29-T5.xlsx', may);
    const release = await importBook('2024-06-29-T6.xlsx', later);
    const values = async () => (await call('observation.list', total)).rows.map((row) => row.value);
    await call('release.withdraw', { release });
    expect(await call('release.restore', { release })).toEqual({ restored: true });
    expect(await values()).toEqual([516774.6]);
    expect(await call('release.restore', { release })).toEqual({ restored: false });
    expect(await call('workspace.verify', {})).toMatchObject({ ok: true });

    await call('release.withdraw', { release });
    await importBook('2024-06-29-T6.xlsx', later);
    await expect(call('release.restore', { release })).rejects.toThrow('committed-again');
    expect(await values()).toEqual([516774.6]);
  });

  it('asks for the release date when neither name nor content tell it, and says where it took it from', async () => {
    const { call, add } = await testCore();
    const file = add('T5.xlsx', may);
    expect(await call('import.stage', { file })).toMatchObject({
      releasedOn: '2024-05-31',
      releasedFrom: 'content',
      problems: [{ code: 'release-date' }],
    });
    expect(await call('import.stage', { file, releasedOn: '2024-05-29' })).toMatchObject({ releasedFrom: 'given' });
    await expect(call('import.stage', { file: add('x.xlsx', bookOf({ A: [['ghi chú']] })) })).rejects.toThrow(
      /no-release-date/,
    );
  });

  it('refuses a file that is no spreadsheet and keeps nothing of it', async () => {
    const { core, call, add } = await testCore();
    const answer = await core.dispatch('import.stage', {
      file: add('2024-05-29.xls', new TextEncoder().encode('<html><table></table></html>')),
    });
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'not-a-spreadsheet', message: { vi: expect.stringContaining('HTML') as string } },
    });
    expect((await call('workspace.describe', {})).releases).toBe(0);
  });

  it('reads the next book ahead and gives the same answer', async () => {
    const { call, add } = await testCore();
    const second = add('2024-06-29-T6.xlsx', later);
    await call('import.stage', { file: add('2024-05-29-T5.xlsx', may), next: second });
    expect((await call('import.stage', { file: second })).tables[0]?.observations).toBe(6);
  });
});

describe('the door', () => {
  it('answers every bad request in one shape', async () => {
    const { core } = await testCore();
    expect(await core.dispatch('no.such', {})).toMatchObject({ ok: false, error: { code: 'unknown-method' } });
    expect(await core.dispatch('table.byArea', { measure: 'IIP', period: 'bao giờ' })).toMatchObject({
      ok: false,
      error: { code: 'bad-input' },
    });
    expect(await core.dispatch('table.byArea', { measure: 'NOTHING', period: '2024' })).toMatchObject({
      ok: false,
      error: { code: 'unknown-measure' },
    });
    expect(await core.dispatch('observation.trace', { key: 'x' })).toMatchObject({
      ok: false,
      error: { code: 'bad-key' },
    });
    expect(await core.dispatch('workspace.describe', { extra: 1 })).toMatchObject({
      ok: false,
      error: { code: 'bad-input' },
    });
  });

  it('traces a number to its cell, its headings and a piece of its sheet', async () => {
    const { call, importBook } = await testCore();
    await importBook(
      '2024-06-29.xlsx',
      bookOf({
        '15. LĐCN_DP': labourTable([
          ['CẢ NƯỚC ', 101.11, 103.79],
          ['Hà Nội', 100.34, 99.96],
          ['Vĩnh Phúc', 104.18, 105.06],
        ]),
      }),
    );
    const found = await call('observation.trace', { key: 'GSO_LABOUR:LABOUR_INDEX:_T:VN-HN:2024-06-01:SPLY' });
    expect(found.observation).toMatchObject({
      value: 99.96,
      sheet: '15. LĐCN_DP',
      cell: 'C9',
      areaName: 'Hà Nội',
      freq: 'D',
    });
    expect(found.columnPath.map((part) => part.cells)).toEqual(['C4', 'C5', 'C6']);
    expect(found.rowPath).toEqual([{ text: 'Hà Nội', cells: 'A9' }]);
    expect(found.unitPart).toEqual({ text: '%', cells: 'C3' });
    expect(found.piece?.rows.find((row) => row.row === 9)?.cells.map((cell) => cell.text)).toEqual([
      'Hà Nội',
      '100.34',
      '99.96',
    ]);
  });
});
