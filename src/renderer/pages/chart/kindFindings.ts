import { formatNumber } from '../../parts/numbers.ts';
import type { TimePeriod } from '../../../core/model/period.ts';
import type { NumberStyle } from '../../../core/model/number.ts';
import type { Lang } from '../../../core/model/text.ts';
import type { ColumnHead, Facts, Series } from '../../../core/model/views.ts';
import { onCalendar } from '../../parts/calendar.ts';
import { baseOf, decimalsOf, periodShort } from '../../parts/figures.ts';
import type { Words } from '../../text/vi.ts';
import type { RankLine } from './bumpConfig.ts';
import type { Pair } from './dumbbellConfig.ts';
import type { Both } from './scatterConfig.ts';
import type { SharePart } from './sharesConfig.ts';
import type { Step } from './waterfallConfig.ts';

const one = (value: number, style: NumberStyle): string => formatNumber(value, 1, style);
/** Names beside each other; of many, the first two and how many more. */
const listed = (names: readonly string[]): string =>
  names.length > 3 ? `${names.slice(0, 2).join(', ')} +${names.length - 2}` : names.join(', ');
const count = (some: readonly unknown[]): string => String(some.length);

/** How many places crossed the base; of levels, how many are higher. By unrounded values, of places with both figures. */
export function dumbbellFinding(pairs: readonly Pair[], column: ColumnHead, t: Words, lang: Lang): string {
  const both = pairs.flatMap(({ now, then }) =>
    now.value === null || then.value === null ? [] : [[then.value, now.value] as const],
  );
  const base = baseOf(column.basis);
  if (base === null) {
    const [up, down] = [both.filter(([then, now]) => now > then), both.filter(([then, now]) => now < then)];
    return t.charts.dumbbell(column.measureName[lang], count(up), count(down), count(both), count(pairs));
  }
  const up = both.filter(([then, now]) => then < base && now > base);
  const down = both.filter(([then, now]) => then > base && now < base);
  return t.charts.crossed(count(up), count(down), count(both), count(pairs));
}

/** Who won and who lost most places between the first and the last period, ranked among the places with a figure at both. Those who moved as far are named together. */
export function bumpFinding(lines: readonly RankLine[], since: TimePeriod, t: Words, lang: Lang): string {
  const both = lines.flatMap(({ area, places }) => {
    const [first, last] = [places[0], places.at(-1)];
    return first && last ? [{ name: area.name, first: first.value, last: last.value }] : [];
  });
  const rank = (at: 'first' | 'last', value: number): number => both.filter((other) => other[at] > value).length;
  const moves = both.map(({ name, first, last }) => ({ name, up: rank('first', first) - rank('last', last) }));
  const sorted = [...moves].sort((a, b) => b.up - a.up);
  const alike = (move: (typeof moves)[number] | undefined): (typeof moves)[number] | undefined =>
    move && { up: move.up, name: listed(moves.filter(({ up }) => up === move.up).map(({ name }) => name)) };
  const [most, least] = [alike(sorted[0]), alike(sorted.at(-1))];
  const period =
    both.length < lines.length ? t.charts.sinceAmong(periodShort(since, lang), count(both)) : periodShort(since, lang);
  if (!most || !least || most.up <= 0) return t.charts.bumpSame(period);
  if (least.up >= 0) return t.charts.bumpUp(most.name, String(most.up), period);
  return t.charts.bump(most.name, String(most.up), least.name, String(-least.up), period);
}

/** Where the middle of the places lies, and the ends. */
export function distributionFinding({ known, median, members, column }: Facts, t: Words, lang: Lang): string {
  const [top, low] = [known[0], known.at(-1)];
  if (!top || !low || median === null) return column.measureName[lang];
  const print = (value: number): string => formatNumber(value, decimalsOf(column), t.numbers);
  const ends = [`${low.area.name} ${print(low.value)}`, `${top.area.name} ${print(top.value)}`] as const;
  return t.charts.distribution(print(median), ...ends, count(known), String(members));
}

