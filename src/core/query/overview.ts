import { COUNTRY, TOTAL } from '../model/area.ts';
import type { OverviewIndicator } from '../model/lists.ts';
import { measureOf } from '../model/measures.ts';
import { keyText, type Basis, type ObsStatus } from '../model/observation.ts';
import { cumulative, periodParts, sameSpan, type TimePeriod } from '../model/period.ts';
import type { Store } from '../store/open.ts';
import { seriesByArea } from './seriesByArea.ts';
import { IS_LATEST, LATEST } from './vintages.ts';

/** The main indicators of the country: what each is read from first. */
const INDICATORS: readonly { measure: string; basis: Basis; growth: Basis }[] = [
  { measure: 'IIP', basis: 'SPLY', growth: 'SPLY' },
  { measure: 'RETAIL_SALES', basis: 'LEVEL', growth: 'SPLY' },
  { measure: 'EXPORT_VALUE', basis: 'LEVEL', growth: 'SPLY' },
  { measure: 'IMPORT_VALUE', basis: 'LEVEL', growth: 'SPLY' },
  { measure: 'STATE_INVESTMENT', basis: 'LEVEL', growth: 'SPLY' },
  { measure: 'FDI_NEW', basis: 'LEVEL', growth: 'SPLY' },
  { measure: 'LABOUR_INDEX', basis: 'SPLY', growth: 'SPLY' },
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

/** The main indicators of the country in a month: value, growth as published, source, the last 18 months. */
export function overview(store: Store, period: TimePeriod, asOf: string | undefined): OverviewIndicator[] {
  return INDICATORS.flatMap(({ measure, basis, growth }) => {
    const rows = store.sql(VALUES).all({
      measure,
      item: TOTAL,
      area: COUNTRY,
      periods: JSON.stringify(spans(period)),
      asOf: asOf ?? LATEST,
    }) as Row[];
    const best = (which: Basis, of?: TimePeriod): Row | undefined =>
      spans(of ?? period).flatMap(
        (span) => rows.find((row) => row.basis === which && row.timePeriod === span) ?? [],
      )[0];
    const found = best(basis);
    const name = measureOf(measure)?.name;
    if (!found || !name) return [];
    const rate = best(growth, found.timePeriod);
    const key = (row: Row): string =>
      keyText({
        dataset: row.dataset,
        measure,
        item: TOTAL,
        area: COUNTRY,
        timePeriod: row.timePeriod,
        basis: row.basis,
      });
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
        key: key(found),
        source: { sheet, cell, file },
        growth: rate && rate.value !== null ? { value: rate.value - 100, key: key(rate) } : null,
        spark: spark(store, measure, found, growth, asOf),
      },
    ];
  });
}

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
  found: Row,
  growth: Basis,
  asOf: string | undefined,
): OverviewIndicator['spark'] {
  const kind = periodParts(found.timePeriod)?.kind;
  const query = {
    measure,
    basis: growth,
    item: TOTAL,
    region: 'NORTH28',
    areas: [COUNTRY],
    kind,
    asOf,
    dataset: found.dataset,
  };
  const points = seriesByArea(store, query).series[0]?.points ?? [];
  return points.slice(-18).map(({ timePeriod, value }) => ({ timePeriod, value }));
}
