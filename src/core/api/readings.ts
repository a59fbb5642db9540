import { basename } from 'node:path';
import { fromA1 } from '../model/address.ts';
import { keyFromText } from '../model/observation.ts';
import { Refusal } from '../model/text.ts';
import type { AreaTable, SheetPiece } from '../model/views.ts';
import { regionsOn } from '../query/areaOf.ts';
import { areaTable } from '../query/areaTable.ts';
import { derivedByArea } from '../query/derivedByArea.ts';
import { changesSince } from '../query/changesSince.ts';
import { facts } from '../query/facts.ts';
import { figure } from '../query/figure.ts';
import { figureWithin } from '../query/figureWithin.ts';
import { growthCompared } from '../query/growthCompared.ts';
import { areas, datasets, items, measures, problems, releases, sheets } from '../query/lists.ts';
import { periods } from '../query/periods.ts';
import { observations } from '../query/observations.ts';
import { overview } from '../query/overview.ts';
import { releasesByArea } from '../query/releasesByArea.ts';
import { revisions } from '../query/revisions.ts';
import { seriesByArea } from '../query/seriesByArea.ts';
import { sourcesCompared } from '../query/sourcesCompared.ts';
import { spanLevel } from '../query/spanLevel.ts';
import { spreadByArea } from '../query/spreadByArea.ts';
import { structure } from '../query/structure.ts';
import { trace } from '../query/trace.ts';
import { trend } from '../query/trend.ts';
import { triangle } from '../query/triangle.ts';
import { workspace } from '../query/workspace.ts';
import { sourceBytes } from '../store/source.ts';
import { verifyStore } from '../store/verify.ts';
import type { Grid } from '../workbook/grid.ts';
import type { Service } from './contract.ts';
import type { Inside } from './core.ts';
import { unpacked } from './reading.ts';

type Readings = Omit<
  Service,
  | `import.${string}`
  | `layout.${string}`
  | `weight.${string}`
  | `validation.${string}`
  | `text.${string}`
  | 'release.withdraw'
  | 'release.restore'
  | `report.${string}`
  | 'view.export'
  | `briefing.${string}`
  | `chart.${string}`
>;

const NO_LOG = new Refusal('no-log', {
  vi: 'Ở đây không ghi nhật ký lỗi: lỗi được in ra ngay.',
  en: 'No log of faults is kept here: a fault is printed at once.',
});

/** Everything that only reads. */
export function readingService({ store, recovery, reader, now, log }: Inside): Readings {
  return {
    'workspace.describe': () => workspace(store, basename(store.file), recovery),
    'workspace.verify': () => verifyStore(store),
    'log.read'() {
      if (!log) throw NO_LOG;
      return {
        name: 'congthuong-desk.log.txt',
        type: 'text/plain',
        base64: Buffer.from(log.text()).toString('base64'),
      };
    },
    'dataset.list': ({ asOf }) => datasets(store, asOf),
    'measure.list': ({ asOf }) => measures(store, asOf),
    'item.list': ({ measure, asOf }) => items(store, measure, asOf),
    'area.list': () => areas(now().slice(0, 10)),
    'region.list': ({ borders }) => regionsOn(borders),
    'period.list': ({ measure, asOf }) => periods(store, measure, asOf),
    'release.list': () => releases(store),
    'release.byArea': ({ area, asOf }) => releasesByArea(store, area, asOf),
    'sheet.list': ({ release }) => sheets(store, release),
    'problem.list': ({ release, asOf }) => problems(store, release, asOf),
    'table.byArea': (query) => areaTable(store, query),
    'table.several': ({ measure, ...query }) => measure.map((one) => tableOrNull(store, { ...query, measure: one })),
    'facts.byArea': (query) => facts(store, query),
    'derived.byArea': (query) => derivedByArea(store, query),
    'growth.compare': (query) => growthCompared(store, query),
    'source.compare': (query) => sourcesCompared(store, query),
    'span.read': (query) => spanLevel(store, query),
    'spread.byArea': (query) => spreadByArea(store, query),
    'structure.read': (query) => structure(store, query),
    'trend.read': (query) => trend(store, query),
    'figure.read': ({ expression, asOf }) => {
      const found = figure(store, expression, asOf);
      return { ...found, within: figureWithin(found) };
    },
    'series.byArea': (query) => seriesByArea(store, query),
    'overview.read': ({ period, asOf }) => overview(store, period, asOf),
    'revision.list': ({ release, limit }) => revisions(store, release, limit),
    'revision.triangle': (query) => triangle(store, query),
    'revision.since': ({ after, limit, ...query }) => changesSince(store, query, after, limit),
    'observation.list': ({ after, limit, ...filter }) => observations(store, filter, after, limit),
    async 'observation.trace'({ key, asOf, release }) {
      const known = keyFromText(key);
      if (!known)
        throw new Refusal('bad-key', {
          vi: `"${key}" không phải mã số liệu. Dạng: TẬP:CHỈ_TIÊU:PHÂN_TỔ:ĐỊA_PHƯƠNG:KỲ:GỐC.`,
          en: `"${key}" is no observation key. Form: DATASET:MEASURE:ITEM:AREA:PERIOD:BASIS.`,
        });
      const found = trace(store, known, asOf, release);
      const bytes = sourceBytes(store, found.sha256);
      const { sheet, cell } = found.observation;
      const at = fromA1(cell);
      if (!bytes || !at) return found;
      const only = { sheet, first: at.row - NEAR, last: at.row + NEAR };
      const [grid] = unpacked(await reader.read(bytes, { stage: null, only })).book().grids;
      return { ...found, piece: grid ? pieceAround(grid, at) : null };
    },
  };
}

function tableOrNull(...asked: Parameters<typeof areaTable>): AreaTable | null {
  try {
    return areaTable(...asked);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** What stands further off than so many rows does not stand around a cell. */
const NEAR = 20;

/** Eight rows around a cell and the columns that they use, at most eight. */
function pieceAround(grid: Grid, at: NonNullable<ReturnType<typeof fromA1>>): SheetPiece {
  const near = [...grid.rows.keys()].sort((a, b) => a - b);
  const here = near.indexOf(at.row);
  const rows = near.slice(Math.max(0, here - 4), here + 4);
  const used = [...new Set(rows.flatMap((row) => [...(grid.rows.get(row)?.keys() ?? [])]))].sort((a, b) => a - b);
  const columns =
    used.length <= 8
      ? used
      : used.filter((column) => column <= (used[1] ?? 0) || Math.abs(column - at.column) <= 3).slice(0, 8);
  return {
    columns,
    rows: rows.map((row) => ({
      row,
      cells: columns.map((column) => {
        const found = grid.rows.get(row)?.get(column);
        return { text: found?.shown ?? '', numeric: found?.kind === 'number' || found?.kind === 'percent' };
      }),
    })),
  };
}
