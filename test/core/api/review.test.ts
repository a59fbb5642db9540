import { describe, expect, it } from 'vitest';
import type { StagedBook } from '../../../src/core/model/lists.ts';
import type { Answer, PlacedAnswer, Question } from '../../../src/core/model/review.ts';
import { inStyle } from '../../../src/core/model/text.ts';
import { bookOf, labourTable, retailTable, type Row } from '../../fixtures/books.ts';
import { testCore, type TestCore } from '../../fixtures/workspace.ts';

const PLACES: readonly Row[] = [
  ['CẢ NƯỚC', 101, 103],
  ['Hà Nội', 100.7, 99.2],
  ['Hải Phòng', 100.1, 104.5],
  ['Xứ Lạ', 100.4, 101.2],
  ['Bắc Ninh', 99.9, 105.5],
  ['Hưng Yên', 100.5, 107.1],
];
const may = bookOf({ 'LĐ tháng 5': labourTable(PLACES, '01/5/2024') });
const june = bookOf({ Khác: labourTable([...PLACES, ['Nam Định', 100.6, 108]], '01/6/2024') });

const only = (staged: StagedBook): Question => {
  expect(staged.questions).toHaveLength(1);
  return staged.questions[0] as Question;
};
const placed = (staged: StagedBook, answer: Answer, remember = true): PlacedAnswer => ({
  table: staged.tables[0]?.key ?? '',
  answer,
  remember,
});
const stage = ({ call, add }: TestCore, name: string, bytes: Uint8Array): Promise<StagedBook> =>
  call('import.stage', { file: add(name, bytes) });

describe('a question', () => {
  it('stands once for all cells of its cause, names places to choose from, and its answer is read by the same code', async () => {
    const desk = await testCore();
    const staged = await stage(desk, '2024-05-29-T5.xlsx', may);
    const question = only(staged);
    expect(question).toMatchObject({ code: 'unknown-area', about: 'Xứ Lạ', open: 'area', cells: 2, cell: 'B11' });
    const before = staged.tables[0]?.observations ?? 0;

    const as = (area: string | null): Promise<StagedBook> =>
      desk.call('import.answer', {
        importId: staged.importId,
        answers: [placed(staged, { kind: 'area', label: 'Xứ Lạ', area })],
      });
    const known = await as('VN-67');
    expect(known).toMatchObject({ importId: staged.importId, questions: [], problems: [] });
    expect(known.tables[0]?.observations).toBe(before + 2);
    const item = await as(null);
    expect(item.questions).toEqual([]);

    await as('VN-67');
    await desk.call('import.commit', { importId: staged.importId });
    const rows = (await desk.call('observation.list', { measure: 'LABOUR_INDEX', area: 'VN-67', basis: 'SPLY' })).rows;
    expect(rows).toMatchObject([{ value: 101.2, cell: 'C11', item: '_T' }]);
  });

  it('can be answered by leaving the cells out, which stay on record', async () => {
    const desk = await testCore();
    const staged = await stage(desk, '2024-05-29-T5.xlsx', may);
    const leave = only(staged).choices.at(-1);
    const left = await desk.call('import.answer', {
      importId: staged.importId,
      answers: [placed(staged, (leave as { answer: Answer }).answer)],
    });
    expect(left.questions).toEqual([]);
    expect(left.problems).toMatchObject([
      { code: 'left-out', severity: 'note', cell: 'B11' },
      { code: 'left-out', severity: 'note', cell: 'C11' },
    ]);
    expect(left.tables[0]?.cells).toBe(staged.tables[0]?.cells);
  });

  it('of a column headed as an index with growth rates offers to read it so', async () => {
    const desk = await testCore();
    const rates = PLACES.filter(([name]) => name !== 'Xứ Lạ').map(([name, a]): Row => [name ?? '', a ?? 0, 3.1]);
    const staged = await stage(desk, '2024-05-29-T5.xlsx', bookOf({ A: labourTable(rates, '01/5/2024') }));
    const question = only(staged);
    expect(question.code).toBe('base-changed');
    const answer = question.choices[0]?.answer as Answer;
    const read = await desk.call('import.answer', { importId: staged.importId, answers: [placed(staged, answer)] });
    expect(read.questions).toEqual([]);
    expect(read.tables[0]?.columns[1]).toMatchObject({ basis: 'SPLY_GROWTH', unit: 'PT' });
  });

  it('can be said in either style of numbers; what is stored of it is as its language writes them', async () => {
    const desk = await testCore();
    const staged = await stage(desk, '2024-05-29-T5.xlsx', bookOf({ A: retailTable(520142.5, 519.8, 109.5) }));
    const { questions, problems } = await desk.call('import.answer', { importId: staged.importId, answers: [] });
    for (const { text } of [staged.questions, staged.problems, questions, problems].flatMap(([first]) => first ?? [])) {
      expect(text.vi).toContain('quanh 520.142,');
      expect(inStyle(text, 'en').vi).toContain('quanh 520,142,');
      expect(text.en).toContain('around 520,142,');
      expect(inStyle(text, 'vi').en).toContain('around 520.142,');
    }
    expect([staged.questions, staged.problems, questions, problems].map(({ length }) => length)).toEqual([2, 2, 2, 2]);
    const { release } = await desk.call('import.commit', { importId: staged.importId });
    const [stored] = await desk.call('problem.list', { release });
    expect(stored?.text).toEqual({ vi: questions[0]?.text.vi, en: questions[0]?.text.en });
  });
});

