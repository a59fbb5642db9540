import type { Area } from '../../src/core/model/area.ts';
import type { StagedBook } from '../../src/core/model/lists.ts';
import { day } from '../../src/core/model/period.ts';
import type { AreaTable, AreaValue, ColumnHead, Facts, ObservationRow, Trace } from '../../src/core/model/views.ts';

export const NORTH = {
  code: 'NORTH28',
  name: { vi: '28 tỉnh, thành phố phía Bắc', en: '28 northern provinces' },
  members: 4,
};
export const area = (code: string, name: string, rank: number): Area => ({ code, name, kind: 'province', rank });
const HN = area('VN-HN', 'Hà Nội', 1);
const TH = area('VN-21', 'Thanh Hóa', 2);
const TQ = area('VN-07', 'Tuyên Quang', 3);
const BK = area('VN-53', 'Bắc Kạn', 4);
export const VN: Area = { code: 'VN', name: 'Cả nước', kind: 'country', rank: 0 };

export const column = (basis: 'SPLY' | 'PREV'): ColumnHead => ({
  dataset: 'GSO_LABOUR',
  measure: 'LABOUR_INDEX',
  measureName: { vi: 'Chỉ số sử dụng lao động', en: 'Labour index' },
  item: '_T',
  itemLabel: 'Tổng số',
  basis,
  priceBasis: 'N',
  timePeriod: day(2024, 6, 1),
  unit: 'PT',
  unitMult: 0,
  status: 'A',
  releasedOn: ['2024-06-29'],
});

export const key = (code: string, basis: string) => `GSO_LABOUR:LABOUR_INDEX:_T:${code}:2024-06-01:${basis}`;
const cell = (code: string, basis: string, value: number, rank: number | null, revised = false) =>
  ({ value, status: 'A', key: key(code, basis), revised, rank }) as const;

export const TABLE: AreaTable = {
  region: NORTH,
  asOf: null,
  columns: [column('PREV'), column('SPLY')],
  rows: [
    { area: HN, cells: [cell(HN.code, 'PREV', 100.2, 1), cell(HN.code, 'SPLY', 99.96, 2)] },
    { area: TH, cells: [cell(TH.code, 'PREV', 99.1, 2), cell(TH.code, 'SPLY', 110.54, 1, true)] },
    { area: TQ, cells: [null, cell(TQ.code, 'SPLY', 95.65, 3)] },
    { area: BK, cells: [null, { value: null, status: 'L', key: key(BK.code, 'SPLY'), revised: false, rank: null }] },
  ],
  regionRow: null,
  national: { area: VN, cells: [cell('VN', 'PREV', 100.63, null), cell('VN', 'SPLY', 103.79, null)] },
};

const value = (place: Area, v: number, rank: number): AreaValue => ({
  area: place,
  value: v,
  status: 'A',
  key: key(place.code, 'SPLY'),
  rank,
  share: null,
  contribution: null,
});

export const FACTS: Facts = {
  column: column('SPLY'),
  region: NORTH,
  asOf: null,
  op: 'ge',
  threshold: 100,
  members: 4,
  known: [value(TH, 110.54, 1), value(HN, 99.96, 2), value(TQ, 95.65, 3)],
  meeting: [value(TH, 110.54, 1)],
  above: [value(TH, 110.54, 1)],
  at: [],
  below: [value(HN, 99.96, 2), value(TQ, 95.65, 3)],
  boundary: [value(HN, 99.96, 2)],
  missing: [{ area: BK, status: 'L' }],
  every: { verdict: 'not-all', exceptions: [value(HN, 99.96, 2), value(TQ, 95.65, 3)] },
  national: value(VN, 103.79, 0),
  regionValue: null,
  median: 99.96,
  total: null,
  shareOf: null,
};

export const row = (over: Partial<ObservationRow> = {}): ObservationRow => ({
  dataset: 'GSO_LABOUR',
  measure: 'LABOUR_INDEX',
  item: '_T',
  itemLabel: 'Tổng số',
  area: 'VN-HN',
  areaName: 'Hà Nội',
  freq: 'D',
  timePeriod: day(2024, 6, 1),
  basis: 'SPLY',
  priceBasis: 'N',
  unit: 'PT',
  unitMult: 0,
  value: 99.96,
  status: 'A',
  releasedOn: '2024-06-29',
  file: 'T6.xlsx',
  sheet: '15. LĐCN_DP',
  cell: 'C9',
  ...over,
});

export const TRACE: Trace = {
  observation: row(),
  measureName: { vi: 'Chỉ số sử dụng lao động', en: 'Labour index' },
  release: 18,
  committedAt: '2024-07-01T02:03:04.000Z',
  sha256: 'ab'.repeat(32),
  tableTitle: 'Chỉ số sử dụng lao động của doanh nghiệp công nghiệp',
  shown: '100.0',
  formula: null,
  columnPath: [
    { text: 'thời điểm 01/6/2024 so với', cells: 'C5' },
    { text: 'cùng thời điểm năm trước', cells: 'C6' },
  ],
  rowPath: [{ text: 'Hà Nội', cells: 'A9' }],
  unitPart: { text: '%', cells: 'C3' },
  evidence: [{ vi: '"cùng thời điểm năm trước" ở C6', en: '"cùng thời điểm năm trước" in C6' }],
  vintages: [
    {
      release: 18,
      releasedOn: '2024-06-29',
      file: 'T6.xlsx',
      sheet: '15. LĐCN_DP',
      cell: 'C9',
      value: 99.96,
      status: 'A',
    },
  ],
  withdrawn: [],
  piece: {
    columns: [0, 2],
    rows: [
      {
        row: 9,
        cells: [
          { text: 'Hà Nội', numeric: false },
          { text: '100.0', numeric: true },
        ],
      },
    ],
  },
};

export const book = (file: string, releasedOn: string, over: Partial<StagedBook> = {}): StagedBook => ({
  importId: 7,
  file,
  sha256: '00'.repeat(32),
  bytes: 10,
  releasedOn,
  releasedFrom: 'file-name',
  already: null,
  sheets: [],
  tables: [
    {
      sheet: '1',
      key: 'IIP',
      layout: null,
      title: 'IIP',
      state: 'read',
      dataset: 'GSO_IIP',
      range: 'A1:E9',
      cells: 4,
      observations: 4,
      columns: [],
    },
    {
      sheet: '2',
      key: 'CPI',
      layout: null,
      title: 'CPI',
      state: 'unread',
      dataset: null,
      range: 'A1:B2',
      cells: 0,
      observations: 0,
      columns: [],
    },
  ],
  problems: [],
  questions: [],
  answers: [],
  news: 3,
  revised: 1,
  same: 0,
  vanished: 0,
  revisions: [],
  ...over,
});
