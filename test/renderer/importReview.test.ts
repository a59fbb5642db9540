import { describe, expect, it } from 'vitest';
import type { StagedBook } from '../../src/core/model/lists.ts';
import type {
  Answer,
  PlacedAnswer,
  Question,
  ReviewCell,
  ReviewPage,
  ReviewSheet,
} from '../../src/core/model/review.ts';
import { changed, NO_HISTORY, redone, undone, withAnswer } from '../../src/renderer/pages/import/answers.ts';
import { movedBy } from '../../src/renderer/pages/import/changes/moved.ts';
import { measureNames } from '../../src/renderer/pages/import/measureNames.ts';
import { openAnswer, ownAnswer } from '../../src/renderer/pages/import/questions/openAnswer.ts';
import { sheetLines, shortList } from '../../src/renderer/pages/import/queue/sheetLines.ts';
import { axisOf, elementOf, placeAt, placeOf, scrollTo, windowOf } from '../../src/renderer/parts/axis.ts';
import { blockOf, blockText, from, joined } from '../../src/renderer/pages/import/sheet/blocks.ts';
import { drawnCells, paperOf, rowsReachingInto } from '../../src/renderer/pages/import/sheet/paper.ts';
import { linesOf } from '../../src/renderer/pages/import/sheet/paperSizes.ts';
import { pageOf, roleAt, rolesOf } from '../../src/renderer/pages/import/sheet/roles.ts';
import { selectedBlock, stepTo } from '../../src/renderer/pages/import/sheet/step.ts';
import { filesUnder, isWorkbook, type Entry } from '../../src/renderer/parts/droppedFiles.ts';
import { matching } from '../../src/renderer/parts/plainText.ts';

const text = (column: number, words: string): ReviewCell => ({ column, text: words, numeric: false });
const figure = (column: number, value: string): ReviewCell => ({ column, text: value, numeric: true });
const PAGE: ReviewPage = {
  origin: { row: 1, column: 0 },
  titleRows: [1],
  unitAt: { row: 3, column: 3 },
  headerRows: [4, 5],
  bodyRows: [7, 8],
  noteRows: [10],
  stubColumns: [0, 1],
  unitColumn: null,
  dataColumns: [2, 3],
};
const SHEET: ReviewSheet = {
  sheet: 'A',
  hidden: false,
  rows: [
    { row: 1, cells: [text(0, '1. Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ')] },
    { row: 3, cells: [text(3, 'Tỷ đồng')] },
    { row: 4, cells: [text(2, 'Cộng dồn 6 tháng năm 2024')] },
    { row: 5, cells: [text(2, 'Tổng mức'), text(3, 'Cơ cấu (%)')] },
    { row: 7, cells: [text(0, 'Tổng số'), figure(2, '3.098.691,8'), figure(3, '100,0')] },
    { row: 8, cells: [text(1, 'Bán lẻ'), figure(2, '2.398.272,7'), figure(3, '77,4')] },
    { row: 9, cells: [figure(2, '1')] },
    { row: 10, cells: [text(0, '(*) Số sơ bộ')] },
  ],
  merges: [{ top: 4, left: 2, bottom: 4, right: 3 }],
  hiddenRows: [9],
  hiddenColumns: [],
  tables: [{ table: 4, pages: [PAGE], columns: [], rows: [] }],
};

describe('the rows and columns that are drawn', () => {
  const axis = axisOf([1, 3, 4, 9], (number) => (number === 4 ? 30 : 20));

  it('are found by number and by distance', () => {
    expect(axis.starts).toEqual([0, 20, 40, 70, 90]);
    expect([1, 2, 4, 9, 50].map((number) => placeOf(axis, number))).toEqual([0, 1, 2, 3, 3]);
    expect([0, 19, 20, 69, 70, 500].map((distance) => placeAt(axis, distance))).toEqual([0, 0, 1, 2, 3, 3]);
  });

  it('stay few, however long the sheet is', () => {
    const long = axisOf(
      Array.from({ length: 200_000 }, (_, i) => i + 1),
      () => 22,
    );
    const [first, last] = windowOf(long, 22 * 100_000, 600, 4);
    expect(first).toBe(99_996);
    expect(last - first).toBeLessThan(40);
  });

  it('take over the elements of what left the window, two at a time never the same one', () => {
    const names = (first: number, last: number, current = -1): number[] =>
      Array.from({ length: last - first + 1 }, (_, i) => elementOf(first + i, [first, last], first + i === current));
    expect(new Set(names(100, 137)).size).toBe(38);
    const both = new Set([...names(100, 137), ...names(140, 177)]);
    expect(both.size).toBeLessThanOrEqual(48);
    expect(names(100, 137, 120)).toContain(-121);
    expect(elementOf(3, [100, 137], false)).toBe(-4);
  });

  it('are scrolled no further than they must', () => {
    expect(scrollTo(axis, 0, 30, 50, 0)).toBe(0);
    expect(scrollTo(axis, 3, 0, 50, 0)).toBe(40);
    expect(scrollTo(axis, 1, 10, 50, 0)).toBe(10);
  });
});

