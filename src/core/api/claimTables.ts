import { measuresIn } from '../claims/measureWords.ts';
import { periodsIn } from '../claims/periods.ts';
import { placeOn, placesIn } from '../claims/places.ts';
import { proseOf, type Prose } from '../claims/prose.ts';
import type { ReadArea, ReadClaim, ReadMeasure } from '../claims/readClaim.ts';
import { tablesIn, type TableNumber, type TextTable } from '../claims/tables.ts';
import { COUNTRY } from '../model/area.ts';
import { BORDERS } from '../model/areaRegister.ts';
import { measureOf } from '../model/measures.ts';
import type { Basis } from '../model/observation.ts';
import type { TimePeriod } from '../model/period.ts';
import { claimFigures, type ClaimFigure } from '../query/claimFigures.ts';
import { HUNDRED, minus, shifted } from '../statistics/exact.ts';
import { asPrinted, differenceWithin, exactly } from '../statistics/interval.ts';
import type { Store } from '../store/open.ts';
import { agrees } from './claimAgrees.ts';
import { digitsOf } from './claimAssumed.ts';
import { basesOf, findingOf, namesOf, periodsFor, unitsMeet, type Finding } from './claimEvidence.ts';
import { itemOf } from './claimItems.ts';

/** A cell of a table with what the workspace says of it. */
export type CheckedCell = { readonly read: ReadClaim; readonly finding: Finding };
export type CheckedTables = {
  readonly cells: readonly CheckedCell[];
  /** Lines of tables of which nothing could be told. */
  readonly left: number;
};

type Known = { readonly day: string | null; readonly year: number | null; readonly read: readonly ReadClaim[] };
/** What the numbers of a column may be. */
type Meaning = {
  readonly measure: string;
  readonly period: TimePeriod;
  readonly basis: Basis;
  readonly mult: number;
  readonly isIndex: boolean;
};

/**
 * The tables of a text held against the workspace. What a column is, no sentence says; it is what most of its figures agree with, among
 * the indicators and periods that the lines above name: more than half of them, and in digits that chance does not meet. Other columns
 * are left.
 */
export function checkedTables(store: Store, given: string, known: Known, asOf: string | undefined): CheckedTables {
  let left = 0;
  const kept = new Map<string, Row | null>();
  const items = new Map<string, ReturnType<typeof itemOf>>();
  const itemsOf = (measure: string): ReturnType<typeof itemOf> => {
    const known = items.get(measure) ?? itemOf(store, measure);
    items.set(measure, known);
    return known;
  };
  const cells = tablesIn(given).flatMap((table): CheckedCell[] => {
    // each row is asked for once, for all columns and periods
    const all = distinct(periodsOf(proseOf(`${table.above}\n${table.heads.join('\n')}`), known).flatMap(periodsFor));
    const places = new Map(table.rows.map(({ label }) => [label, placeOf(label)]));
    const rowOf = (measure: string, label: string): Row | null => {
      const name = [measure, label, all.length].join();
      const row =
        kept.get(name) ?? figuresOf(store, measure, itemsOf(measure), label, places.get(label) ?? null, all, asOf);
      kept.set(name, row);
      return row;
    };
    const found = table.heads.flatMap((head, at) => columnCells(table, head, at, known, rowOf));
    if (found.length === 0) left += table.lines;
    return found;
  });
  return { cells, left };
}

const BASES: readonly (readonly [Basis, RegExp])[] = [
  ['PREV_GROWTH', /tháng trước|quý trước|kỳ trước|tháng \d+\/\d+ so với tháng/u],
  ['PLAN', /kế hoạch|dự toán/u],
  ['SPLY_GROWTH', /cùng kỳ|cùng thời điểm|năm trước|tăng|giảm|%/u],
];
const MULTS = [0, 3, 6, 9, 12];

/** The periods that the lines of a table name, and those of the text. */
const periodsOf = (lines: Prose, { year, read }: Known): TimePeriod[] =>
  distinct([
    ...periodsIn(lines, year).flatMap(({ timePeriod }) => timePeriod ?? []),
    ...read.flatMap(({ period }) => period?.timePeriod ?? []),
  ]);

function columnCells(
  table: TextTable,
  head: string,
  at: number,
  known: Known,
  rowOf: (measure: string, label: string) => Row | null,
): CheckedCell[] {
  const rows = table.rows.flatMap(({ label, numbers }) => {
    const number = numbers[at];
    return number ? [{ label, number }] : [];
  });
  const lines = proseOf(`${table.above}\n${head}`);
  const codes = distinct(measuresIn(lines).flatMap(({ code }) => code ?? []));
  const measures = codes.length > 0 ? codes : distinct(known.read.flatMap(({ measure }) => measure?.code ?? []));
  const said = BASES.find(([, form]) => form.test(lines.plain.split('\n').at(-1) ?? ''))?.[0] ?? null;
  const bases: readonly Basis[] = said ? [said] : ['LEVEL', 'SPLY_GROWTH', 'PREV_GROWTH'];
  const [best] = measures
    .flatMap((measure) => {
      const found = rows.map(({ label }) => rowOf(measure, label));
      return periodsOf(lines, known).flatMap((period) =>
        bases.flatMap((basis) => {
          const own = found.map((row) => (row ? { ...row, figures: row.figures.filter(isOf(period, basis)) } : null));
          if (!own.some((row) => row && row.figures.length > 0)) return [];
          return meaningsOf(measure, period, basis).map((meaning) => {
            const read = rows.map(({ number }, i) => claimOf(number, meaning, own[i] ?? null));
            return { own, read, ...agreement(read, own) };
          });
        }),
      );
    })
    .filter(({ agree, differ, digits }) => agree > differ && digits >= ENOUGH)
    .sort((a, b) => b.digits - a.digits);
  return (best?.read ?? []).flatMap((read, i): CheckedCell[] => {
    const finding = read && findingOf(read, best?.own[i]?.figures ?? [], known.day);
    return read && finding ? [{ read, finding }] : [];
  });
}

