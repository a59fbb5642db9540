import { readFigures, type FigureRow } from '../../../scripts/samples/figures.ts';
import type { Area } from '../../../src/core/model/area.ts';
import { keyText, type Basis, type ObsStatus } from '../../../src/core/model/observation.ts';
import { cumulative, day, month, type TimePeriod } from '../../../src/core/model/period.ts';
import type { ThresholdOp } from '../../../src/core/model/threshold.ts';
import type { AreaTable, Cell, ColumnHead, Facts, ObservationRow } from '../../../src/core/model/views.ts';
import type { ConferenceView } from '../../../src/core/report/conferenceView.ts';
import { factsOf } from './facts.ts';

/** What one table of figures says about one column. */
type Column = {
  readonly field: string;
  readonly measure: string;
  readonly vi: string;
  readonly basis: Basis;
  readonly timePeriod: TimePeriod;
  readonly unit: string;
  readonly unitMult: number;
  readonly status: 'A' | 'E' | 'P';
};
type Source = { readonly figures: string; readonly file: string; readonly sheet: string; readonly releasedOn: string };

const NORTH = readFigures('2024-05-17-north-conference').filter((row) => row['order'] !== '');
export const REGION = {
  code: 'NORTH28',
  name: { vi: '28 tỉnh, thành phố khu vực phía Bắc', en: '28 northern provinces' },
  members: 28,
};
export const AREAS: readonly Area[] = NORTH.map((row, i) => ({
  code: `N${i + 1}`,
  name: row['label'] ?? '',
  kind: 'province',
  rank: i + 1,
}));

const JUNE = { file: '2024-06-29-Bieu-mau-T6.2024.xlsx', releasedOn: '2024-06-29' };
const LABOUR: Source = { ...JUNE, figures: '2024-06-labour', sheet: '15. LĐCN_DP' };
const INVESTMENT: Source = { ...JUNE, figures: '2024-06-state-investment', sheet: '22. VDT TTNSNN' };
const CONFERENCE: Source = {
  figures: '2024-05-17-north-conference',
  file: '2024-05-17-Hoi-nghi-28-tinh-phia-Bac.xlsx',
  sheet: 'Biểu tổng hợp',
  releasedOn: '2024-05-17',
};
const POINT = day(2024, 6, 1);
const HALF = cumulative(2024, 6);
const percent = { unit: 'PT', unitMult: 0 };
const labour = { measure: 'LABOUR_INDEX', vi: 'Chỉ số sử dụng lao động của doanh nghiệp công nghiệp', ...percent };
const state = { measure: 'STATE_INVESTMENT', vi: 'Vốn đầu tư thực hiện từ nguồn ngân sách Nhà nước' };
const exported = { measure: 'EXPORT_VALUE', vi: 'Kim ngạch xuất khẩu', timePeriod: HALF, status: 'E' as const };
const vnd = { unit: 'VND', unitMult: 9 };

/** June 2024: labour index and state investment as the General Statistics Office published them. */
export function juneView(): ConferenceView {
  return viewOf(
    [
      [
        LABOUR,
        [
          { ...labour, field: 'point_prev', basis: 'PREV', timePeriod: POINT, status: 'A' },
          { ...labour, field: 'point_sply', basis: 'SPLY', timePeriod: POINT, status: 'A' },
        ],
      ],
      [
        INVESTMENT,
        [
          { ...state, ...vnd, field: 'month_level', basis: 'LEVEL', timePeriod: month(2024, 6), status: 'E' },
          { ...state, ...vnd, field: 'cumulative_level', basis: 'LEVEL', timePeriod: HALF, status: 'E' },
          { ...state, ...percent, field: 'cumulative_sply', basis: 'SPLY', timePeriod: HALF, status: 'E' },
        ],
      ],
    ],
    [
      ['LABOUR_INDEX', 'SPLY', 'gt', 100],
      ['STATE_INVESTMENT', 'SPLY', 'gt', 100],
    ],
  );
}

