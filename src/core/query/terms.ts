import type { ObservationTerm, WeightTerm } from '../model/expression.ts';
import type { FigureSource } from '../model/figure.ts';
import { plainDigits } from '../model/format.ts';
import type { ObsStatus, PriceBasis } from '../model/observation.ts';
import type { TimePeriod } from '../model/period.ts';
import type { Store } from '../store/open.ts';
import { areaAt, regionMembers } from './areaOf.ts';
import { LATEST } from './vintages.ts';

const VINTAGE = `
  select o.value, o.shown, o.obs_status as status, c.unit, c.unit_mult as unitMult, c.price_basis as priceBasis, r.id as release, r.released_on as releasedOn,
    f.name as file, t.sheet, c.letters || o.row as cell
  from series s
  join observation o on o.series = s.id
  join release r on r.id = o.release
  join source f on f.sha256 = r.source
  join source_column c on c.id = o.source_column
  join sheet_table t on t.id = c.sheet_table
  where s.dataset = :dataset and s.measure = :measure and s.item = :item and s.area = :area and s.basis = :basis
    and o.time_period = :timePeriod and r.withdrawn_at is null and r.released_on <= :asOf and (:release is null or r.id = :release)
  order by r.released_on desc, r.id desc
  limit 1
`;

const WEIGHT = `
  select w.value, s.name, s.source, s.entered_at as enteredAt from weight w join weight_set s on s.id = w.weight_set
  where w.weight_set = :set and w.area = :area and s.withdrawn_at is null
`;

/** The number behind a term as the workspace has it; `value` null for a mark. */
export type TermValue = {
  readonly value: number | null;
  readonly shown: string | null;
  readonly status: ObsStatus;
  readonly unit: string;
  readonly unitMult: number;
  readonly priceBasis: PriceBasis;
  readonly source: FigureSource;
};

/** Reads terms of expressions as of a day: the newest vintage, or that of the release that a term names. Null where there is none. */
export function termReader(
  { sql }: Store,
  asOf: string | undefined,
): (term: ObservationTerm | WeightTerm) => TermValue | null {
  return (term) => {
    if (term.kind === 'weight') {
      const { set, area } = term;
      const row = sql(WEIGHT).get({ set, area }) as
        { value: number; name: string; source: string; enteredAt: string } | undefined;
      if (!row) return null;
      const source = {
        release: null,
        releasedOn: row.enteredAt.slice(0, 10),
        file: row.name,
        sheet: row.source,
        cell: '',
      };
      return { value: row.value, shown: null, status: 'A', unit: 'WEIGHT', unitMult: 0, priceBasis: 'N', source };
    }
    const row = sql(VINTAGE).get({ ...term.key, asOf: asOf ?? LATEST, release: term.release }) as
      (Omit<TermValue, 'source'> & FigureSource) | undefined;
    if (!row) return null;
    const { value, shown, status, unit, unitMult, priceBasis, ...source } = row;
    return { value, shown: shown || plainShown(value), status, unit, unitMult, priceBasis, source };
  };
}

/** An empty text says that the sheet shows the stored value itself. */
const plainShown = (value: number | null): string | null => (value === null ? null : plainDigits(value));

/** The single terms that a term of members stands for, by the borders at the end of its period. */
export function expandTerm(term: ObservationTerm | WeightTerm): readonly (ObservationTerm | WeightTerm)[] {
  if (!term.members) return [term];
  const area = term.kind === 'weight' ? term.area : term.key.area;
  const codes = regionMembers(area, periodOf(term) ?? undefined).codes;
  return codes.map((code) =>
    term.kind === 'weight'
      ? { ...term, area: code, members: false }
      : { ...term, key: { ...term.key, area: code }, members: false },
  );
}

/** What a term is about; null for a weight. */
export const periodOf = (term: ObservationTerm | WeightTerm): TimePeriod | null =>
  term.kind === 'weight' ? null : term.key.timePeriod;

/** The place of a term, named as at its period. */
export const areaOfTerm = (term: ObservationTerm | WeightTerm) =>
  areaAt(term.kind === 'weight' ? term.area : term.key.area, periodOf(term) ?? ('2024' as TimePeriod));
