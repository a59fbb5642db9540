import type { StructureAnswer } from '../../../core/model/analyses.ts';
import { COUNTRY } from '../../../core/model/area.ts';
import type { Lang } from '../../../core/model/text.ts';
import { exactText, periodInline, periodShort } from '../../parts/figures.ts';
import { formatNumber } from '../../parts/numbers.ts';
import type { Words } from '../../text/vi.ts';
import type { ChartBook } from './chartBooks.ts';
import type { SharePart } from './sharesConfig.ts';
import type { TreemapPart } from './treemapConfig.ts';
import { isUnsure } from './valueText.ts';

type Said = { readonly t: Words; readonly lang: Lang };
const NAMED = 5;
/** What printed digits leave open of a whole, in percent. */
const LEAST = 0.05;

/** The name of an item without the headings above it. */
const nameOf = (label: string, item: string): string => label.split(' > ').at(-1) || item;

/** The shares of one time that are known, the largest first. */
const sharesAt = ({ parts }: StructureAnswer) =>
  parts
    .flatMap(({ item, itemLabel, now: { value, status, expression } }) =>
      item === null || value === null ? [] : [{ item, name: nameOf(itemLabel, item), value, status, expression }],
    )
    .sort((a, b) => b.value - a.value);

/**
 * True where the parts are pieces of one whole: none is negative, and together they are no more than it. A negative item has no
 * share; it shows where shares and what is left over come to more than all.
 */
export function isWhole(answer: StructureAnswer): boolean {
  const shares = sharesAt(answer);
  const open = LEAST * Math.max(1, Math.sqrt(shares.length));
  const sum = shares.reduce((all, { value }) => all + value, 0);
  const rest = answer.parts.find(({ item }) => item === null)?.now.value ?? 0;
  return shares.every(({ value }) => value >= 0) && sum + Math.max(0, rest) <= 100 + open;
}

/** The largest items of the last time through all times, the others together, and what no item accounts for. */
export function itemParts(answers: readonly StructureAnswer[], t: Words): readonly SharePart[] {
  const last = answers.at(-1);
  if (!last) return [];
  const top = sharesAt(last).slice(0, NAMED);
  const at = answers.map((answer) => new Map(sharesAt(answer).map((one) => [one.item, one])));
  const parts = top.map(({ item, name }): SharePart => ({
    ...{ area: item, name, values: at.map((known) => known.get(item)?.value ?? null) },
    unsure: at.map((known) => isUnsure(known.get(item)?.status)),
  }));
  const others = at.map((known) => [...known.values()].filter(({ item }) => !top.some((one) => one.item === item)));
  const rest = others.map((some) => some.reduce((sum, { value }) => sum + value, 0));
  const left = at.map((known) => 100 - [...known.values()].reduce((sum, { value }) => sum + value, 0));
  const sure = at.map(() => false);
  const count = others.at(-1)?.length ?? 0;
  return [
    ...parts,
    ...(rest.some((one) => one > 0)
      ? [{ area: null, name: t.charts.restItems(String(count)), values: rest, unsure: sure }]
      : []),
    ...(left.some((one) => one > LEAST) ? [{ area: null, name: t.charts.unnamed, values: left, unsure: sure }] : []),
  ];
}

/** Every item of a time as an area, and what none accounts for as one more. */
export function itemAreas(answer: StructureAnswer, t: Words): readonly TreemapPart[] {
  const shares = sharesAt(answer).filter(({ value }) => value > 0);
  const left = 100 - shares.reduce((sum, { value }) => sum + value, 0);
  const said = (value: number, unsure: boolean): string[] => [
    `${exactText(value, t.numbers)}%`,
    ...(unsure ? [t.status.E] : []),
  ];
  return [
    ...shares.map(({ item, name, value, status }) => ({
      code: item,
      name,
      share: value,
      lines: said(value, status === 'E'),
    })),
    ...(left > LEAST ? [{ code: null, name: t.charts.unnamed, share: left, lines: said(left, false) }] : []),
  ];
}

/** Whose whole is shared: "trị giá xuất khẩu hàng hóa của cả nước, 6 tháng 2024". */
export function itemWholeText({ measureName, area, now }: StructureAnswer, { t, lang }: Said): string {
  const name = measureName[lang];
  const inside = /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  const place = area.code === COUNTRY ? t.charts.whole.country() : t.charts.whole.region(area.name);
  return t.charts.itemWhole(inside, place, periodInline(now, lang));
}

/** What the largest item holds of the whole of a place. */
export function itemsFinding(answer: StructureAnswer, { t, lang }: Said): string {
  const [top] = sharesAt(answer);
  const whole = itemWholeText(answer, { t, lang });
  if (!top) return whole;
  return t.charts.itemShares(top.name, formatNumber(top.value, 1, t.numbers), whole);
}

/** The shares in a workbook: the named items through the times, or all of the last one from large to small. */
export function itemsBook(answers: readonly StructureAnswer[], all: boolean, { t, lang }: Said): ChartBook | null {
  const last = answers.at(-1);
  if (!last) return null;
  const shares = sharesAt(last);
  if (all)
    return {
      ...{ form: 'bars', base: null, heads: [t.charts.item, '%'] },
      rows: shares.map(({ name, expression }) => ({ name, keys: [expression] })),
    };
  const named = shares.slice(0, NAMED);
  return {
    ...{ form: 'stacked', base: null, heads: [t.charts.period, ...named.map(({ name }) => name)] },
    rows: answers.map((answer) => {
      const known = new Map(sharesAt(answer).map(({ item, expression }) => [item, expression]));
      return { name: periodShort(answer.now, lang), keys: named.map(({ item }) => known.get(item) ?? null) };
    }),
  };
}
