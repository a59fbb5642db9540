import { COUNTRY, TOTAL } from '../model/area.ts';
import type { BriefColumn, BriefStructure } from '../model/briefingFacts.ts';
import { call, expressionText, published, type Expression } from '../model/expression.ts';
import type { Store } from '../store/open.ts';
import { derivedCell } from './derivedCell.ts';
import { longestList } from './structureParts.ts';

const MEASURE = 'EXPORT_VALUE';
const MOST = 10;

/** The goods that the exports of the country consist of, in the longest span that its source has; null where they do not make up a whole. */
export function goodsOf(store: Store, country: readonly BriefColumn[], asOf?: string): BriefStructure | null {
  const column = country.findLast(({ measure, country: place }) => measure === MEASURE && place?.level != null);
  if (!column) return null;
  const { dataset, timePeriod, name } = column;
  const of = (item: string): Expression =>
    published({ dataset, measure: MEASURE, item, area: COUNTRY, timePeriod, basis: 'LEVEL' });
  const share = (one: Expression): Expression => call('share', one, of(TOTAL));
  const size = (one: Expression): number => derivedCell(store, share(one), asOf).value ?? -Infinity;
  const all = longestList(store, { measure: MEASURE, area: COUNTRY, period: timePeriod, dataset, asOf });
  const largest = all
    .map(({ item, label }) => ({ label: label.split(' > ').at(-1) ?? item, level: of(item) }))
    .map((part) => ({ ...part, size: size(part.level) }))
    .sort((a, b) => b.size - a.size)
    .slice(0, MOST);
  const rest = call('rest', of(TOTAL), ...largest.map(({ level }) => level));
  if (largest.length < 2 || largest.some((part) => part.size < 0) || size(rest) < 0) return null;
  const named = largest.map(({ label, level }) => ({ label, share: expressionText(share(level)) }));
  return { measure: MEASURE, name, timePeriod, parts: [...named, { label: null, share: expressionText(share(rest)) }] };
}
