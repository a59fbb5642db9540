import { COUNTRY, TOTAL } from '../../core/model/area.ts';
import type { Revision } from '../../core/model/lists.ts';
import { measureOf } from '../../core/model/measures.ts';
import { keyFromText } from '../../core/model/observation.ts';
import { periodText } from '../../core/model/period.ts';
import type { Lang } from '../../core/model/text.ts';

export type RevisionName = {
  readonly name: string;
  readonly period: string;
  /** The rows over it in its table, outermost first; empty where there are none. */
  readonly under: string;
  /** A part of a total: it stands a little to the right. */
  readonly part: boolean;
};

/** Between a row and what stands over it, in the label of an item. */
const UNDER = ' > ';

/** What was revised: the measure itself for the country's total, the row's own name for its parts. */
export function revisionName(
  { key, label }: Pick<Revision, 'key' | 'label'>,
  lang: Lang,
  names?: ReadonlyMap<string, string>,
): RevisionName {
  const parts = keyFromText(key);
  if (!parts) return { name: label, period: '', under: '', part: false };
  const row = label.replace(`, ${periodText(parts.timePeriod)}`, '');
  const measure = measureOf(parts.measure)?.name[lang] ?? names?.get(parts.measure) ?? parts.measure;
  const period = periodText(parts.timePeriod, lang);
  if (parts.area !== COUNTRY) return { name: `${row}, ${measure}`, period, under: '', part: false };
  if (parts.item === TOTAL) return { name: measure, period, under: '', part: false };
  const path = row.split(UNDER);
  return { name: path.at(-1) ?? row, period, under: path.slice(0, -1).join(UNDER), part: true };
}
