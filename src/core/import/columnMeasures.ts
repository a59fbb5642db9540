import { MEASURES } from '../model/measures.ts';
import type { Comparison } from './comparison.ts';
import { codeOf, fold } from './fold.ts';
import { nameOfTitle } from './genericKind.ts';
import type { HeadingWords } from './headingWords.ts';
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

/** True for an index whose heading does not say in words that are known what is 100: no level, whatever the heading lacks. */
export function lacksComparison(measure: string, { comparison }: { comparison: Comparison }, said?: string): boolean {
  return /^(IIP|LABOUR_INDEX|SHIPMENT_INDEX|INVENTORY_INDEX)$/.test(measure) && comparison.basis === 'LEVEL' && !said;
}
