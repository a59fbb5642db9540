import { describe, expect, it } from 'vitest';
import { decodeGrid } from '../../../../src/core/import/legacy/decodeGrid.ts';
import type { Grid, GridCell } from '../../../../src/core/workbook/grid.ts';

const text = (value: string): GridCell => ({ kind: 'text', value, shown: value, formula: null });
const grid = (...rows: GridCell[][]): Grid => ({
  sheet: 'S¶n xuÊt',
  hidden: false,
  rows: new Map(rows.map((row, i) => [i + 1, new Map(row.map((cell, column) => [column, cell]))])),
  merges: [],
});

describe('decodeGrid', () => {
  it('decodes the texts, keeps what was written, and leaves numbers and the name of the sheet alone', () => {
    const number: GridCell = { kind: 'number', value: 107.2, shown: '107,2', formula: 'A1+1' };
    const before = grid(
      [text('S¶n xuÊt c«ng nghiÖp')],
      [text('Hµ Néi'), number],
      [text('Long An')],
      [text('Đồng Nai')],
    );
    const after = decodeGrid(before);
    expect(after.sheet).toBe('S¶n xuÊt');
    expect(after.rows.get(1)?.get(0)).toEqual({
      ...text('Sản xuất công nghiệp'),
      original: 'S¶n xuÊt c«ng nghiÖp',
    });
    expect(after.rows.get(2)?.get(0)).toEqual({ ...text('Hà Nội'), original: 'Hµ Néi' });
    expect(after.rows.get(2)?.get(1)).toBe(number);
    expect(after.rows.get(3)).toBe(before.rows.get(3));
    expect([...after.rows.keys()]).toEqual([1, 2, 3, 4]);
  });

  it('gives a sheet of good Unicode back as it is', () => {
    const before = grid([text('Sản xuất công nghiệp')], [text('Hoà Bình'), text('Nghìn m²')]);
    expect(decodeGrid(before)).toBe(before);
  });

  it('takes a moment only for a cell of 10,000 words', () => {
    const long = 'Hµ Néi má bê ô '.repeat(2500);
    const start = performance.now();
    expect(
      decodeGrid(grid([text(long)]))
        .rows.get(1)
        ?.get(0)?.value,
    ).toContain('Hà Nội');
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
