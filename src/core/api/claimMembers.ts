import type { ReadClaim } from '../claims/readClaim.ts';
import { COUNTRY } from '../model/area.ts';
import { BORDERS, NORTH28_AREA } from '../model/areaRegister.ts';
import type { ClaimCell } from '../model/claim.ts';
import { publisherText } from '../model/measures.ts';
import type { Basis } from '../model/observation.ts';
import type { TimePeriod } from '../model/period.ts';
import { Refusal } from '../model/text.ts';
import type { Area } from '../model/area.ts';
import type { AreaRow, AreaTable, ColumnHead } from '../model/views.ts';
import { areaTable } from '../query/areaTable.ts';
import { exact, HUNDRED, minus, shifted, type Exact } from '../statistics/exact.ts';
import type { Store } from '../store/open.ts';

/** A place of a region in one column: growth in %, a level in plain units. */
export type MemberFigure = { readonly area: Area; readonly value: Exact; readonly cell: ClaimCell };

/** The members of a region in one column, highest first, and who has no figure. */
export type Members = {
  readonly size: number;
  readonly known: readonly MemberFigure[];
  readonly missing: readonly Area[];
  readonly country: MemberFigure | null;
};

export type Subject = Pick<ReadClaim, 'area' | 'measure' | 'period' | 'basis'>;

/** The tables of a workspace on a day, each read once for all claims of a text. */
export type Tables = {
  read(measure: string, period: TimePeriod, region: string): AreaTable | null;
};

export function tablesOf(store: Store, asOf: string | undefined): Tables {
  const kept = new Map<string, AreaTable | null>();
  return {
    read(measure, period, region) {
      const name = [measure, period, region].join();
      const found = kept.get(name);
      if (found !== undefined) return found;
      const table = tried(() => areaTable(store, { measure, item: '_T', period, region, asOf }));
      kept.set(name, table);
      return table;
    },
  };
}

/** The region whose members a claim counts, as questions name it. */
export function regionOf(code: string, day: string): string {
  if (code === NORTH28_AREA) return 'NORTH28';
  if (code === COUNTRY) return day >= BORDERS[34] ? 'ALL34' : 'ALL63';
  return code;
}

/** An answer, or null where the workspace has nothing to answer from. */
export function tried<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** The growth or the level of the members of a region; null where the workspace has no such table. */
export function membersOf(
  tables: Tables,
  { area, measure, period, basis }: Subject,
  day: string,
  of: 'growth' | 'level',
): Members | null {
  if (!area || !measure?.code || !period) return null;
  const table = tables.read(measure.code, period.timePeriod, regionOf(area.code, day));
  const bases: readonly Basis[] =
    of === 'level' ? ['LEVEL'] : basis === 'PREV_GROWTH' ? ['PREV', 'PREV_GROWTH'] : ['SPLY', 'SPLY_GROWTH'];
  const columns = (table?.columns ?? []).map((column, at) => ({ column, at }));
  const found = bases.map((one) => columns.find(({ column }) => column.basis === one)).find((one) => one !== undefined);
  if (!table || !found) return null;
  const figure = (row: AreaRow): MemberFigure[] => figureAt(row, found.at, found.column);
  const known = table.rows.flatMap(figure).sort((a, b) => b.cell.value - a.cell.value || a.area.rank - b.area.rank);
  const codes = new Set(known.map((one) => one.area.code));
  return {
    size: table.rows.length,
    known,
    missing: table.rows.filter((row) => !codes.has(row.area.code)).map((row) => row.area),
    country: table.national ? (figure(table.national)[0] ?? null) : null,
  };
}

function figureAt({ area, cells }: AreaRow, at: number, column: ColumnHead): MemberFigure[] {
  const cell = cells[at];
  if (!cell || cell.value === null) return [];
  const { basis, unit, unitMult, dataset, releasedOn } = column;
  const isIndex = basis === 'SPLY' || basis === 'PREV';
  const value = isIndex ? minus(exact(cell.value), HUNDRED) : shifted(exact(cell.value), unitMult);
  return [
    {
      area,
      value,
      cell: {
        ...{ key: cell.key, value: cell.value, unit, unitMult, releasedOn: releasedOn.at(-1) ?? '' },
        place: '',
        publisher: publisherText(dataset),
      },
    },
  ];
}
