import { describe, expect, it } from 'vitest';
import { inStyle } from '../../../src/core/model/text.ts';
import type { DeskFinding } from '../../../src/core/model/validation.ts';
import { bookOf, retailTable, type Row } from '../../fixtures/books.ts';
import { testCore, type TestCore } from '../../fixtures/workspace.ts';

/** The labour table of a month; Hà Nội's figure is the one that moves. */
const labour = (month: number, hanoi: number, more: Readonly<Record<string, Row[]>> = {}): Uint8Array => {
  const places = [
    'Hà Nội',
    'Hải Phòng',
    'Vĩnh Phúc',
    'Bắc Ninh',
    'Hưng Yên',
    'Hải Dương',
    'Thái Bình',
    'Hà Nam',
    'Nam Định',
  ];
  const rows = places.map((name, i): Row => [name, i === 0 ? hanoi : 103 + ((i * 3 + month) % 7) / 10]);
  return bookOf({
    A: [
      ['15. Chỉ số sử dụng lao động của doanh nghiệp công nghiệp '],
      ['      phân theo địa phương'],
      [null, '%'],
      [null, 'Chỉ số sử dụng lao động'],
      [null, ` thời điểm 01/${month}/2024 so với`],
      [null, 'cùng thời điểm năm trước'],
      [],
      ...rows,
    ],
    ...more,
  });
};
const add = (desk: TestCore, month: number, hanoi: number, day = 28): Promise<number> =>
  desk.importBook(`2024-0${month}-${day}-T${month}.xlsx`, labour(month, hanoi));

async function withOutlier(): Promise<{ desk: TestCore; finding: DeskFinding }> {
  const desk = await testCore();
  for (const month of [1, 2, 3, 4]) await add(desk, month, 103.2);
  await add(desk, 5, 623.5);
  const [finding] = (await desk.call('validation.read', { severity: 'warning' })).findings;
  if (!finding) throw new Error('nothing found');
  return { desk, finding };
}

