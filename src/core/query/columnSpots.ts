import { areasOn, AREAS, BORDERS } from '../model/areaRegister.ts';
import type { Basis } from '../model/observation.ts';
import type { Store } from '../store/open.ts';
import { bordersOf, endDay } from './areaOf.ts';
import { columnId, type AreaTableQuery, type Column } from './areaTable.ts';
import { isOfOneWhole, type Part, type Spot } from './byBorders.ts';
import { weightsOn, type Weights } from './weights.ts';

/** The columns of a table, with what was fetched for it and how more is fetched. */
type Found = {
  readonly store: Store;
  readonly columns: readonly Column[];
  /** The places that were fetched. */
  readonly near: readonly string[];
  readonly all: readonly Column[];
  readonly additive: boolean;
  fetch(areas: readonly string[], basis?: Basis): readonly Column[];
};

/** Each column as a place to look in. Places of other times and other bases are fetched when they are looked for first. */
export function spotsOf({ store, columns, near, all, additive, fetch }: Found, query: AreaTableQuery): Spot[] {
  const fetched = new Set(near);
  const only = bordersOf(query) === null ? query.basis : undefined;
  const everywhere = once(() => byId(fetch(AREAS.map(({ code }) => code))));
  const here = byId(all);
  // most places of other times have no figures of a measure at all: nothing is fetched for them
  const ever = once(
    () =>
      new Set(
        store
          .sql('select distinct area from series where measure = ? and item = ?')
          .pluck()
          .all(query.measure, query.item),
      ),
  );
  return columns.map(({ newest }): Spot => {
    const { dataset, timePeriod, unit, unitMult } = newest;
    const { measure, item } = query;
    const partOf = (basis: Basis, area: string): Part | null => {
      const isHere = fetched.has(area) && (only === undefined || only === basis);
      if (!isHere && !ever().has(area)) return null;
      const found = (isHere ? here : everywhere()).get(columnId(newest, basis))?.byArea.get(area);
      if (!found) return null;
      const { now, first } = found;
      return { ...now, revised: now.value !== first.value };
    };
    return {
      about: { dataset, measure, item, timePeriod, basis: newest.basis },
      unit,
      unitMult,
      additive,
      partOf,
      isOfOneWhole: once(() =>
        Object.values(BORDERS).some((day) =>
          isOfOneWhole(areasOn(day).map(({ code }) => partOf(newest.basis, code)?.value ?? null)),
        ),
      ),
      weights: once((): Weights | null => weightsOn(store, measure, item, endDay(timePeriod))),
    };
  });
}

const byId = (columns: readonly Column[]): ReadonlyMap<string, Column> =>
  new Map(columns.map((column) => [column.id, column]));

/** Asks at the first use and keeps the answer. */
export function once<T>(ask: () => T): () => T {
  let kept: { readonly answer: T } | null = null;
  return () => (kept ??= { answer: ask() }).answer;
}