const isOf =
  (period: TimePeriod, basis: Basis) =>
  (one: ClaimFigure): boolean =>
    namesOf(period).includes(one.timePeriod) && basesOf(basis).includes(one.basis);

const ENOUGH = 6;
const distinct = <T>(all: readonly T[]): T[] => [...new Set(all)];

const meaningsOf = (measure: string, period: TimePeriod, basis: Basis): Meaning[] =>
  basis === 'LEVEL'
    ? MULTS.map((mult) => ({ measure, period, basis, mult, isIndex: false }))
    : [false, ...(basis === 'PLAN' ? [] : [true])].map((isIndex) => ({ measure, period, basis, mult: 0, isIndex }));

type Row = { readonly area: ReadArea; readonly part: string | null; readonly figures: readonly ClaimFigure[] };

/** A row of a place is of all of the indicator there, any other one of the part of it in the country that bears its name. */
function figuresOf(
  store: Store,
  measure: string,
  itemFor: ReturnType<typeof itemOf>,
  label: string,
  area: ReadArea | null,
  periods: readonly TimePeriod[],
  asOf: string | undefined,
): Row | null {
  const isTotal =
    area !== null || /^(?:tổng (?:số|cộng|trị giá|kim ngạch)|chung|toàn ngành(?: công nghiệp)?)$/iu.test(label);
  const item = itemFor(isTotal ? null : label);
  if (item === null) return null;
  const where = area ?? { code: COUNTRY, name: 'Cả nước', reach: 'clause' };
  const figures = claimFigures(store, { measure, item, areas: [where.code], periods, asOf });
  return figures.length > 0 ? { area: where, part: isTotal ? null : label, figures } : null;
}

function placeOf(label: string): ReadArea | null {
  const [mention, ...more] = placesIn(proseOf(label));
  const rest = mention ? label.length - (mention.end - mention.start) : 0;
  if (!mention || more.length > 0 || rest > 12) return null;
  if (mention.kind === 'country') return { code: COUNTRY, name: 'Cả nước', reach: 'clause' };
  const found = mention.kind === 'province' ? placeOn(mention, BORDERS[63]) : null;
  return found && { ...found, reach: 'clause' };
}

function claimOf(
  number: TableNumber,
  { measure, period, basis, mult, isIndex }: Meaning,
  row: Row | null,
): ReadClaim | null {
  if (!row) return null;
  const name = measureOf(measure)?.name ?? { vi: measure, en: measure };
  const printed = asPrinted(number.value, number.decimals);
  const scaled = { ...printed, low: shifted(printed.low, mult), high: shifted(printed.high, mult) };
  const value = shifted(number.value, mult);
  const level = row.figures.find((one) => one.basis === 'LEVEL');
  const unit = basis === 'LEVEL' ? (level?.unit ?? 'COUNT') : 'PT';
  const within = isIndex ? differenceWithin(scaled, exactly(HUNDRED)) : scaled;
  const own: ReadMeasure = { code: measure, name, part: row.part, reach: 'clause' };
  return {
    ...{ id: 0, start: number.start, end: number.end, quote: number.written },
    kind: basis === 'LEVEL' ? 'value' : basis === 'PLAN' ? 'plan' : 'growth',
    ...{
      sentence: -1,
      paragraph: -1,
      clause: 0,
      area: row.area,
      measure: own,
      period: { timePeriod: period, reach: 'clause' },
    },
    ...{ basis, estimate: false, unit, within, count: null, rank: null, whole: null, beside: null, unsure: [] },
    value: isIndex ? minus(value, HUNDRED) : value,
    numeral: {
      ...{ start: number.start, end: number.end, digits: number, written: number.written, value, within },
      ...{ decimals: number.decimals, mult, unit, hedge: 'none', sign: 0, ambiguous: false },
    },
  };
}

function agreement(read: readonly (ReadClaim | null)[], rows: readonly (Row | null)[]) {
  let [agree, digits, differ] = [0, 0, 0];
  read.forEach((claim, i) => {
    const own = (rows[i]?.figures ?? []).filter((one) => claim && unitsMeet(claim, one));
    if (!claim || own.length === 0) return;
    if (own.some((one) => agrees(claim, one))) {
      agree++;
      digits += digitsOf(claim);
    } else differ++;
  });
  return { agree, digits, differ };
}
