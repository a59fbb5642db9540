import type { PlacedAnswer } from '../../model/review.ts';
import type { ReadTable } from '../stageBook.ts';
import { columnViews, type ColumnView } from './columnViews.ts';
import { withFindings, type Finding } from './finding.ts';
import { identityDoubts, levelsOf, type Levels } from './identityDoubts.ts';
import { orderDoubts } from './orderDoubts.ts';
import { scaleDoubts } from './scaleDoubts.ts';
import { sumDoubts } from './sumDoubts.ts';
import { twiceDoubts } from './twiceDoubts.ts';
import { unitDoubts } from './unitDoubts.ts';
import { missingInLists } from './wholeLists.ts';

/** What speaks against the figures of one table. */
export type TableFindings = { readonly table: ReadTable; readonly findings: readonly Finding[] };

/** The tables of a book after what they say against themselves and each other: figures in doubt are set aside. Nothing is repaired. */
export function withBookEvidence(
  tables: readonly ReadTable[],
  day: string,
  answers: readonly PlacedAnswer[] = [],
): readonly ReadTable[] {
  return bookFindings(tables, day).map(({ table, findings }) => withFindings(table, findings, answers));
}

/** What the tables of a book say against themselves and each other; nothing is set aside. */
export function bookFindings(tables: readonly ReadTable[], day: string): readonly TableFindings[] {
  const looked = tables.map((table) => ({ table, ...ofScale(table) }));
  const odd = new Set(looked.flatMap(({ scale }) => scale.flatMap(({ of }) => of)));
  const isEven = ({ all }: ColumnView): boolean => odd.size === 0 || !all.some((one) => odd.has(one));
  const levels = levelsOf(looked.flatMap(({ views }) => views.filter(isEven)));
  return looked.map(({ table, views, scale }) => ({
    table,
    findings: [...scale, ...otherFindings(table, views, views.filter(isEven), levels, day)],
  }));
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
    ...twiceDoubts(reading, views),
    ...missingInLists(reading, day),
  ];
}
