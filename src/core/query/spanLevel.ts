import { call, published, type Expression } from '../model/expression.ts';
import type { ObservationKey } from '../model/observation.ts';
import { cumulative, month, sameSpan, type TimePeriod } from '../model/period.ts';
import { periodsOf, SPAN_WAYS, spanText, type Span, type SpanAnswer, type SpanWay } from '../model/span.ts';
import { LIST } from '../statistics/evaluate.ts';
import { holidayDays, isTet, tetDay } from '../statistics/lunar.ts';
import { reasonText } from '../statistics/reasons.ts';
import type { Store } from '../store/open.ts';
import { areaAt } from './areaOf.ts';
import { derivedCell } from './derivedCell.ts';
import { measureNamed } from './measure.ts';
import { noFigures } from './noFigures.ts';
import { IS_LATEST, LATEST } from './vintages.ts';

export type SpanQuery = {
  readonly measure: string;
  readonly item: string;
  readonly area: string;
  readonly period: Span;
  readonly dataset?: string | undefined;
  readonly asOf?: string | undefined;
};

/** The newest vintages of a level and its index; those of the dataset that says most come first. */
const NEWEST = `
  select s.dataset, s.basis, o.time_period as timePeriod, coalesce(i.label, '') as itemLabel,
    count(o.value) over (partition by s.dataset) as known
  from series s
  join observation o on o.series = s.id
  left join item i on i.dataset = s.dataset and i.code = s.item
  where s.measure = :measure and s.item = :item and s.area = :area and s.basis in ('LEVEL', 'SPLY', 'SPLY_GROWTH')
    and (:dataset is null or s.dataset = :dataset) and o.time_period in (select value from json_each(:periods)) and ${IS_LATEST}
  order by known desc, s.dataset, o.value is null, s.basis
`;

type Row = Pick<ObservationKey, 'dataset' | 'basis' | 'timePeriod'> & { itemLabel: string };
/** What the books say of a span of months, under any of its names: its level, its index. */
type Said = (what: 'level' | 'index', names: readonly TimePeriod[]) => Expression | null;

/** The level of some months of a year by each way that there is, and their index: never a mean of months (FIELD 3.1, 3.5). */
export function spanLevel(store: Store, query: SpanQuery): SpanAnswer {
  const { measure, item, area, period: span, asOf } = query;
  const { name: measureName, additive } = measureNamed(store, measure);
  const end = month(span.year, span.last);
  const { rows, said } = booksOf(store, query);
  const [any] = rows;
  if (!any) throw noFigures({ measure, item, period: periodsOf(span)[0] ?? end, region: area });
  const cell = (one: Expression | null) => one && derivedCell(store, one, asOf);
  const unsaid = (timePeriod: TimePeriod, basis: ObservationKey['basis']): Expression =>
    published({ ...{ dataset: any.dataset, measure, item, area }, timePeriod, basis });
  const level = (at: TimePeriod): Expression => said('level', sameSpan(at)) ?? unsaid(at, 'LEVEL');
  const ways = waysTo(span, said('level', periodsOf(span)), additive ? level : null);
  const whole = said('index', periodsOf(span));
  const hasIndex = rows.some(({ basis }) => basis !== 'LEVEL');
  const joined = hasIndex ? joinedOf(span, level, (at) => said('index', sameSpan(at)) ?? unsaid(at, 'SPLY')) : null;
  const days = holidayDays(span.year);
  const tet = tetDay(span.year);
  return {
    ...{ dataset: any.dataset, measureName, itemLabel: any.itemLabel, area: areaAt(area, end) },
    ...{ span, spanName: spanText(span), asOf: asOf ?? null },
    levels: {
      published: cell(ways.published),
      months: cell(ways.months),
      cumulative: cell(ways.cumulative),
    },
    why: additive ? null : { vi: reasonText(NOT_ADDITIVE), en: reasonText(NOT_ADDITIVE, 'en') },
    differences: pairsOf(ways).map(([of, from, a, b]) => ({
      ...{ of, from },
      difference: derivedCell(store, call('difference', a, b), asOf),
      percent: derivedCell(store, call('growth', a, b), asOf),
    })),
    index: {
      published: cell(whole),
      joined: cell(joined),
      difference: cell(whole && joined && call('difference', joined, whole)),
    },
    months: monthsOf(span).map((timePeriod) => ({
      ...{ timePeriod, tet: isTet(timePeriod) },
      level: cell(said('level', sameSpan(timePeriod))),
      index: cell(said('index', sameSpan(timePeriod))),
    })),
    tet: tet !== null && days ? { day: tet, ...days } : null,
  };
}

const NOT_ADDITIVE = { code: 'not-additive', of: [] } as const;

const monthsOf = ({ year, first, last }: Span): TimePeriod[] =>
  Array.from({ length: last - first + 1 }, (_, i) => month(year, first + i));

function booksOf(store: Store, query: SpanQuery): { readonly rows: readonly Row[]; readonly said: Said } {
  const { measure, item, area, period: span, dataset: wanted = null, asOf = LATEST } = query;
  const ends = [...(span.first > 1 ? [span.first - 1] : []), span.last].map((m) => cumulative(span.year, m));
  const periods = [...periodsOf(span), ...[...ends, ...monthsOf(span)].flatMap(sameSpan)];
  const all = store.sql(NEWEST).all({
    ...{ measure, item, area, dataset: wanted, asOf },
    periods: JSON.stringify([...new Set(periods)]),
  }) as Row[];
  const rows = all.filter((row) => row.dataset === all[0]?.dataset);
  // a value goes before a mark, an index before a rate
  const said: Said = (what, names) => {
    const found = rows.find((row) => (row.basis === 'LEVEL') === (what === 'level') && names.includes(row.timePeriod));
    if (!found) return null;
    const { dataset, timePeriod, basis } = found;
    const term = published({ dataset, measure, item, area, timePeriod, basis });
    return basis === 'SPLY_GROWTH' ? call('indexOfGrowth', term) : term;
  };
  return { rows, said };
}

type Ways = Readonly<Record<SpanWay, Expression | null>>;

/** The ways to a level; a single month is no sum, and what begins in January no difference. */
function waysTo(span: Span, whole: Expression | null, level: ((at: TimePeriod) => Expression) | null): Ways {
  const { year, first, last } = span;
  if (!level) return { published: whole, months: null, cumulative: null };
  return {
    published: whole,
    months: first === last ? null : call('sum', ...monthsOf(span).map(level)),
    cumulative:
      first === 1 ? null : call('difference', level(cumulative(year, last)), level(cumulative(year, first - 1))),
  };
}

/** Each two ways that are there. */
function pairsOf(ways: Ways): (readonly [SpanWay, SpanWay, Expression, Expression])[] {
  return SPAN_WAYS.flatMap((of, i) =>
    SPAN_WAYS.slice(0, i).flatMap((from) => {
      const [a, b] = [ways[of], ways[from]];
      return a && b ? [[of, from, a, b] as const] : [];
    }),
  );
}

/** The index of months together, as a ratio of sums; a single month has its own. */
function joinedOf(
  span: Span,
  level: (at: TimePeriod) => Expression,
  index: (at: TimePeriod) => Expression,
): Expression | null {
  const months = monthsOf(span);
  if (months.length === 1) return null;
  return call('joinedIndex', call(LIST, ...months.map(level)), ...months.map(index));
}
