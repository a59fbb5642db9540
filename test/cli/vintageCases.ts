import type { ObsStatus } from '../../src/core/model/observation.ts';
import { month } from '../../src/core/model/period.ts';
import type {
  ChangeSince,
  ChangesSince,
  RevisionTriangle,
  TriangleRow,
  VintageValue,
} from '../../src/core/model/revisions.ts';
import { column, key, VN } from './cases.ts';

const monthOf = (m: number, said: TriangleRow['vintages'], over: Partial<TriangleRow> = {}): TriangleRow => ({
  timePeriod: month(2024, m),
  key: `GSO_RETAIL:RETAIL_SALES:_T:VN:${month(2024, m)}:LEVEL`,
  vintages: said,
  first: said[0] ?? null,
  latest: said.at(-1) ?? null,
  revision: null,
  revisions: 0,
  comparable: true,
  estimate: null,
  impliedBase: null,
  ...over,
});
const of = (release: number, v: number | null, status: ObsStatus): VintageValue => ({
  release,
  releasedOn: release === 1 ? '2024-05-29' : '2024-06-29',
  value: v,
  status,
});
const RETAIL_GROWTH = 'GSO_RETAIL:RETAIL_SALES:_T:VN:2025-M05:SPLY';

/** Two periods in three releases, two of them of one day. */
export const TRIANGLE: RevisionTriangle = {
  column: {
    ...column('SPLY'),
    dataset: 'GSO_RETAIL',
    measure: 'RETAIL_SALES',
    measureName: { vi: 'Tổng mức bán lẻ', en: 'Retail sales' },
    basis: 'LEVEL',
    priceBasis: 'V',
    unit: 'VND',
    unitMult: 9,
    status: null,
    releasedOn: ['2024-05-29', '2024-06-29'],
  },
  area: VN,
  kind: 'month',
  asOf: null,
  inPoints: false,
  releases: [
    { id: 1, releasedOn: '2024-05-29', file: 'T5.xlsx', withdrawnAt: null },
    { id: 2, releasedOn: '2024-06-29', file: 'T6.xlsx', withdrawnAt: null },
    { id: 3, releasedOn: '2024-06-29', file: 'T6-2.xlsx', withdrawnAt: null },
  ],
  rows: [
    monthOf(4, [of(1, null, 'L'), of(3, 520142.5, 'A')], { first: of(3, 520142.5, 'A') }),
    monthOf(5, [of(1, 519760.4, 'E'), of(2, 516774.6, 'P')], {
      revision: { absolute: -2985.8, relative: -0.574_457 },
      revisions: 1,
      estimate: {
        estimate: of(1, 519760.4, 'E'),
        outcome: of(2, 516774.6, 'P'),
        error: { absolute: -2985.8, relative: -0.574_457 },
      },
      impliedBase: {
        value: 510000,
        absolute: -6774.6,
        relative: -1.310_939,
        release: 3,
        releasedOn: '2024-06-29',
        levelKey: RETAIL_GROWTH.replace('SPLY', 'LEVEL'),
        growthKey: RETAIL_GROWTH,
      },
    }),
  ],
  summary: {
    compared: 1,
    up: 0,
    down: 1,
    unchanged: 0,
    shareUp: 0,
    mean: -2985.8,
    meanAbsolute: 2985.8,
    meanRelative: -0.574_457,
    relativeMeanAbsolute: 0.577_776,
    largest: {
      timePeriod: month(2024, 5),
      key: 'GSO_RETAIL:RETAIL_SALES:_T:VN:2024-M05:LEVEL',
      absolute: -2985.8,
      relative: -0.574_457,
    },
    revisions: 1,
    notComparable: 0,
  },
  estimates: {
    compared: 0,
    up: 0,
    down: 0,
    unchanged: 0,
    shareUp: null,
    mean: null,
    meanAbsolute: null,
    meanRelative: null,
    relativeMeanAbsolute: null,
    largest: null,
  },
};

const change = (kind: ChangeSince['kind'], code: string, over: Partial<ChangeSince>): ChangeSince => ({
  kind,
  key: key(code, 'SPLY'),
  label: code,
  before: null,
  after: null,
  difference: null,
  unit: 'PT',
  unitMult: 0,
  unitBefore: null,
  release: 2,
  ...over,
});

/** One change of every kind that is listed, one more than is shown, one in another unit. */
export const CHANGES: ChangesSince = {
  since: { release: 1, day: '2024-05-29' },
  asOf: null,
  added: [{ id: 2, releasedOn: '2024-06-29', file: 'T6.xlsx', withdrawnAt: null }],
  withdrawn: [{ id: 1, releasedOn: '2024-05-29', file: 'T5.xlsx', withdrawnAt: '2024-07-02T01:02:03.000Z' }],
  groups: [
    { dataset: 'GSO_LABOUR', measure: 'LABOUR_INDEX', new: 1200, revised: 3, status: 1, withdrawn: 1, vanished: 1 },
  ],
  rows: [
    change('revised', 'VN-HN', {
      label: 'Hà Nội',
      before: of(1, 99.5, 'E'),
      after: of(2, 99.96, 'A'),
      difference: { absolute: 0.46, relative: null },
    }),
    change('revised', 'VN-21', {
      label: 'Thanh Hóa, một nhãn dài hơn bề rộng của một dòng trên màn hình dòng lệnh',
      before: of(1, 2000, 'A'),
      after: of(2, 2, 'A'),
      unit: 'VND',
      unitMult: 9,
      unitBefore: { unit: 'VND', unitMult: 6 },
    }),
    change('status', 'VN-07', { label: 'Tuyên Quang', before: of(1, null, 'L'), after: of(2, null, 'M') }),
    change('withdrawn', 'VN-53', { label: 'Bắc Kạn', before: of(1, 90, 'A') }),
    change('vanished', 'VN', { label: 'Cả nước', before: of(1, 103.79, 'A') }),
  ],
  next: 12,
};
