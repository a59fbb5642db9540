import type { ReadTable } from '../stageBook.ts';
import { columnViews, type ColumnView } from './columnViews.ts';
import { NONE_ACCEPTED, withFindings, type Accepted, type Finding } from './finding.ts';
import { identityDoubts, levelsOf, type Levels } from './identityDoubts.ts';
import { orderDoubts } from './orderDoubts.ts';
import { scaleDoubts } from './scaleDoubts.ts';
import { sumDoubts } from './sumDoubts.ts';
import { unitDoubts } from './unitDoubts.ts';
import { missingInLists } from './wholeLists.ts';

/** The tables of a book after what they say against themselves and each other: figures in doubt are set aside. Nothing is repaired. */
export function withBookEvidence(
  tables: readonly ReadTable[],
  day: string,
  accepted: Accepted = NONE_ACCEPTED,
): readonly ReadTable[] {
  const looked = tables.map((table) => ({ table, ...ofScale(table) }));
  const odd = new Set(looked.flatMap(({ scale }) => scale.flatMap(({ of }) => of)));
  const isEven = ({ all }: ColumnView): boolean => odd.size === 0 || !all.some((one) => odd.has(one));
  const levels = levelsOf(looked.flatMap(({ views }) => views.filter(isEven)));
  return looked.map(({ table, views, scale }) =>
    withFindings(table, [...scale, ...otherFindings(table, views, views.filter(isEven), levels, day)], accepted),
  );
}

function ofScale({ reading }: ReadTable): { views: readonly ColumnView[]; scale: readonly Finding[] } {
  const views = reading ? columnViews(reading) : [];
  return { views, scale: scaleDoubts(views) };
}

function otherFindings(
  { reading, dataset }: ReadTable,
  views: readonly ColumnView[],
  even: readonly ColumnView[],
  levels: Levels,
  day: string,
): Finding[] {
  if (!reading) return [];
  return [
    ...identityDoubts(even, levels),
    ...unitDoubts(reading, views),
    ...sumDoubts(reading, even, dataset),
    ...orderDoubts(reading, views),
    ...missingInLists(reading, day),
  ];
}
