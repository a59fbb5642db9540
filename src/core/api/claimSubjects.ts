import { isBalance, TRADE } from '../claims/measureWords.ts';
import type { ReadClaim, ReadMeasure } from '../claims/readClaim.ts';
import { COUNTRY } from '../model/area.ts';
import { claimFigures, type ClaimFigure } from '../query/claimFigures.ts';
import type { Store } from '../store/open.ts';
import { periodsFor } from './claimEvidence.ts';
import { itemOf } from './claimItems.ts';

/** One question a measure: every vintage of every place and period that its claims speak of. */
export function figuresFor(
  store: Store,
  read: readonly ReadClaim[],
  asOf: string | undefined,
): ReadonlyMap<string, readonly ClaimFigure[]> {
  const subjects = new Map(
    read.flatMap((one) => subjectsOf(one).map((subject) => [subjectOf(subject), subject] as const)),
  );
  return new Map<string, readonly ClaimFigure[]>(
    [...subjects].map(([subject, { code, part }]) => {
      const own = read.filter((one) => subjectsOf(one).some((of) => subjectOf(of) === subject));
      const measure = code ?? '';
      const item = itemOf(store, measure)(part);
      if (item === null) return [subject, []] as const;
      const areas = [
        ...new Set([COUNTRY, ...own.flatMap((one) => [one.area?.code ?? [], one.whole?.code ?? []].flat())]),
      ];
      const periods = [...new Set(own.flatMap((one) => (one.period ? periodsFor(one.period.timePeriod) : [])))];
      return [subject, claimFigures(store, { measure, item, areas, periods, asOf })] as const;
    }),
  );
}

/** Of which figures a claim may need: those of its part and of the whole, of exports and imports for what they make together. */
function subjectsOf(read: ReadClaim): Pick<ReadMeasure, 'code' | 'part'>[] {
  if (isTrade(read)) return ['EXPORT_VALUE', 'IMPORT_VALUE'].map((code) => ({ code, part: null }));
  const { code = null, part = null, instead } = read.measure ?? {};
  if (code === null) return [];
  return part === null
    ? [{ code, part }]
    : [{ code, part }, { code, part: null }, ...(instead === undefined ? [] : [{ code, part: instead }])];
}
export const isTrade = ({ measure }: ReadClaim): boolean =>
  measure?.code === null && (isBalance(measure.name.vi) || measure.name.vi === TRADE);

/** A measure, or a part of it in the words of the text. */
export const subjectOf = ({ code, part }: Pick<ReadMeasure, 'code' | 'part'>): string => [code, part].join();
