import { expect, it } from 'vitest';
import type { PlacedAnswer } from '../../../src/core/model/review.ts';
import { bookOf, labourTable } from '../../fixtures/books.ts';
import { testCore, type TestCore } from '../../fixtures/workspace.ts';

const NAME = '2024-05-29-T5.xlsx';
const book = bookOf({
  'LĐ tháng 5': labourTable(
    [
      ['CẢ NƯỚC', 101, 103],
      ['Hà Nội', 100.7, 99.2],
      ['Hải Phòng', 100.1, 104.5],
      ['Xứ Lạ', 100.4, 101.2],
    ],
    '01/5/2024',
  ),
});

/** A book with one unknown place, which is answered. */
async function answered(desk: TestCore) {
  const staged = await desk.call('import.stage', { file: desk.add(NAME, book) });
  const answers: PlacedAnswer[] = [
    { table: staged.tables[0]?.key ?? '', answer: { kind: 'area', label: 'Xứ Lạ', area: 'VN-67' }, remember: true },
  ];
  await desk.call('import.answer', { importId: staged.importId, answers });
  return { ...staged, answers };
}

it('outlives the core: the book is read again with its answers', async () => {
  const first = await testCore();
  const { answers, questions } = await answered(first);
  expect(questions).toHaveLength(1);
  const next = await first.again();
  expect(await next.call('import.pending', {})).toMatchObject([{ name: NAME, answers: 1 }]);
  const staged = await next.call('import.stage', { file: NAME });
  expect(staged.answers).toEqual(answers);
  expect(staged.questions).toEqual([]);
});

it('changes no figure of the workspace, and is found sound', async () => {
  const desk = await testCore();
  const before = await desk.call('workspace.describe', {});
  await answered(desk);
  expect(await desk.call('workspace.describe', {})).toEqual(before);
  expect(await desk.call('workspace.verify', {})).toMatchObject({ ok: true });
});

it('ends with the commit and when it is forgotten, not when the book is taken off the table', async () => {
  const ends: [number, (desk: TestCore, open: { importId: number; sha256: string }) => Promise<unknown>][] = [
    [0, ({ call }, { importId }) => call('import.commit', { importId })],
    [0, ({ call }, { sha256 }) => call('import.forget', { sha256 })],
    [1, ({ call }, { importId }) => call('import.discard', { importId })],
  ];
  for (const [left, end] of ends) {
    const desk = await testCore();
    await end(desk, await answered(desk));
    expect(await (await desk.again()).call('import.pending', {})).toHaveLength(left);
  }
});

it('that is forgotten leaves the question open again', async () => {
  const first = await testCore();
  const { sha256 } = await answered(first);
  const next = await first.again();
  expect(await next.call('import.forget', { sha256 })).toEqual({ forgotten: true });
  expect((await next.call('import.stage', { file: NAME })).questions).toHaveLength(1);
});

it('keeps that the last answer was taken back', async () => {
  const first = await testCore();
  const { importId } = await answered(first);
  await first.call('import.answer', { importId, answers: [] });
  const next = await first.again();
  expect(await next.call('import.pending', {})).toMatchObject([{ name: NAME, answers: 0 }]);
  expect((await next.call('import.stage', { file: NAME })).questions).toHaveLength(1);
});

it('has a number that names no book of the next core', async () => {
  const first = await testCore();
  const { importId, answers } = await answered(first);
  const next = await first.again();
  await next.call('import.stage', {
    file: next.add('khác.xlsx', bookOf({ A: labourTable([['Hà Nội', 1, 2]], '01/4/2024') })),
    releasedOn: '2024-04-29',
  });
  await expect(next.call('import.answer', { importId, answers })).rejects.toThrow(/^no-import/);
});
