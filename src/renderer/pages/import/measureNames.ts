import type { StagedBook } from '../../../core/model/lists.ts';
import { measureOf } from '../../../core/model/measures.ts';
import type { Lang } from '../../../core/model/text.ts';

/** A title without its running number. */
export const bareTitle = (title: string): string => title.replace(/^\s*\d{1,2}\s*\.\s*/, '');

/** Names of the measures of a book; one that is in no catalogue is called by the title of its table. */
export function measureNames(staged: StagedBook | null, lang: Lang): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { columns, title } of staged?.tables ?? [])
    for (const { measure } of columns)
      if (!names.has(measure)) names.set(measure, measureOf(measure)?.name[lang] ?? (bareTitle(title) || measure));
  return names;
}
