import { expect, test } from 'vitest';
import type { AreaValue, Facts, Series } from '../../src/core/model/views.ts';
import type { TimePeriod } from '../../src/core/model/period.ts';
import { factsTable as tableOf } from '../../src/renderer/pages/chart/factsTable.ts';
import { rankedFinding, seriesFinding } from '../../src/renderer/pages/chart/findings.ts';
import { rankedConfig } from '../../src/renderer/pages/chart/rankedConfig.ts';
import { seriesConfig } from '../../src/renderer/pages/chart/seriesConfig.ts';
import { spreadApart } from '../../src/renderer/pages/chart/spreadApart.ts';
import { calendarOf } from '../../src/renderer/parts/calendar.ts';
import { exactText, looksLike } from '../../src/renderer/parts/figures.ts';
import { signed } from '../../src/renderer/parts/numbers.ts';
import { sparkShape } from '../../src/renderer/parts/spark.ts';
import { en } from '../../src/renderer/text/en.ts';
import { vi } from '../../src/renderer/text/vi.ts';
import { LOOK } from './chartLook.ts';

const place = (name: string, value: number, rank: number, status: AreaValue['status'] = 'A'): AreaValue => {
  const area = { code: name, name, kind: 'province' as const, rank };
  return { area, value, status, key: name, rank, share: null, contribution: null };
};
const KNOWN = [place('Yên Bái', 116.84, 1), place('Hà Nội', 99.96, 2), place('Tuyên Quang', 95.65, 3, 'E')];
const FACTS: Facts = {
  column: {
    dataset: 'GSO_LABOUR',
    measure: 'LABOUR_INDEX',
    measureName: { vi: 'Chỉ số lao động', en: 'Labour index' },
    item: '_T',
    itemLabel: '',
    basis: 'SPLY',
    priceBasis: 'N',
    timePeriod: '2024-06-01' as TimePeriod,
    unit: 'PT',
    unitMult: 0,
    status: null,
    releasedOn: [],
  },
  region: { code: 'R', name: { vi: 'R', en: 'R' }, members: 4 },
  asOf: null,
  op: 'gt',
  threshold: 100,
  members: 4,
  known: KNOWN,
  meeting: [],
  above: [],
  at: [],
  below: [],
  boundary: [],
  missing: [],
  national: null,
  regionValue: null,
  median: null,
  total: null,
  every: { verdict: 'undecided', exceptions: [] },
  shareOf: null,
};
const MONTHS = ['2024-M01', '2024-M02', '2024-M04'] as TimePeriod[];
const series = (name: string, values: readonly number[], last: 'A' | 'E' = 'A'): Series => ({
  area: { code: name, name, kind: 'province', rank: 1 },
  item: '_T',
  itemLabel: '',
  points: values.map((value, i) => {
    return { timePeriod: MONTHS[i]!, value, status: i === values.length - 1 ? last : 'A', key: '' };
  }),
});

test('a finding counts unrounded values: 99,96 has not risen', () => {
  expect(rankedFinding(FACTS, vi, 'vi')).toBe(
    'Chỉ số lao động tăng ở 1/4 địa phương (có số ở 3); Yên Bái cao nhất, 116,8',
  );
  expect(rankedFinding(FACTS, en, 'en')).toContain('1/4');
});

test('words and numbers are chosen apart: English with a decimal comma', () => {
  const t = { ...en, numbers: vi.numbers };
  expect(rankedFinding(FACTS, t, 'en')).toContain('116,8');
  const read = tableOf(FACTS, { t });
  expect(read.rows[0]?.cells[0]).toBe('116,84');
});

test('bars start at the comparison base, falls have the colour of falls, chosen places stand out', () => {
  const { data, options } = rankedConfig(FACTS, { ...LOOK, chosen: ['Hà Nội'] });
  expect(data.datasets[0]?.data).toEqual([
    [100, 116.84],
    [100, 99.96],
    [100, 95.65],
  ]);
  expect(data.datasets[0]?.backgroundColor).toEqual(['up', 'downStrong', 'down']);
  expect(options?.scales?.['x']?.min).toBeLessThan(95.65);
});

test('a month without a book is a gap, and an estimate is dashed', () => {
  const calendar = calendarOf(MONTHS);
  expect(calendar).toEqual(['2024-M01', '2024-M02', '2024-M03', '2024-M04']);
  const [line] = seriesConfig([series('Hà Nội', [99, 100, 101], 'E')], calendar, { ...LOOK, decimals: 1, base: 100 })
    .data.datasets;
  expect(line?.data).toEqual([99, 100, null, 101]);
  expect(line?.spanGaps).toBe(false);
  const { borderDash: dash } = line?.segment as unknown as { borderDash(piece: { p1DataIndex: number }): unknown };
  expect([dash({ p1DataIndex: 1 }), dash({ p1DataIndex: 3 })]).toEqual([undefined, [5, 3]]);
});

test('the lines are told apart by the one that swings most, and by where they end', () => {
  const lines = [series('Hà Nội', [99, 100, 101]), series('Bắc Giang', [120, 140, 109.3])];
  expect(seriesFinding(lines, 1, vi, 'vi')).toBe(
    'Bắc Giang dao động mạnh nhất, từ 109,3 đến 140,0; 4/2024: Hà Nội 101,0, Bắc Giang 109,3',
  );
});

test('names at line ends keep their order and their distance, inside the chart', () => {
  expect(spreadApart([50, 52, 10], 15, 0, 60)).toEqual([45, 60, 10]);
  expect(spreadApart([], 15, 0, 60)).toEqual([]);
});

test('a small line lifts its pen over a gap and keeps the base in sight', () => {
  const shape = sparkShape([101, null, 103, 104], 80, 16, 100);
  expect(shape.path.match(/M/g)).toHaveLength(2);
  expect(shape.baseY).toBe(14);
  expect(sparkShape([null], 80, 16, null)).toEqual({ path: '', baseY: null, end: null });
});

test('figures print all their digits, their sign, and betray what they only look like', () => {
  expect(exactText(516774.60954503936, vi.numbers)).toBe('516.774,60954503936');
  expect([0.57, -0.57, 0.01].map((value) => signed(value, 1, vi.numbers))).toEqual(['+0,6', '\u22120,6', '0,0']);
  expect([looksLike(99.96, 100, 1), looksLike(100, 100, 1), looksLike(99.94, 100, 1)]).toEqual([true, false, false]);
});

test('both languages have words of their own for every key', () => {
  const leaves = (words: object, path = ''): string[] =>
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null ? leaves(value, `${path}${key}.`) : `${path}${key}=${typeof value}`,
    );
  expect(leaves(en).sort()).toEqual(leaves(vi).sort());
});