/** The conference of 17 May 2024: most cells are marks. */
export function conferenceView(): ConferenceView {
  const iip = { measure: 'IIP', vi: 'Chỉ số sản xuất công nghiệp', timePeriod: HALF, status: 'E' as const };
  return viewOf(
    [
      [CONFERENCE, [{ ...iip, ...percent, field: 'iip_growth', basis: 'SPLY_GROWTH' }]],
      [
        CONFERENCE,
        [
          { ...exported, field: 'export_value', basis: 'LEVEL', unit: 'USD', unitMult: 9 },
          { ...exported, ...percent, field: 'export_growth', basis: 'SPLY_GROWTH' },
        ],
      ],
    ],
    [['IIP', 'SPLY_GROWTH', 'ge', 10]],
  );
}

/** Both together. */
export function fullView(): ConferenceView {
  const [a, b] = [juneView(), conferenceView()];
  return {
    ...a,
    tables: [...a.tables, ...b.tables],
    facts: [...a.facts, ...b.facts],
    sources: [...a.sources, ...b.sources],
  };
}

function viewOf(
  parts: readonly (readonly [Source, readonly Column[]])[],
  counted: readonly (readonly [string, Basis, ThresholdOp, number])[],
): ConferenceView {
  const sources: ObservationRow[] = [];
  const tables = parts.map(([source, columns]) => tableOf(source, columns, sources));
  const facts = counted.map(([measure, basis, op, threshold]): Facts => {
    for (const table of tables) {
      const i = table.columns.findIndex((head) => head.measure === measure && head.basis === basis);
      if (i >= 0) return factsOf(table, i, op, threshold);
    }
    throw new Error(`no column ${measure} ${basis}`);
  });
  return {
    period: month(2024, 6),
    region: REGION,
    asOf: null,
    tables,
    facts,
    trends: [],
    revisions: { since: null, rows: [], leftOut: 0 },
    findings: [],
    parameters: {},
    sources,
    madeOn: '2024-07-01T01:30:00Z',
    workspaceName: 'mau.ctd',
  };
}

function tableOf(source: Source, columns: readonly Column[], sources: ObservationRow[]): AreaTable {
  const figures = readFigures(source.figures);
  const find = (name: string): FigureRow | undefined => figures.find((row) => row['label']?.trim() === name);
  const row = (area: Area, figure: FigureRow | undefined) => ({
    area,
    cells: columns.map((column) => cellOf(source, column, area, figure, sources)),
  });
  const country = find('CẢ NƯỚC') ?? find('TỔNG SỐ');
  const north = find('Khu vực phía Bắc');
  return {
    region: REGION,
    asOf: null,
    columns: columns.map((column) => headOf(source, column)),
    rows: AREAS.map((area) => row(area, find(area.name))),
    national: country ? row({ code: 'VN', name: 'Cả nước', kind: 'country', rank: 0 }, country) : null,
    regionRow: north ? row({ code: 'NORTH28', name: REGION.name.vi, kind: 'region', rank: 0 }, north) : null,
  };
}

function headOf({ releasedOn }: Source, column: Column): ColumnHead {
  const { measure, vi, basis, timePeriod, unit, unitMult, status } = column;
  return {
    dataset: 'TEST',
    measure,
    measureName: { vi, en: vi },
    item: '_T',
    itemLabel: '',
    basis,
    priceBasis: 'N',
    timePeriod,
    unit,
    unitMult,
    status,
    releasedOn: [releasedOn],
  };
}

function cellOf(source: Source, column: Column, area: Area, row: FigureRow | undefined, sources: ObservationRow[]) {
  const text = row?.[column.field] ?? '';
  if (text === '') return null;
  const value = text === '…' ? null : Number(text);
  const status: ObsStatus = value === null ? 'L' : column.status;
  const { measure, basis, timePeriod } = column;
  const key = { dataset: 'TEST', measure, item: '_T', area: area.code, timePeriod, basis };
  sources.push({
    ...key,
    ...headOf(source, column),
    areaName: area.name,
    freq: 'M',
    value,
    status,
    releasedOn: source.releasedOn,
    file: source.file,
    sheet: source.sheet,
    cell: (row?.['cell'] ?? '').replace(/^[AB]/, 'C'),
  });
  const cell: Cell = { value, status, key: keyText(key), revised: false, rank: null };
  return cell;
}
