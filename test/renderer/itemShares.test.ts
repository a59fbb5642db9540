import { describe, expect, it } from 'vitest';
import type { StructureAnswer } from '../../src/core/model/analyses.ts';
import { vi } from '../../src/renderer/text/vi.ts';
import { isWhole, itemAreas, itemParts, itemsBook, itemsFinding } from '../../src/renderer/pages/chart/itemShares.ts';

const SAID = { t: vi, lang: 'vi' } as const;
/** A structure with these shares; the rest as the core gives it. */
const answer = (
  now: string,
  shares: Record<string, number | null>,
  status = 'A',
  rest: number | null = null,
): StructureAnswer =>
  ({
    measureName: { vi: 'Trị giá xuất khẩu', en: 'Exports' },
    area: { code: 'VN', name: 'Cả nước' },
    now,
    parts: [
      ...Object.entries(shares).map(([item, value]) => ({
        item,
        itemLabel: `Mặt hàng > ${item}`,
        now: { value, status, expression: `share(${item},${now})`, releasedOn: [] },
      })),
      { item: null, itemLabel: '', now: { value: rest, status: 'A', expression: 'rest', releasedOn: [] } },
    ],
  }) as unknown as StructureAnswer;

describe('shares by item', () => {
  const before = answer('2024-M05', { a: 50, b: null, c: 10, d: 5, e: 4, f: 3, g: 2 });
  const now = answer('2024-M06', { a: 40, b: 30, c: 8, d: 6, e: 5, f: 3, g: 2 }, 'E');

  it('name the largest of the last time, gather the others, and keep what no item accounts for', () => {
    const parts = itemParts([before, now], vi);
    expect(parts.map(({ name, values }) => [name, values])).toEqual([
      ['a', [50, 40]],
      ['b', [null, 30]],
      ['c', [10, 8]],
      ['d', [5, 6]],
      ['e', [4, 5]],
      ['2 phân tổ khác', [5, 5]],
      [vi.charts.unnamed, [26, 6]],
    ]);
    expect(parts[0]?.unsure).toEqual([false, true]);
    expect(itemAreas(now, vi).map(({ code, share }) => [code, share])).toEqual([
      ...[
        ['a', 40],
        ['b', 30],
        ['c', 8],
        ['d', 6],
        ['e', 5],
        ['f', 3],
        ['g', 2],
      ],
      [null, 6],
    ]);
    expect(itemsFinding(now, SAID)).toBe('a chiếm 40,0% trị giá xuất khẩu của cả nước, tháng 6/2024');
  });

  it('are none where an item is negative or the items come to more than the whole', () => {
    expect(isWhole(now)).toBe(true);
    expect(isWhole(answer('2024-M06', { a: 60, b: 40.06 }))).toBe(true);
    expect(isWhole(answer('2024-M06', { a: 60, b: 41 }))).toBe(false);
    expect(isWhole(answer('2024-M06', { a: 60, b: -1 }))).toBe(false);
    expect(isWhole(answer('2024-M06', { a: 95, negative: null }, 'A', 6))).toBe(false);
    expect(isWhole(answer('2024-M06', { a: 94, missing: null }, 'A', 6))).toBe(true);
  });

  it('go into a workbook by their expressions, a gap where a time lacks one', () => {
    const stacked = itemsBook([before, now], false, SAID);
    expect(stacked?.heads).toEqual([vi.charts.period, 'a', 'b', 'c', 'd', 'e']);
    expect(stacked?.rows.map(({ keys }) => keys[1])).toEqual([null, 'share(b,2024-M06)']);
    expect(itemsBook([now], true, SAID)?.rows.length).toBe(7);
  });
});
