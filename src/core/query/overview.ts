import { COUNTRY, TOTAL } from '../model/area.ts';
import type { OverviewIndicator } from '../model/lists.ts';
import { measureOf } from '../model/measures.ts';
import { keyText, type Basis, type ObsStatus } from '../model/observation.ts';
import { cumulative, periodParts, sameSpan, type TimePeriod } from '../model/period.ts';
import type { Store } from '../store/open.ts';
import { seriesByArea } from './seriesByArea.ts';
import { IS_LATEST, LATEST } from './vintages.ts';

/** The main indicators of the country: what each is read from first. */
const INDICATORS: readonly { measure: string; basis: Basis }[] = [
  { measure: 'IIP', basis: 'SPLY' },
  { measure: 'RETAIL_SALES', basis: 'LEVEL' },
  { measure: 'EXPORT_VALUE', basis: 'LEVEL' },
  { measure: 'IMPORT_VALUE', basis: 'LEVEL' },
  { measure: 'STATE_INVESTMENT', basis: 'LEVEL' },
  { measure: 'FDI_NEW', basis: 'LEVEL' },
  { measure: 'LABOUR_INDEX', basis: 'SPLY' },
];

const VALUES = `
  select s.dataset, s.basis, o.time_period as timePeriod, o.value, o.obs_status as status, c.unit, c.unit_mult as unitMult,
    t.sheet, c.letters || o.row as cell, f.name as file
  from series s
  join observation o on o.series = s.id
  join release r on r.id = o.release
  join source f on f.sha256 = r.source
  join source_column c on c.id = o.source_column
  join sheet_table t on t.id = c.sheet_table
  where s.measure = :measure and s.item = :item and s.area = :area and s.basis in ('LEVEL', 'SPLY')
    and o.time_period in (select value from json_each(:periods)) and ${IS_LATEST}
`;

type Row = {
  dataset: string;
  basis: Basis;
  timePeriod: TimePeriod;
  value: number | null;
  status: ObsStatus;
  unit: string;
  unitMult: number;
  sheet: string;
  cell: string;
  file: string;
};

/** The main indicators of the country in a month: value, growth of the very same span as published, source, the last 18 periods. */
export function overview(store: Store, period: TimePeriod, asOf: string | undefined): OverviewIndicator[] {
  return INDICATORS.flatMap(({ measure, basis }) => {
    const rows = store.sql(VALUES).all({
      measure,
      item: TOTAL,
      area: COUNTRY,
      periods: JSON.stringify(spans(period)),
      asOf: asOf ?? LATEST,
    }) as Row[];
    const pairs = spans(period).flatMap((span) => pairOf(rows, span, basis));
    const pair = pairs.find(({ growth }) => growth !== null) ?? pairs[0];
    const name = measureOf(measure)?.name;
    if (!pair || !name) return [];
    const { found, growth } = pair;
    const { value, unit, unitMult, status, sheet, cell, file, timePeriod } = found;
    return [
      {
        measure,
        name,
        timePeriod,
        basis,
        value,
        unit,
        unitMult,
        status,
        key: keyOf(measure, found),
        source: { sheet, cell, file },
        growth: growth && growth.value !== null ? { value: growth.value - 100, key: keyOf(measure, growth) } : null,
        spark: growth ? spark(store, measure, growth, asOf) : [],
      },
    ];
  });
}

/** The value of a span and the index of the same span; a growth rate never stands beside a level of another span. */
function pairOf(rows: readonly Row[], span: TimePeriod, basis: Basis): { found: Row; growth: Row | null }[] {
  const found = rows.find((row) => row.basis === basis && row.timePeriod === span);
  if (!found) return [];
  const growth = sameSpan(span).flatMap(
    (same) =>
      rows.find((row) => row.basis === 'SPLY' && row.timePeriod === same && row.dataset === found.dataset) ?? [],
  )[0];
  return [{ found, growth: growth ?? null }];
}

const keyOf = (measure: string, { dataset, timePeriod, basis }: Row): string =>
  keyText({ dataset, measure, item: TOTAL, area: COUNTRY, timePeriod, basis });

/** A month, the point in time in it, the months up to it. */
function spans(period: TimePeriod): TimePeriod[] {
  const parts = periodParts(period);
  if (parts?.kind !== 'month') return [...sameSpan(period)];
  return [
    period,
    `${period.slice(0, 4)}-${period.slice(6)}-01` as TimePeriod,
    ...sameSpan(cumulative(parts.year, parts.month)),
  ];
}

function spark(
  store: Store,
  measure: string,
  { dataset, timePeriod }: Row,
  asOf: string | undefined,
): OverviewIndicator['spark'] {
  const kind = periodParts(timePeriod)?.kind;
  const query = {
    measure,
    basis: 'SPLY' as const,
    item: TOTAL,
    region: 'NORTH28',
    areas: [COUNTRY],
    kind,
    asOf,
    dataset,
  };
  const points = seriesByArea(store, query).series[0]?.points ?? [];
  return points.slice(-18).map(({ timePeriod: at, value }) => ({ timePeriod: at, value }));
}