describe('memory', () => {
  it('answers for next month, though the sheet was renamed and has a row more, and says what changed', async () => {
    const desk = await testCore();
    const staged = await stage(desk, '2024-05-29-T5.xlsx', may);
    const answers = [placed(staged, { kind: 'area', label: 'Xứ Lạ', area: 'VN-67' })];
    await desk.call('import.answer', { importId: staged.importId, answers });
    await desk.call('import.commit', { importId: staged.importId });

    const next = await stage(desk, '2024-06-29-T6.xlsx', june);
    expect(next.tables[0]?.layout).toEqual({
      seenOn: '2024-05-29',
      changes: [{ vi: 'Dòng mới: "Nam Định"', en: 'New rows: "Nam Định"' }],
    });
    expect(next.answers).toEqual(answers);
    // The place is now said twice, which is a question of its own.
    expect(next.questions.map(({ code }) => code)).toEqual(['said-differently', 'said-differently']);
  });

  it('does not answer for other tables, nor what was answered for one book only', async () => {
    const desk = await testCore();
    const staged = await stage(desk, '2024-05-29-T5.xlsx', may);
    const answers = [placed(staged, { kind: 'area', label: 'Xứ Lạ', area: null }, false)];
    await desk.call('import.answer', { importId: staged.importId, answers });
    const { release } = await desk.call('import.commit', { importId: staged.importId });
    expect((await stage(desk, '2024-06-29-T6.xlsx', june)).answers).toEqual([]);

    // The same book once more, after it was withdrawn: its own answers come back.
    await desk.call('release.withdraw', { release });
    const again = await stage(desk, '2024-05-29-T5.xlsx', may);
    expect(again).toMatchObject({ answers, questions: [] });
  });

  it('moves a period that was named on with the month of the book', async () => {
    const desk = await testCore();
    const table = (title: string): Row[] => [
      [`1. Chỉ số sản xuất công nghiệp`],
      [null, '%', null],
      [null, 'So với cùng kỳ năm trước', title],
      ['Toàn ngành công nghiệp', 107.4, 108.8],
      ['Khai khoáng', 95, 96],
      ['Công nghiệp chế biến, chế tạo', 109, 110],
    ];
    const first = bookOf({ A: table('Tháng 5 năm 2024 so với cùng kỳ năm trước') });
    const staged = await stage(desk, '2024-05-29-T5.xlsx', first);
    const question = only(staged);
    expect(question).toMatchObject({ code: 'column-unclear', open: 'period' });
    const answer: Answer = { kind: 'column', column: question.about, set: { timePeriod: '2024-01-01/P5M' as never } };
    await desk.call('import.answer', { importId: staged.importId, answers: [placed(staged, answer)] });
    await desk.call('import.commit', { importId: staged.importId });
    const second = bookOf({ A: table('Tháng 6 năm 2024 so với cùng kỳ năm trước') });
    const next = await stage(desk, '2024-06-29-T6.xlsx', second);
    expect(next.questions).toEqual([]);
    expect(next.tables[0]?.columns.map(({ timePeriod }) => timePeriod)).toEqual(['2024-01-01/P6M', '2024-M06']);
  });

  it('travels as a file from workspace to workspace', async () => {
    const [mine, yours] = [await testCore(), await testCore()];
    const staged = await stage(mine, '2024-05-29-T5.xlsx', may);
    const answers = [placed(staged, { kind: 'area', label: 'Xứ Lạ', area: 'VN-67' })];
    await mine.call('import.answer', { importId: staged.importId, answers });
    await mine.call('import.commit', { importId: staged.importId });
    const { base64, name } = await mine.call('layout.export', {});
    const file = yours.add(name, Buffer.from(base64, 'base64'));
    expect(await yours.call('layout.import', { file })).toEqual({ added: 1, renewed: 0 });
    expect(await yours.call('layout.import', { file })).toEqual({ added: 0, renewed: 1 });
    expect((await stage(yours, '2024-05-29-T5.xlsx', may)).answers).toEqual(answers);
    const [layout] = await yours.call('layout.list', {});
    expect(await yours.call('layout.forget', { id: layout?.id ?? 0 })).toEqual({ forgotten: true });
    expect(await yours.call('layout.list', {})).toEqual([]);
    await expect(yours.call('layout.import', { file: yours.add('x.json', may) })).rejects.toThrow('no-layouts');
  });
});

