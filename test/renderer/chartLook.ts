import type { ObsStatus } from '../../src/core/model/observation.ts';
import type { TimePeriod } from '../../src/core/model/period.ts';
import type { AreaValue, ColumnHead, Facts, Series } from '../../src/core/model/views.ts';
import type { Drawn, Look } from '../../src/renderer/pages/chart/drawing.ts';
import { vi } from '../../src/renderer/text/vi.ts';

/** Colours that say their own names. */
export const LOOK: Look = {
  palette: {
    ...{
      ink: 'ink',
      ink2: 'ink2',
      ink3: 'ink3',
      grid: 'grid',
      lineStrong: 'line',
      surface: 'surface',
      accent: 'accent',
    },
    ...{ up: 'up', upStrong: 'upStrong', down: 'down', downStrong: 'downStrong', bar: 'bar', none: 'none' },
    ...{ cat: ['c1', 'c2'], seq: ['s1', 's2', 's3', 's4', 's5', 's6', 's7'] },
    heat: { below: ['n3', 'n2', 'n1'], above: ['p1', 'p2', 'p3'] },
  },
  lang: 'vi',
  t: vi,
  chosen: [],
};

/** A place with a figure; its name is its code. */
export const place = (name: string, value: number, rank = 1, more: Partial<AreaValue> = {}): AreaValue => {
  const area = { code: name, name, kind: 'province' as const, rank };
  return { area, value, status: 'A', key: name, rank, share: null, contribution: null, ...more };
};

export const COLUMN: ColumnHead = {
  ...{ dataset: 'D', measure: 'M', measureName: { vi: 'Chỉ số', en: 'Index' }, item: '_T', itemLabel: '' },
  ...{ basis: 'SPLY', priceBasis: 'N', timePeriod: '2024-M06' as TimePeriod, unit: 'PT', unitMult: 0 },
  ...{ status: null, releasedOn: [] },
};

/** Facts of some known places, highest first, and of places without a figure. */
export const facts = (
  known: readonly AreaValue[],
  missing: readonly string[] = [],
  more: Partial<Facts> = {},
): Facts => ({
  column: COLUMN,
  region: { code: 'R', name: { vi: 'miền Bắc', en: 'the North' }, members: known.length + missing.length },
  ...{ asOf: null, op: 'gt', threshold: 100, members: known.length + missing.length, known },
  ...{ meeting: [], above: [], at: [], below: [], boundary: [], national: null, regionValue: null, median: null },
  ...{ total: null, shareOf: null, every: { verdict: 'undecided', exceptions: [] } },
  missing: missing.map((name) => ({ area: { code: name, name, kind: 'province', rank: 9 }, status: 'L' })),
  ...more,
});

/** A series over the months of 2024 from January on; null is a month without a book. */
export const line = (name: string, values: readonly (number | null)[], last: ObsStatus = 'A'): Series => ({
  area: { code: name, name, kind: 'province', rank: 1 },
  ...{ item: '_T', itemLabel: '' },
  points: values.flatMap((value, i) => {
    const timePeriod = `2024-M0${i + 1}` as TimePeriod;
    const status = i === values.length - 1 ? last : 'A';
    return value === null ? [] : [{ timePeriod, value, status, key: '' }];
  }),
});

export const months = (count: number): TimePeriod[] =>
  Array.from({ length: count }, (_, i) => `2024-M0${i + 1}` as TimePeriod);

/** A plot of 100 by 100 pixels whose scales are the values themselves. */
export const DRAWN: Drawn = {
  chartArea: { left: 0, top: 0, right: 100, bottom: 100 },
  scales: { x: { getPixelForValue: (value) => value }, y: { getPixelForValue: (value) => value } },
};