describe('the paper of a sheet', () => {
  const paper = paperOf(SHEET);

  it('leaves out what is empty or hidden', () => {
    expect(paper.rows.numbers).toEqual([1, 3, 4, 5, 7, 8, 10]);
    expect(paper.columns.numbers).toEqual([0, 1, 2, 3]);
  });

  it('draws a merge once, over all its columns, and lets a title run on over empty cells', () => {
    const [merged, ...others] = drawnCells(paper, 2, 2, 3);
    expect(others).toEqual([]);
    expect(merged?.width).toBe(paper.columns.starts[4]! - paper.columns.starts[2]!);
    const [title] = drawnCells(paper, 0, 0, 0);
    expect(title?.reach).toBeGreaterThan(paper.columns.starts[4]!);
    const [stub] = drawnCells(paper, 4, 0, 0);
    expect(stub?.reach).toBe(stub?.width);
    const long = { ...SHEET, rows: [{ row: 7, cells: [text(0, 'Bán lẻ hàng hóa của các tỉnh'), figure(2, '1')] }] };
    expect(drawnCells(paperOf(long), 0, 0, 0)[0]?.reach).toBe(paperOf(long).columns.starts[2]);
  });

  it('draws the row in which a merge begins that reaches into the window', () => {
    const tall = paperOf({ ...SHEET, merges: [{ top: 4, left: 0, bottom: 8, right: 0 }] });
    expect(rowsReachingInto(tall, 4, 6)).toEqual([2]);
    expect(rowsReachingInto(tall, 2, 6)).toEqual([]);
  });

  it('breaks headings between their words', () => {
    expect([linesOf('Tổng mức', 70), linesOf('Chỉ số sử dụng lao động', 72), linesOf('a\nb\nc', 72)]).toEqual([
      1, 3, 3,
    ]);
    expect(linesOf('thời điểm 01/6/2024 so với', 72)).toBe(3);
  });

  it('is walked cell by cell: into a merge at its first cell, out of it at its edge', () => {
    expect(stepTo(paper, [1, 3], [1, 0], false)).toEqual([2, 2]);
    expect(stepTo(paper, [2, 2], [0, 1], false)).toEqual([2, 2]);
    expect(stepTo(paper, [2, 2], [1, 0], true)).toEqual([3, 2]);
    expect(stepTo(paper, [0, 0], [-5, -5], false)).toEqual([0, 0]);
  });

  it('gives the selection in rows and columns of the sheet, with the whole of a merge that it touches', () => {
    expect(selectedBlock(paper, [2, 2], [3, 3])).toEqual({ top: 4, left: 2, bottom: 4, right: 3 });
    expect(selectedBlock(paper, [4, 6], [0, 1])).toEqual({ top: 7, left: 0, bottom: 10, right: 1 });
  });
});

describe('the roles of cells', () => {
  const map = rolesOf(SHEET);

  it('follow from where the pieces of a page stand', () => {
    const role = (row: number, column: number, filled = true) => roleAt(map, row, column, filled);
    expect([role(1, 0), role(1, 3, false), role(3, 3), role(3, 0, false)]).toEqual(['title', 'title', 'unit', 'none']);
    expect([role(4, 2), role(4, 3, false), role(4, 0, false)]).toEqual(['head', 'head', 'none']);
    expect([role(7, 0), role(8, 0, false), role(8, 3), role(8, 4)]).toEqual(['stub', 'stub', 'body', 'none']);
    expect([role(10, 0), role(6, 0)]).toEqual(['note', 'none']);
  });

  it('say which page a selection speaks of', () => {
    const second = { ...PAGE, origin: { row: 21, column: 0 }, titleRows: [21], headerRows: [24], bodyRows: [27, 28] };
    const two = rolesOf({ tables: [{ table: 4, pages: [PAGE, { ...second, noteRows: [] }], columns: [], rows: [] }] });
    expect(pageOf(two, { top: 7, bottom: 7 })).toMatchObject({ table: 4, index: 0 });
    expect(pageOf(two, { top: 9, bottom: 27 })).toMatchObject({ index: 1 });
    expect(pageOf(rolesOf({ tables: [] }), { top: 1, bottom: 1 })).toBeNull();
  });
});

