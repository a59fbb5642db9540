import { keyText, type Basis } from '../model/observation.ts';
import { published } from '../model/expression.ts';
import type { TrendAnswer } from '../model/analyses.ts';
import { Refusal } from '../model/text.ts';
import { exact, shifted, toNumber } from '../statistics/exact.ts';
import { takenApart } from '../statistics/seriesFormulas.ts';
import { STL_LABEL } from '../statistics/stl.ts';
import type { Store } from '../store/open.ts';
import { areaAt } from './areaOf.ts';
import { inBaseUnit } from './figure.ts';
import { seriesByArea } from './seriesByArea.ts';
import { reasonOf } from './termNames.ts';
import { termReader } from './terms.ts';

export type TrendQuery = {
  readonly measure: string;
  readonly basis: Basis;
  readonly item: string;
  readonly area: string;
  readonly dataset?: string | undefined;
  readonly asOf?: string | undefined;
};

/** Trend, season and remainder of the months of a series, for the analyst only; the months that are missing are named, never filled. */
export function trend(store: Store, query: TrendQuery): TrendAnswer {
  const { measure, basis, item, area, asOf } = query;
  const { column, series } = seriesByArea(store, { ...query, region: 'ALL63', areas: [area], kind: 'month' });
  const points = series[0]?.points ?? [];
  const last = points.at(-1);
  if (!last) throw noMonths(query);
  const read = termReader(store, asOf);
  const about = { dataset: column.dataset, measure, item, area, basis };
  const terms = points.map(({ timePeriod }) => published({ ...about, timePeriod }));
  const members = terms.map((term) => ({ id: keyText(term.key), value: inBaseUnit(read(term)) }));
  const found = takenApart(members);
  const inUnit = (value: number): number => toNumber(shifted(exact(value), -column.unitMult));
  return {
    ...{ dataset: column.dataset, measureName: column.measureName, itemLabel: column.itemLabel },
    ...{ area: areaAt(area, last.timePeriod), asOf: asOf ?? null, unit: column.unit, unitMult: column.unitMult },
    label: STL_LABEL,
    series: members.map(({ id }) => id).join(','),
    months: (found.value?.months ?? []).map((one, i) => ({
      ...{ timePeriod: one.id, key: members[i]?.id ?? '', weight: one.weight, value: inUnit(one.value) },
      ...{ trend: inUnit(one.trend), seasonal: inUnit(one.seasonal), remainder: inUnit(one.remainder) },
    })),
    why: found.reason && reasonOf(store, found.reason, terms),
  };
}

function noMonths({ measure, basis, area }: TrendQuery): Refusal {
  return new Refusal('no-figures', {
    vi: `Kho chưa có số tháng nào của ${measure} ${basis} cho ${area}. Xem các kỳ có số bằng "ctdesk list periods".`,
    en: `The workspace has no month of ${measure} ${basis} for ${area}. See "ctdesk list periods".`,
  });
}
