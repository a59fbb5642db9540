import { areasOn, BORDERS } from '../model/areaRegister.ts';
import type { Basis, ObservationKey } from '../model/observation.ts';
import type { TimePeriod } from '../model/period.ts';
import type { SeriesPoint } from '../model/views.ts';
import type { Store } from '../store/open.ts';
import { endDay, groundOf } from './areaOf.ts';
import { combined, isOfOneWhole, type Part, type Spot } from './byBorders.ts';
import { once } from './columnSpots.ts';
import type { SeriesRow } from './seriesByArea.ts';
import { weightsOn } from './weights.ts';

type Found = {
  readonly store: Store;
  readonly about: Omit<ObservationKey, 'area' | 'timePeriod'>;
  readonly additive: boolean;
  /** All points of the one kind of period and dataset, of every place. */
  readonly rows: readonly SeriesRow[];
  /** The day of the borders. */
  readonly on: string;
};

/** Adds to the published points of a place those that are combined from places on its ground, in the periods that have any. */
export function combiner(
  { store, about, additive, rows, on }: Found,
  levels: () => readonly SeriesRow[],
): (area: string, published: readonly SeriesPoint[]) => SeriesPoint[] {
  const periods = [...new Set(rows.map(({ timePeriod }) => timePeriod))];
  const here = once(() => byPlace(rows));
  const levelsHere = once(() => byPlace(levels().filter(({ dataset }) => dataset === about.dataset)));
  const spotOf = (timePeriod: TimePeriod): Spot => {
    const any = rows.find((row) => row.timePeriod === timePeriod);
    const partOf = (basis: Basis, area: string): Part | null => {
      const found = (basis === about.basis ? here() : levelsHere()).get(`${area} ${timePeriod}`);
      return found ? { ...found, revised: false } : null;
    };
    const shares = (day: string): (number | null)[] =>
      areasOn(day).map(({ code }) => partOf(about.basis, code)?.value ?? null);
    return {
      about: { ...about, timePeriod },
      unit: any?.unit ?? '',
      unitMult: any?.unitMult ?? 0,
      additive,
      partOf,
      isOfOneWhole: once(() => Object.values(BORDERS).some((day) => isOfOneWhole(shares(day)))),
      weights: once(() => weightsOn(store, about.measure, about.item, endDay(timePeriod))),
    };
  };
  const spots = once(() => periods.map(spotOf));
  return (area, published) => {
    const ground = new Set(groundOf([area]));
    const said = new Set(rows.filter((row) => ground.has(row.area)).map((row) => row.timePeriod));
    return spots().flatMap((spot): SeriesPoint[] => {
      const { timePeriod } = spot.about;
      const own = published.find((point) => point.timePeriod === timePeriod);
      if (own || !said.has(timePeriod)) return own ? [own] : [];
      const cell = combined(spot, area, [area], on)?.cell;
      return cell ? [{ timePeriod, value: cell.value, status: cell.status, key: cell.key, ...marks(cell) }] : [];
    });
  };
}

const marks = ({ derived, why }: Pick<SeriesPoint, 'derived' | 'why'>): Pick<SeriesPoint, 'derived' | 'why'> => ({
  ...(derived ? { derived } : {}),
  ...(why === undefined ? {} : { why }),
});

const byPlace = (rows: readonly SeriesRow[]): ReadonlyMap<string, SeriesRow> =>
  new Map(rows.map((row) => [`${row.area} ${row.timePeriod}`, row]));
