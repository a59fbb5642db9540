import type { StructureAnswer } from '../../../core/model/analyses.ts';
import { COUNTRY, TOTAL } from '../../../core/model/area.ts';
import { measureOf } from '../../../core/model/measures.ts';
import { endMonth, periodParts, type TimePeriod } from '../../../core/model/period.ts';
import { call } from '../../host.ts';
import { address } from '../../state/address.svelte.ts';
import { Asked } from '../../state/asked.svelte.ts';
import { areaOptions, type Option } from '../../state/options.ts';
import { prefs } from '../../state/prefs.svelte.ts';
import { unique } from '../../state/unique.ts';
import { workspace } from '../../state/workspace.svelte.ts';

const KINDS = ['month', 'day', 'cumulative', 'quarter', 'year'];

/** The structure by items of one place, for the view in the address. To be made while the page is set up. */
export class ItemState {
  readonly #items = new Asked(() =>
    address.view.by === 'items' ? (workspace.version, call('item.list', workspace.asOf)) : null,
  );
  /** Levels that have items beside their total. */
  readonly measures: readonly Option[] = $derived.by(() => {
    const items = (this.#items.value ?? []).filter(({ code }) => code !== TOTAL);
    const isSplit = (wanted: string): boolean => items.filter(({ measure }) => measure === wanted).length > 1;
    const split = workspace.measures.filter(({ code }) => measureOf(code)?.additive && isSplit(code));
    return split.map(({ code, name }) => ({ value: code, text: prefs.say(name) }));
  });
  readonly measure: string | null = $derived.by(() => {
    const wanted = [address.view.measure, workspace.measure?.code];
    return wanted.find((code) => this.measures.some(({ value }) => value === code)) ?? this.measures[0]?.value ?? null;
  });
  readonly places: readonly Option[] = $derived(
    areaOptions(workspace.day).map((one) => (one.value === COUNTRY ? { ...one, text: prefs.t.table.country } : one)),
  );
  get place(): string {
    return address.view.area ?? COUNTRY;
  }
  /** Oldest first, so many times at most; the last one is of the period on the screen, by the same items as the others. */
  asked(most: number): Asked<readonly StructureAnswer[]> {
    return new Asked(() => {
      const { measure, place: area } = this;
      const { period, periods, asOf, version } = workspace;
      if (!measure || !period || version === 0) return null;
      const own = periods.filter((one) => one.measure === measure && one.basis === 'LEVEL');
      return timesOf({ measure, area, ...asOf }, unique(own.map(({ timePeriod }) => timePeriod)), period, most);
    });
  }
}

type About = { readonly measure: string; readonly area: string; readonly asOf?: string };

/** Refuses where the place has no items at the period. */
async function timesOf(
  about: About,
  periods: readonly TimePeriod[],
  until: TimePeriod,
  most: number,
): Promise<readonly StructureAnswer[]> {
  const kind = (period: TimePeriod): string => periodParts(period)?.kind ?? '';
  const now = periods
    .filter((period) => endMonth(period) === endMonth(until))
    .sort((a, b) => KINDS.indexOf(kind(a)) - KINDS.indexOf(kind(b)));
  const tries = now.length > 0 ? now : [until];
  let last: StructureAnswer | null = null;
  for (const period of tries)
    last ??= await call('structure.read', { ...about, period }).catch((error: unknown) => {
      if (period === tries.at(-1)) throw error;
      return null;
    });
  if (!last) return [];
  const { dataset, now: shown } = last;
  const items = last.parts.flatMap(({ item }) => item ?? []);
  const earlier = periods
    .filter((period) => kind(period) === kind(shown) && endMonth(period) < endMonth(shown))
    .sort((a, b) => endMonth(a) - endMonth(b))
    .slice(1 - most);
  const asked = most < 2 || items.length === 0 ? [] : earlier;
  const before = await Promise.all(
    asked.map((period) => call('structure.read', { ...about, dataset, period, items }).catch(() => null)),
  );
  return [...before.filter((one) => one !== null), last];
}
