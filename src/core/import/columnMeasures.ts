import { MEASURES } from '../model/measures.ts';
import type { PriceBasis } from '../model/observation.ts';
import type { Comparison } from './comparison.ts';
import { codeOf, fold } from './fold.ts';
import { nameOfTitle } from './genericKind.ts';
import { titleKey } from './pages.ts';
import type { HeadingWords } from './headingWords.ts';
import { pricedMeasure } from './priceWords.ts';
import type { SheetTable } from './sheetTable.ts';
import type { TableKind } from './tableKinds.ts';

/** A table in no catalogue: what the heading names beside period, comparison and unit is part of the measure. */
export function measureOf(
  table: SheetTable,
  kind: TableKind,
  measure: string,
  { comparison }: { readonly comparison: Comparison },
  left: HeadingWords,
): { measure: string; name: string | null } {
  const { base } = comparison;
  const against = base === null ? [] : [`so với ${base}`];
  if (!kind.generic || (kind.measures.length > 1 && !kind.titled))
    return { measure: base === null ? measure : codeOf(`${measure} ${against.join(' ')}`), name: null };
  const title = kind.titled
    ? nameOfTitle(table.title)
    : { code: measure, name: MEASURES.find(({ code }) => code === measure)?.name.vi ?? measure };
  const words = [...left.words.map(({ plain }) => plain), ...against.map(fold)];
  if (words.length === 0) return { measure: title.code, name: kind.titled ? title.name : null };
  const printed = [...left.words.map((word) => word.printed), ...against];
  return { measure: codeOf(`${title.code} ${words.join(' ')}`), name: `${title.name}: ${printed.join(' ')}` };
}

/** Where several measures are told apart by headings and no heading of a page names one, the title may: "Chỉ số sản xuất công nghiệp …". */
export function ruleOfTitle(kind: TableKind, title: string, headings: readonly string[]): Rule | null {
  const byHeading = kind.measures.some(({ when }) => !when || headings.some((heading) => when.test(heading)));
  const named = byHeading ? [] : kind.measures.filter(({ when }) => when?.test(titleKey(title)));
  return (named.length === 1 && named[0]) || null;
}

export type Rule = TableKind['measures'][number];

/** A level that is planned is a measure of its own, "EXPORT_VALUE_PLAN"; in no catalogue its words say so. */
export function asPlanned(kind: TableKind, named: Named, { comparison, heading }: Headed): Named {
  if (kind.generic || comparison.basis !== 'LEVEL' || isPlan(named.measure) || !PLANNED.test(heading)) return named;
  const name = named.name ?? MEASURES.find(({ code }) => code === named.measure)?.name.vi ?? named.measure;
  return { measure: `${named.measure}_PLAN`, name: `${name}: kế hoạch` };
}

/** True for a measure that says what is planned. */
export const isPlan = (measure: string): boolean => /_(PLAN|KE_HOACH)(_|$)/.test(measure);

/** True for a heading over the ranks that a table prints beside its figures. */
export const isRank = (heading: string): boolean =>
  /(^| )(xep (hang|thu)|thu (hang|bac)|rank(ing)?)( |$)/.test(heading);

const PLANNED = /(?<![a-z])(kh|ke hoach|du toan|muc tieu)(?![a-z])/;

type Headed = { readonly comparison: Comparison; readonly heading: string };

/** An index, or a rate of growth, that does not say in words that are known what it is held against: no level of its measure. */
export function lacksComparison(
  kind: TableKind,
  measure: string,
  { comparison, heading }: { readonly comparison: Comparison; readonly heading: string },
  {
    title,
    unit,
    said,
  }: { readonly title: string; readonly unit: string | undefined; readonly said: string | undefined },
): boolean {
  if (comparison.basis !== 'LEVEL' || said) return false;
  if (INDICES.test(measure)) return true;
  return !kind.titled && unit === 'PT' && RATE.test(`${fold(title)} ${heading}`);
}

const INDICES = /^(IIP|LABOUR_INDEX|SHIPMENT_INDEX|INVENTORY_INDEX)$/;
const RATE = /toc do (tang|phat trien)|tang truong|tang ?[,/] ?giam|\+ ?\/ ?[-−]/;

type Named = { readonly measure: string; readonly name: string | null };

/** A measure as it is called at the prices of a column: at other prices than its usual ones it is a measure of its own. */
export function atPrices(dataset: string, named: Named, prices: PriceBasis): Named {
  const { measure, added } = pricedMeasure(dataset, named.measure, prices);
  if (added === null) return named;
  const name = named.name ?? MEASURES.find(({ code }) => code === named.measure)?.name.vi ?? named.measure;
  return { measure, name: `${name}: ${added}` };
}
