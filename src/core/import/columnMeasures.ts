import { measureOf as inCatalogue } from '../model/measures.ts';
import type { PriceBasis } from '../model/observation.ts';
import { comparisonIn, type Comparison } from './comparison.ts';
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
  const title = kind.titled ? nameOfTitle(table.title) : { code: measure, name: nameOf({ measure, name: null }) };
  const words = [...left.words.map(({ plain }) => plain), ...against.map(fold)];
  if (words.length === 0) return { measure: title.code, name: kind.titled ? title.name : null };
  const printed = [...left.words.map((word) => word.printed), ...against];
  return { measure: codeOf(`${title.code} ${words.join(' ')}`), name: `${title.name}: ${printed.join(' ')}` };
}

/**
 * The rule that names the measure of each heading of a page. Where several are told apart by headings and no heading names one, the
 * title may: "Chỉ số sản xuất công nghiệp …". A comparison that names none is about the column to its left. Ranks that a table of
 * the catalogue prints have none. `inMoney`: the whole table is counted in money, so what no heading tells from quantities are values.
 */
export function rulesOf(
  kind: TableKind,
  title: string,
  columns: readonly Headed[],
  inMoney: boolean,
): (Rule | 'rank' | null)[] {
  const byHeading: (Rule | null)[] = [];
  for (const { heading, comparison } of columns) {
    const named = kind.measures.find(({ when }) => !when || when.test(heading)) ?? null;
    byHeading.push(named ?? (comparison.basis === 'LEVEL' ? null : (byHeading.at(-1) ?? null)));
  }
  const open = byHeading.some(Boolean) ? [] : kind.measures;
  const ofAll =
    only(open.filter(({ when }) => when?.test(titleKey(title)))) ??
    only(inMoney ? open.filter(({ measure }) => /_VALUE$/.test(measure)) : []);
  return byHeading.map((rule, i) => (!kind.generic && isRank(columns[i]?.heading ?? '') ? 'rank' : (rule ?? ofAll)));
}

export type Rule = TableKind['measures'][number];

const only = (rules: readonly Rule[]): Rule | null => (rules.length === 1 && rules[0]) || null;

/** A level that is planned is a measure of its own, "EXPORT_VALUE_PLAN"; in no catalogue its words say so. */
export function asPlanned(kind: TableKind, named: Named, { comparison, heading }: Headed): Named {
  if (kind.generic || isPlan(named.measure) || !isPlanned({ comparison, heading })) return named;
  return ofPlan(named);
}

/** What is planned of a measure. */
export const ofPlan = (named: Named): Named => ({
  measure: `${named.measure}_PLAN`,
  name: `${nameOf(named)}: kế hoạch`,
});

/** True for a level that is planned: no estimate of what came about, whatever stands beside it. */
export const isPlanned = ({ comparison, heading }: Headed): boolean =>
  comparison.basis === 'LEVEL' && PLANNED.test(heading);

/** True for a measure that says what is planned. */
export const isPlan = (measure: string): boolean => /_(PLAN|KE_HOACH)(_|$)/.test(measure);

/** A heading over the ranks that a table prints beside its figures. */
const isRank = (heading: string): boolean => /(^| )(xep (hang|thu)|thu (hang|bac)|rank(ing)?)( |$)/.test(heading);

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
  if (INDICES.test(measure) || GROWS.test(heading)) return true;
  return !kind.titled && unit === 'PT' && RATE.test(`${fold(title)} ${heading}`);
}

/** An index whose heading names only a period is held against what the title, or the line of the unit, says: "(So với cùng kỳ năm trước, %)". */
export function indexByTitle<D extends Headed>(draft: D, rule: Rule | null, said: string): D {
  const { basis, unclear } = draft.comparison;
  if (!rule || !INDICES.test(rule.measure) || basis !== 'LEVEL' || unclear) return draft;
  const ofAll = comparisonIn(fold(said));
  if (ofAll.basis === 'LEVEL' || ofAll.unclear) return draft;
  return { ...draft, comparison: { ...draft.comparison, basis: ofAll.basis, base: ofAll.base } };
}

const INDICES = /^(IIP|LABOUR_INDEX|SHIPMENT_INDEX|INVENTORY_INDEX)$/;
/** Over a column alone these words are no level of anything. */
const GROWS = /(?:^|[ (])(?:tang truong|toc do (?:tang|phat trien)|tang ?[,/] ?giam)(?: truong)?(?: ?\(?%\)?)?$/;
const RATE = /toc do (tang|phat trien)|tang truong|tang ?[,/] ?giam|\+ ?\/ ?[-−]/;

type Named = { readonly measure: string; readonly name: string | null };

/** The name of a measure: its own, that of the catalogue, or its code. */
const nameOf = ({ measure, name }: Named): string => name ?? inCatalogue(measure)?.name.vi ?? measure;

/** A measure as it is called at the prices of a column: at other prices than its usual ones it is a measure of its own. */
export function atPrices(dataset: string, named: Named, prices: PriceBasis): Named {
  const { measure, added } = pricedMeasure(dataset, named.measure, prices);
  if (added === null) return named;
  return { measure, name: `${nameOf(named)}: ${added}` };
}