/** How many places stand above the base at the last period; of levels, what is seen. */
export function multiplesFinding(
  series: readonly Series[],
  calendar: readonly TimePeriod[],
  column: Pick<ColumnHead, 'basis'>,
  t: Words,
  lang: Lang,
): string {
  const [first, last] = [calendar[0], calendar.at(-1)];
  if (!first || !last) return t.chart.noSeries;
  const base = baseOf(column.basis);
  if (base === null) return t.charts.multiplesLevel(count(series), periodShort(first, lang), periodShort(last, lang));
  const now = series.flatMap(({ points }) => points.find(({ timePeriod }) => timePeriod === last)?.value ?? []);
  return t.charts.multiples(count(now.filter((value) => value > base)), count(now), periodShort(last, lang));
}

/** How many places stood above the base at every period that is known of them. */
export function heatFinding(
  series: readonly Series[],
  calendar: readonly TimePeriod[],
  column: Pick<ColumnHead, 'basis'>,
  t: Words,
): string {
  const base = baseOf(column.basis);
  if (base === null) return t.charts.heatLevel(count(series), count(calendar));
  const known = series
    .map(({ points }) => onCalendar(points, calendar).flatMap((point) => point?.value ?? []))
    .filter(({ length }) => length > 0);
  const always = known.filter((values) => values.every((value) => value > base));
  return t.charts.heat(count(calendar), count(known), count(always));
}

/** What the whole is, in words. */
export function wholeText({ shareOf, region }: Facts, t: Words, lang: Lang): string {
  return shareOf ? t.charts.whole[shareOf.what](region.name[lang]) : '';
}

/** What the first parts hold of the whole at the last period. */
export function sharesFinding(parts: readonly SharePart[], facts: Facts, t: Words, lang: Lang): string {
  const named = parts.flatMap(({ area, name, values }) =>
    area && values.at(-1) != null ? [{ name, share: values.at(-1) ?? 0 }] : [],
  );
  const [top] = named;
  if (!top) return facts.column.measureName[lang];
  const sum = named.reduce((all, { share }) => all + share, 0);
  const what = `${wholeText(facts, t, lang)}, ${periodShort(facts.column.timePeriod, lang)}`;
  if (named.length === 1) return t.charts.shares(top.name, one(sum, t.numbers), what);
  return t.charts.shares(named.map(({ name }) => name).join(', '), one(sum, t.numbers), what);
}

/** What the largest part holds of the whole. */
export function treemapFinding(facts: Facts, t: Words, lang: Lang): string {
  const shares = facts.known.flatMap(({ area, share }) => (share === null ? [] : [{ name: area.name, share }]));
  const [top] = shares;
  if (!top) return facts.column.measureName[lang];
  const what = wholeText(facts, t, lang);
  if (shares.length < 6) return t.charts.shares(top.name, one(top.share, t.numbers), what);
  const five = shares.slice(0, 5).reduce((all, { share }) => all + share, 0);
  return `${t.charts.sharesTop('5', one(five, t.numbers), what)}; ${top.name} ${one(top.share, t.numbers)}%`;
}

/** How much the whole grew and who did most of it, in the direction in which it went. */
export function waterfallFinding(steps: readonly Step[], t: Words): string {
  const total = steps.find((step) => step.total)?.points ?? 0;
  const places = steps.filter(({ area }) => area !== null).sort((a, b) => b.points - a.points);
  const [top, low] = [places[0], places.at(-1)];
  if (!top || !low) return t.charts.noContribution;
  const points = (value: number): string => formatNumber(value, 2, t.numbers);
  if (total > 0) return t.charts.waterfall(points(total), top.name, points(top.points));
  if (total < 0) return t.charts.waterfallDown(points(-total), low.name, points(low.points));
  return t.charts.waterfallFlat(top.name, points(top.points));
}

/** How many places rose or fell in both; without two bases, how many have both. */
export function scatterFinding(both: readonly Both[], x: Facts, y: Facts, t: Words): string {
  const [bx, by] = [baseOf(x.column.basis), baseOf(y.column.basis)];
  const members = String(x.members);
  if (bx === null || by === null) return t.charts.scatter(count(both), members);
  const up = both.filter((place) => place.x.value > bx && place.y.value > by);
  const down = both.filter((place) => place.x.value < bx && place.y.value < by);
  return t.charts.quadrants(count(up), count(down), count(both), members);
}