describe('a finding', () => {
  it('writes its numbers in the style that was asked for, in both languages, and no other', async () => {
    const { desk } = await withOutlier();
    const said = async (numbers?: 'vi' | 'en') =>
      (await desk.call('validation.read', { severity: 'warning', ...(numbers && { numbers }) })).findings[0]?.text;
    const [own, vi, en] = [await said(), await said('vi'), await said('en')];
    expect([own?.vi, own?.en].map((text) => /623[.,]50?/.exec(text ?? '')?.[0])).toEqual(['623,50', '623.50']);
    expect([vi?.vi, vi?.en].map((text) => /623[.,]50?/.exec(text ?? '')?.[0])).toEqual(['623,50', '623,50']);
    expect([en?.vi, en?.en].map((text) => /623[.,]50?/.exec(text ?? '')?.[0])).toEqual(['623.50', '623.50']);
    expect(own && inStyle(own, 'en')).toEqual(en);
  });

  it('by the evidence of the importer does so too', async () => {
    const desk = await testCore();
    const staged = await desk.call('import.stage', {
      file: desk.add('2024-05-30-T5.xlsx', bookOf({ A: retailTable(520142.5, 519.8, 109.5) })),
    });
    const asPrinted = staged.questions.flatMap(({ choices: [first] }) => first?.answer ?? []);
    const table = staged.tables[0]?.key ?? '';
    const answers = asPrinted.map((answer) => ({ table, answer, remember: false }));
    await desk.call('import.answer', { importId: staged.importId, answers });
    await desk.call('import.commit', { importId: staged.importId });
    const said = async (numbers: 'vi' | 'en') =>
      (await desk.call('validation.read', { numbers })).findings.find(({ rule }) => rule === 'scale-odd')?.text;
    const [vi, en] = [await said('vi'), await said('en')];
    expect([vi?.vi, vi?.en].map((text) => /520.142/.exec(text ?? '')?.[0])).toEqual(['520.142', '520.142']);
    expect([en?.vi, en?.en].map((text) => /520.142/.exec(text ?? '')?.[0])).toEqual(['520,142', '520,142']);
  });

  it('stands with its release, its cells and its state; the figure stays as it is', async () => {
    const { desk, finding } = await withOutlier();
    expect(finding).toMatchObject({
      rule: 'outlier',
      severity: 'warning',
      release: 5,
      state: 'open',
      sheet: 'A',
      cell: 'B8',
    });
    expect(finding.evidence).toMatchObject([{ release: 5, sheet: 'A', cell: 'B8', value: 623.5 }]);
    const { rows } = await desk.call('observation.list', { area: 'VN-HN', period: '2024-05-01' });
    expect(rows).toMatchObject([{ value: 623.5 }]);
  });

  it('stays quiet once it is accepted, in the same book and in a later one that says the same', async () => {
    const { desk, finding } = await withOutlier();
    await desk.call('validation.accept', { id: finding.id, reason: 'Nhà máy mới' });
    const after = await desk.call('validation.read', { severity: 'warning' });
    expect(after).toMatchObject({ findings: [], counts: { accepted: 1, warning: 1 } });
    const all = await desk.call('validation.read', { severity: 'warning', includeAccepted: true });
    expect(all.findings).toMatchObject([{ id: finding.id, state: 'accepted', acceptance: { reason: 'Nhà máy mới' } }]);
    await desk.importBook('2024-05-30-again.xlsx', labour(5, 623.5, { B: retailTable(520142.5, 519760.4, 109.5) }));
    expect((await desk.call('validation.read', { severity: 'warning' })).findings).toEqual([]);
  });

  it('opens again when a later book says another value, and the log keeps what was said', async () => {
    const { desk, finding } = await withOutlier();
    await desk.call('validation.accept', { id: finding.id, reason: 'Nhà máy mới' });
    await add(desk, 5, 700.1, 30);
    const { findings } = await desk.call('validation.read', { severity: 'warning' });
    expect(findings).toMatchObject([
      {
        rule: 'outlier',
        release: 6,
        state: 'reopened',
        acceptance: { reason: 'Nhà máy mới', acceptedAt: '2024-07-01T00:00:00.000Z' },
      },
    ]);
    expect(await desk.call('validation.log', {})).toMatchObject([
      { rule: 'outlier', reason: 'Nhà máy mới', reopenedAt: null },
    ]);
  });

  it('can be opened again by hand, which is logged', async () => {
    const { desk, finding } = await withOutlier();
    await desk.call('validation.accept', { id: finding.id, reason: 'Nhầm' });
    expect(await desk.call('validation.reopen', { id: finding.id })).toEqual({ reopened: true });
    expect(await desk.call('validation.reopen', { id: finding.id })).toEqual({ reopened: false });
    expect((await desk.call('validation.read', { severity: 'warning' })).findings).toMatchObject([{ state: 'open' }]);
    expect(await desk.call('validation.log', {})).toMatchObject([
      { reason: 'Nhầm', reopenedAt: '2024-07-01T00:00:00.000Z' },
    ]);
  });

  it('is refused by a wrong id, without a reason and with one of more than 500 letters', async () => {
    const { desk, finding } = await withOutlier();
    await expect(desk.call('validation.accept', { id: '5-0123456789', reason: 'x' })).rejects.toThrow(/^no-finding/);
    await expect(desk.call('validation.accept', { id: '9-0123456789', reason: 'x' })).rejects.toThrow(/^no-release/);
    await expect(desk.call('validation.accept', { id: finding.id, reason: ' ' })).rejects.toThrow();
    await expect(desk.call('validation.accept', { id: finding.id, reason: 'x'.repeat(501) })).rejects.toThrow();
  });
});

describe('the desk', () => {
  it('looks at the newest release, at one, or at those since a day; a withdrawn one is no release', async () => {
    const { desk } = await withOutlier();
    expect((await desk.call('validation.read', {})).releases).toEqual([5]);
    expect((await desk.call('validation.read', { release: 2 })).releases).toEqual([2]);
    expect((await desk.call('validation.read', { since: '2024-04-01' })).releases).toEqual([5, 4]);
    await desk.call('release.withdraw', { release: 5 });
    expect((await desk.call('validation.read', { severity: 'warning' })).findings).toEqual([]);
    await expect(desk.call('validation.read', { release: 5 })).rejects.toThrow(/^no-release/);
  });

  it('lists what one book says twice and differently, which the import set aside', async () => {
    const desk = await testCore();
    const twice = (value: number): Row[] => [
      ['15. Chỉ số sử dụng lao động của doanh nghiệp công nghiệp '],
      ['      phân theo địa phương'],
      [null, '%'],
      [null, 'Chỉ số sử dụng lao động'],
      [null, ' thời điểm 01/6/2024 so với'],
      [null, 'cùng thời điểm năm trước'],
      [],
      ['Hà Nội', 103.2],
      ['Hải Phòng', value],
    ];
    await desk.importBook('2024-06-29-T6.xlsx', bookOf({ A: twice(104.1), B: twice(105.9) }));
    const { findings } = await desk.call('validation.read', { severity: 'error' });
    expect(findings).toMatchObject([{ rule: 'said-differently', severity: 'error', sheet: 'B', cell: 'B9' }]);
  });
});