it('addresses of blocks are read, written, and counted from the corner of a page', () => {
  const block = { top: 11, left: 2, bottom: 40, right: 5 };
  expect(blockOf('C11:F40')).toEqual(block);
  expect(blockOf('E7')).toEqual({ top: 7, left: 4, bottom: 7, right: 4 });
  expect([blockOf(''), blockOf('trang')]).toEqual([null, null]);
  expect([blockText(block), blockText(block, 'rows'), blockText(block, 'columns')]).toEqual([
    'C11:F40',
    '11:40',
    'C:F',
  ]);
  expect(from(block, { row: 3, column: 1 })).toEqual({ top: 8, left: 1, bottom: 37, right: 4 });
});

it('cells side by side and below each other are one block', () => {
  const cell = (top: number, left: number) => ({ top, left, bottom: top, right: left });
  const table = [4, 5, 6].flatMap((row) => [2, 3].map((column) => cell(row, column)));
  expect(joined([...table, cell(6, 5), cell(9, 2)])).toEqual([
    { top: 4, left: 2, bottom: 6, right: 3 },
    cell(6, 5),
    cell(9, 2),
  ]);
});

describe('answers', () => {
  const placed = (answer: Answer, table = 'a'): PlacedAnswer => ({ table, answer, remember: true });
  const set = (column: string, change: object): PlacedAnswer => placed({ kind: 'column', column, set: change });

  it('about the same thing stand in each other’s place; what was set of a column adds up', () => {
    const first = placed({ kind: 'area', label: 'Xứ Lạ', area: 'VN-67' });
    const other = placed({ kind: 'area', label: 'Xứ Lạ', area: null });
    expect(withAnswer([first], other)).toEqual([other]);
    expect(withAnswer([first], { ...other, table: 'b' })).toHaveLength(2);
    const both = withAnswer([set('C', { unit: 'T' })], set('C', { basis: 'LEVEL' }));
    expect(both).toEqual([set('C', { unit: 'T', basis: 'LEVEL' })]);
    expect(withAnswer(both, set('D', { basis: 'SPLY' }))).toHaveLength(2);
  });

  it('by pointing add up, in their order', () => {
    const block = { top: 1, left: 0, bottom: 1, right: 3 };
    const head = placed({ kind: 'shape', page: 0, role: 'head', block });
    const none = placed({ kind: 'shape', page: 0, role: 'none', block });
    expect(withAnswer([head], none)).toEqual([head, none]);
  });

  it('are taken back and made again, until something else is answered', () => {
    const [a, b] = [[set('C', {})], [set('D', {})]];
    const once = changed(NO_HISTORY, []);
    const back = undone(changed(once, a), b);
    expect(back).toEqual({ past: [[]], future: [b] });
    expect(redone(back, a)).toEqual({ past: [[], a], future: [] });
    expect(changed(back, a).future).toEqual([]);
  });

  it('in words carry the row or the column that the question is about', () => {
    const about = { about: 'Xứ Lạ' };
    expect(openAnswer(about, { area: 'VN-67' }, new Set())).toEqual({ kind: 'area', label: 'Xứ Lạ', area: 'VN-67' });
    const tonnes = { unit: 'T', unitMult: 3 };
    expect(openAnswer(about, tonnes, new Set())).toEqual({ kind: 'unit', label: 'Xứ Lạ', ...tonnes });
    expect(openAnswer({ about: 'c1' }, tonnes, new Set(['c1']))).toEqual({ kind: 'column', column: 'c1', set: tonnes });
    expect(openAnswer({ about: '*' }, tonnes, new Set())).toMatchObject({ kind: 'column', column: '*' });
  });

  it('stand in a field that says nothing, a period or the value of an option', () => {
    const own = (open: Question['open'], text: string) =>
      ownAnswer({ about: 'c1', open } as Question, text, new Set(['c1']));
    expect(own('period', ' ')).toBeNull();
    expect(own('period', 'tháng')).toBeNull();
    expect(own('period', '2024-06')).toEqual({ kind: 'column', column: 'c1', set: { timePeriod: '2024-M06' } });
    expect(own('unit', 'T/3')).toEqual({ kind: 'column', column: 'c1', set: { unit: 'T', unitMult: 3 } });
    expect(own('area', 'VN-67')).toEqual({ kind: 'area', label: 'c1', area: 'VN-67' });
  });
});

