import { BASES, keyFromText, type Basis } from '../../../core/model/observation.ts';
import { PERIOD_KINDS, periodParts, type PeriodParts } from '../../../core/model/period.ts';

/** A series and the kind of its periods; null where the core may choose. */
export type SeriesChoice = {
  readonly dataset: string | null;
  readonly measure: string;
  readonly item: string;
  readonly area: string;
  readonly kind: PeriodParts['kind'] | null;
  readonly basis: Basis;
};

/** `DATASET:MEASURE:ITEM:AREA:KIND:BASIS`, as the address holds it. */
export function seriesText({ dataset, measure, item, area, kind, basis }: SeriesChoice): string {
  return [dataset ?? '', measure, item, area, kind ?? '', basis].join(':');
}

/** The series that a text names; null when it has another form. */
export function seriesFrom(text: string): SeriesChoice | null {
  const parts = text.split(':');
  const [dataset, measure, item, area, kind] = parts;
  const basis = BASES.find((one) => one === parts[5]);
  if (parts.length !== 6 || !measure || !item || !area || !basis) return null;
  return { dataset: dataset || null, measure, item, area, basis, kind: PERIOD_KINDS.find((k) => k === kind) ?? null };
}

/** The series that a key belongs to. */
export function seriesOf(key: string): SeriesChoice | null {
  const parts = keyFromText(key);
  if (!parts) return null;
  const { timePeriod, ...series } = parts;
  return { ...series, kind: periodParts(timePeriod)?.kind ?? null };
}