describe('pointing', () => {
  const numbered = [...labourTable([['Ký hiệu', 11, 12], ...PLACES.filter(([name]) => name !== 'Xứ Lạ')], '01/5/2024')];

  it('moves a row out of the figures, on the page as it was found, and back when it is undone', async () => {
    const desk = await testCore();
    const staged = await stage(desk, '2024-05-29-T5.xlsx', bookOf({ A: numbered }));
    const sheet = await desk.call('import.sheet', { importId: staged.importId, sheet: 'A' });
    const page = sheet.tables[0]?.pages[0];
    expect(page).toMatchObject({ origin: { row: 1, column: 0 }, titleRows: [1, 2], stubColumns: [0] });
    expect(page?.bodyRows[0]).toBe(8);
    const block = { top: 7, left: 0, bottom: 7, right: 2 };
    const answers = [placed(staged, { kind: 'shape', page: 0, role: 'head', block })];
    const read = await desk.call('import.answer', { importId: staged.importId, answers });
    const after = await desk.call('import.sheet', { importId: staged.importId, sheet: 'A' });
    expect(after.tables[0]?.pages[0]).toMatchObject({ headerRows: [4, 5, 6, 8] });
    expect(after.tables[0]?.pages[0]?.bodyRows[0]).toBe(9);
    expect(read.tables[0]?.cells).toBe((staged.tables[0]?.cells ?? 0) - 2);
    const undone = await desk.call('import.answer', { importId: staged.importId, answers: [] });
    expect(undone.tables).toEqual(staged.tables);
  });

  it('counts from the same corner again and again, though the first row was taken out of the table', async () => {
    const desk = await testCore();
    const staged = await stage(desk, '2024-05-29-T5.xlsx', bookOf({ A: numbered }));
    const row = (role: 'none' | 'head', at: number): PlacedAnswer =>
      placed(staged, { kind: 'shape', page: 0, role, block: { top: at, left: 0, bottom: at, right: 2 } });
    const page = async () => {
      const { tables } = await desk.call('import.sheet', { importId: staged.importId, sheet: 'A' });
      return tables[0]?.pages[0];
    };
    await desk.call('import.answer', { importId: staged.importId, answers: [row('none', 0)] });
    const after = await page();
    expect(after).toMatchObject({ titleRows: [2], origin: { row: 1, column: 0 } });
    const corner = after?.origin.row ?? 0;
    await desk.call('import.answer', { importId: staged.importId, answers: [row('none', 0), row('head', 8 - corner)] });
    expect((await page())?.headerRows).toEqual([4, 5, 6, 8]);
  });

  it('names the column of the labels and leaves a column out', async () => {
    const desk = await testCore();
    const staged = await stage(desk, '2024-05-29-T5.xlsx', bookOf({ A: numbered }));
    const column = (role: 'stub' | 'none', at: number): PlacedAnswer =>
      placed(staged, { kind: 'shape', page: 0, role, block: { top: 0, left: at, bottom: 20, right: at } });
    const answers = [column('none', 1)];
    const read = await desk.call('import.answer', { importId: staged.importId, answers });
    expect(read.tables[0]?.columns.map(({ letters }) => letters)).toEqual(['C']);
    expect(read.problems.map(({ code }) => code)).toContain('stray-number');
  });
});

describe('a sheet under review', () => {
  it('shows every cell, with what was understood of each column and row', async () => {
    const desk = await testCore();
    const staged = await stage(desk, '2024-05-29-T5.xlsx', may);
    const sheet = await desk.call('import.sheet', { importId: staged.importId, sheet: 'LĐ tháng 5' });
    const [table] = sheet.tables;
    expect(table?.columns[1]).toMatchObject({ letters: 'C', meaning: { basis: 'SPLY', timePeriod: '2024-05-01' } });
    expect(table?.rows.find(({ row }) => row === 9)).toMatchObject({ area: 'VN-HN', areaName: 'Hà Nội' });
    expect(sheet.rows.find(({ row }) => row === 9)?.cells).toMatchObject([
      { column: 0, text: 'Hà Nội', numeric: false },
      { column: 1, text: '100.7', numeric: true },
      { column: 2, text: '99.2', numeric: true },
    ]);
    await expect(desk.call('import.sheet', { importId: staged.importId, sheet: 'B' })).rejects.toThrow('no-sheet');
  });
});

describe('the changes of a book', () => {
  it('are listed by kind, with those numbers that the book no longer says', async () => {
    const desk = await testCore();
    await desk.importBook('2024-05-29-T5.xlsx', bookOf({ A: retailTable(520142.5, 519760.4, 109.5) }));
    const later = retailTable(520142.5, 516774.6, 109.1).filter(([label]) => label !== 'Bán lẻ hàng hóa');
    const staged = await stage(desk, '2024-06-29-T6.xlsx', bookOf({ A: later }));
    expect(staged).toMatchObject({ news: 0, revised: 2, same: 1, vanished: 3 });
    const list = async (kind: 'revised' | 'vanished', limit = 200) =>
      desk.call('import.changes', { importId: staged.importId, kind, limit });
    expect((await list('revised')).rows[0]).toMatchObject({ before: 519760.4, after: 516774.6, cell: 'C8' });
    const gone = await list('vanished', 2);
    expect(gone.next).toBe(2);
    expect(gone.rows[0]).toMatchObject({ kind: 'vanished', before: 520141.5, after: null, cell: '', unitMult: 9 });
    expect(gone.rows[0]?.label).toContain('Bán lẻ hàng hóa');
  });
});