describe('the sheets of a book', () => {
  const table = (sheet: string, state: 'read' | 'unread' | 'empty') => ({ sheet, state, title: 'x', observations: 2 });
  const staged = {
    sheets: ['A', 'B', 'C', 'D'].map((sheet) => ({ sheet, hidden: sheet === 'C' })),
    tables: [table('A', 'read'), table('A', 'read'), table('B', 'unread'), table('C', 'unread'), table('D', 'read')],
    questions: [{ sheet: 'D' } as Question],
  } as unknown as StagedBook;

  it('say what became of them', () => {
    expect(sheetLines(staged).map(({ sheet, state, figures }) => [sheet, state, figures])).toEqual([
      ['A', 'read', 4],
      ['B', 'unread', 2],
      ['C', 'hidden', 2],
      ['D', 'asked', 2],
    ]);
  });

  it('are shortened to the open one and those that need a look, in the order of the book', () => {
    const names = (most: number, open: string) => shortList(sheetLines(staged), open, most).map(({ sheet }) => sheet);
    expect(names(2, 'A')).toEqual(['A', 'D']);
    expect(names(2, 'C')).toEqual(['C', 'D']);
    expect(names(3, 'A')).toEqual(['A', 'B', 'C', 'D']);
  });
});

it('a measure that is in no catalogue is called by the title of its table', () => {
  const columns = [{ measure: 'GDP' }, { measure: 'DAN_SO' }];
  const staged = { tables: [{ title: '1. Dân số trung bình', columns }] } as unknown as StagedBook;
  expect([...measureNames(staged, 'vi')]).toEqual([
    ['GDP', 'Tổng sản phẩm trong nước'],
    ['DAN_SO', 'Dân số trung bình'],
  ]);
});

it('a revised level moved in percent of what was stored, an index in points alone', () => {
  const key = (basis: string): string => `D:M:_T:VN:2024-M05:${basis}`;
  expect(movedBy({ key: key('LEVEL'), before: -50, after: -40 })).toEqual({ by: 10, percent: 20 });
  expect(movedBy({ key: key('LEVEL'), before: 0, after: 4 })).toEqual({ by: 4, percent: null });
  expect(movedBy({ key: key('SPLY'), before: 109, after: 108 })).toEqual({ by: -1, percent: null });
  expect(movedBy({ key: key('LEVEL'), before: null, after: 108 })).toBeNull();
});

it('names are found without their marks, those that begin with what was typed first', () => {
  const options = ['Thành phố Hà Nội', 'Hà Nội', 'Đà Nẵng', 'Hà Nam'].map((name) => ({ text: name }));
  expect(matching(options, 'ha no').map(({ text }) => text)).toEqual(['Hà Nội', 'Thành phố Hà Nội']);
  expect(matching(options, 'da').map(({ text }) => text)).toEqual(['Đà Nẵng']);
  expect(matching(options, '')).toHaveLength(4);
});

describe('a dropped folder', () => {
  const file = (name: string): Entry => ({
    isDirectory: false,
    name,
    file: (give) => give({ name, size: 1, arrayBuffer: async () => new ArrayBuffer(1) }),
  });
  const folder = (name: string, portions: Entry[][]): Entry => ({
    isDirectory: true,
    name,
    createReader: () => ({ readEntries: (give) => give(portions.shift() ?? []) }),
  });

  it('gives the workbooks anywhere in it, and nothing that programs keep there for themselves', async () => {
    const inner = folder('2024', [[file('T5.xls')]]);
    const all = folder('số liệu', [
      [file('b.xlsx'), file('~$b.xlsx'), inner],
      [file('a.ods'), file('ghi chú.docx'), folder('.git', [[file('c.xlsx')]])],
    ]);
    expect((await filesUnder(all)).map(({ name }) => name)).toEqual(['T5.xls', 'a.ods', 'b.xlsx']);
    expect(isWorkbook('.x.xlsx')).toBe(false);
  });
});
