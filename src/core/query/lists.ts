import { AREAS, areaName } from '../model/areaRegister.ts';
import type {
  AreaInfo,
  DatasetInfo,
  ItemInfo,
  MeasureInfo,
  ProblemInfo,
  ReleaseInfo,
  SheetInfo,
} from '../model/lists.ts';
import { DATASETS, MEASURES } from '../model/measures.ts';
import type { Basis } from '../model/observation.ts';
import type { Store } from '../store/open.ts';
import { titledMeasures } from './measure.ts';
import { LATEST } from './vintages.ts';

/** Counts only what releases that count said, and only those that were out by :asOf. */
const COUNTED = 'join release r on r.id = o.release and r.withdrawn_at is null and r.released_on <= :asOf';

/** The same of tables, and of their columns: each keeps the count of its figures. */
export const COUNTED_TABLE = 'join release r on r.id = t.release and r.withdrawn_at is null and r.released_on <= :asOf';

/** The datasets of the catalogue that hold anything, now or as it stood on a day. */
export function datasets({ sql }: Store, asOf: string = LATEST): DatasetInfo[] {
  const counts = sql(
    `select t.dataset, sum(t.observations) as n from sheet_table t ${COUNTED_TABLE} group by t.dataset`,
  ).all({ asOf }) as { dataset: string | null; n: number }[];
  return DATASETS.flatMap((dataset) => {
    const observations = counts.find((count) => count.dataset === dataset.code)?.n ?? 0;
    return observations > 0 ? [{ ...dataset, observations }] : [];
  });
}

/** The measures that hold anything, the catalogue's first, with what there is of each. */
export function measures(store: Store, asOf: string = LATEST): MeasureInfo[] {
  const found = store
    .sql(
      `
    select s.measure, s.dataset, s.basis, count(distinct case when a.kind = 'province' then s.area end) as provinces
    from series s join area a on a.code = s.area
    where exists (select 1 from observation o ${COUNTED} where o.series = s.id)
    group by s.measure, s.dataset, s.basis`,
    )
    .all({ asOf }) as {
    measure: string;
    dataset: string;
    basis: Basis;
    provinces: number;
  }[];
  return [...MEASURES, ...titledMeasures(store)].flatMap((measure) => {
    const own = found.filter((row) => row.measure === measure.code);
    if (own.length === 0) return [];
    const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
    return [
      {
        ...measure,
        datasets: distinct(own.map((row) => row.dataset)),
        bases: distinct(own.map((row) => row.basis)),
        provinces: Math.max(...own.map((row) => row.provinces)),
      },
    ];
  });
}

/** Items (industries, goods …) by measure. */
export function items({ sql }: Store, measure: string | undefined, asOf: string = LATEST): ItemInfo[] {
  return sql(`
    select s.measure, s.item as code, coalesce(max(i.label), '') as label, count(*) as observations
    from series s join observation o on o.series = s.id ${COUNTED}
    left join item i on i.dataset = s.dataset and i.code = s.item
    where :measure is null or s.measure = :measure
    group by s.measure, s.item order by s.measure, min(s.id)`).all({ measure: measure ?? null, asOf }) as ItemInfo[];
}

/** All areas of the register, with the time for which their borders hold. */
export function areas(today: string): AreaInfo[] {
  return AREAS.map((area) => ({
    code: area.code,
    name: areaName(area, today),
    kind: area.kind,
    north28: area.north28,
    validFrom: area.validFrom,
    validTo: area.validTo,
  }));
}

/** Releases, newest first, those taken back included. */
export function releases({ sql }: Store): ReleaseInfo[] {
  return sql(`
    select r.id, r.released_on as releasedOn, r.committed_at as committedAt, f.name as file, f.sha256, f.size as bytes,
      (select count(*) from sheet_table t where t.release = r.id and t.state = 'read') as tables,
      (select count(*) from sheet_table t where t.release = r.id and t.state in ('unread', 'hidden')) as unread,
      r.observations, (select count(*) from problem p where p.release = r.id and p.severity <> 'note') as problems,
      r.withdrawn_at as withdrawnAt
    from release r join source f on f.sha256 = r.source
    order by r.released_on desc, r.id desc`).all() as ReleaseInfo[];
}

/** Every table of one book, or of every book that counts, the ones not read included. */
export function sheets({ sql }: Store, release: number | undefined): SheetInfo[] {
  return sql(`
    select t.release, t.sheet, t.title, t.state, t.dataset, t.range, t.observations
    from sheet_table t join release r on r.id = t.release
    where t.release = :release or (:release is null and r.withdrawn_at is null) order by t.id`).all({
    release: release ?? null,
  }) as SheetInfo[];
}

type ProblemRow = Omit<ProblemInfo, 'text'> & { vi: string; en: string };

/** Problems of releases that count and were out by a day, worst first. */
export function problems({ sql }: Store, release: number | undefined, asOf: string = LATEST): ProblemInfo[] {
  const rows = sql(`
    select p.release, f.name as file, p.severity, p.code, p.sheet, p.cell, p.cells, p.vi, p.en
    from problem p join release r on r.id = p.release join source f on f.sha256 = r.source
    where r.withdrawn_at is null and r.released_on <= :asOf and (:release is null or p.release = :release)
    order by case p.severity when 'stop' then 0 when 'ask' then 1 when 'warn' then 2 else 3 end, p.id`).all({
    release: release ?? null,
    asOf,
  }) as ProblemRow[];
  return rows.map(({ vi, en, ...rest }) => ({ ...rest, text: { vi, en } }));
}
