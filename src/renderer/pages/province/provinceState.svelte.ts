import { areasOn } from '../../../core/model/areaRegister.ts';
import { lastDayOf } from './lastDay.ts';
import type { DerivedTable } from '../../../core/model/figure.ts';
import type { Basis } from '../../../core/model/observation.ts';
import type { Series } from '../../../core/model/views.ts';
import { call } from '../../host.ts';
import { baseOf } from '../../parts/figures.ts';
import { neighboursAmong } from '../../parts/map/ground.ts';
import { periodParts } from '../../../core/model/period.ts';
import { address } from '../../state/address.svelte.ts';
import { Asked } from '../../state/asked.svelte.ts';
import { later } from '../../state/later.ts';
import { workspace } from '../../state/workspace.svelte.ts';
import { areaOf, aroundOf, dayFor, profileRow, regionOf, spanOf, type ProfileRow } from './profile.ts';

/** The course of an indicator, and what it is drawn against. */
type Course = { readonly basis: Basis; readonly base: number | null; readonly one: Series | null };

/** Everything that the profile of one province shows, for the view in the address. To be made while the page is set up. */
export class ProvinceState {
  readonly #periodDay: string = $derived(lastDayOf(workspace.period));
  /** The province asked for, else one that is chosen on charts and maps, else the first. */
  readonly code: string = $derived.by(() => {
    const day = workspace.borders ?? this.#periodDay;
    const wanted = [address.view.area, ...(address.view.areas ?? [])].find(
      (code) => code !== null && areaOf(code)?.kind === 'province',
    );
    return wanted ?? areasOn(day)[0]?.code ?? '';
  });
  readonly area = $derived(areaOf(this.code));
  /** The day whose borders the rows have, where they are not the period's. */
  readonly borders: string | null = $derived.by(() => {
    const { area } = this;
    if (!area) return workspace.borders;
    return workspace.borders && dayFor(area, workspace.borders) === null
      ? workspace.borders
      : dayFor(area, this.#periodDay);
  });
  readonly day: string = $derived(this.borders ?? this.#periodDay);
  readonly region: string = $derived(regionOf(this.code, workspace.region, this.day));
  readonly around = $derived(aroundOf(this.code, this.day));
  readonly neighbours: readonly string[] = $derived(
    neighboursAmong(areasOn(this.day).map(({ code }) => code)).get(this.code) ?? [],
  );
  readonly #places = $derived({ ...workspace.asOf, ...(this.borders ? { borders: this.borders } : {}) });

  /** The derived figures of the region, a table an indicator; an indicator that has nothing for this period is left out. */
  readonly tables = new Asked(() => {
    const { period, byProvince, periods, version } = workspace;
    if (!period || version === 0) return null;
    const { region, code: area } = this;
    const asked = byProvince.flatMap(({ code }) => {
      const span = spanOf(periods, code, period);
      return span
        ? [call('derived.byArea', { measure: code, ...span, region, areas: [area], ...this.#places }).catch(() => null)]
        : [];
    });
    return Promise.all(asked).then((tables) => tables.filter((table): table is DerivedTable => table !== null));
  });
  readonly rows: readonly ProfileRow[] = $derived(
    (this.tables.value ?? []).flatMap((table) => profileRow(table, this.code) ?? []),
  );
  /** The indicators are there: what stands below and beside them is asked for after them, so that it does not hold them up. */
  readonly #begun: boolean = $derived(!this.tables.busy || this.tables.value !== null);
  /** The indicator that is looked at elsewhere, for the map beside. */
  readonly facts = new Asked(() => {
    const { measure, basis, version } = workspace;
    const period = measure && basis ? workspace.periodOf(measure.code, basis) : null;
    if (!measure || !basis || !period || version === 0 || !this.#begun) return null;
    const input = { measure: measure.code, basis, period, region: this.region, ...this.#places };
    return later(() => call('facts.byArea', input));
  });
  /** The course of each indicator's growth, or of its level where there is none; in the order of the rows. */
  readonly series = new Asked(() => {
    const { rows, code, region } = this;
    if (rows.length === 0) return null;
    const asked = rows.map(({ column }) => {
      const { measure, item, dataset, timePeriod } = column;
      const grown = workspace.periods.some(
        (p) => p.measure === measure && p.basis === 'SPLY' && p.timePeriod === timePeriod,
      );
      const basis = grown ? 'SPLY' : column.basis;
      const kind = periodParts(timePeriod)?.kind;
      const which = { measure, item, dataset, basis, region, areas: [code], ...this.#places };
      return (): Promise<Course> =>
        call('series.byArea', kind ? { ...which, kind } : which).then(
          ({ series }) => ({ basis, base: baseOf(basis), one: series[0] ?? null }),
          () => ({ basis, base: null, one: null }),
        );
    });
    return later(() => Promise.all(asked.map((ask) => ask())));
  });
  /** The same figures of the neighbours, who may lie outside the region; in the order of the rows. */
  readonly beside = new Asked(() => {
    const { rows, code } = this;
    if (rows.length === 0) return null;
    const region = regionOf(code, '', this.day);
    const asked = rows.map(({ column: { measure, basis, item, dataset, timePeriod: period } }) => {
      return { measure, basis, item, dataset, period, region, ...this.#places };
    });
    return later(() => Promise.all(asked.map((input) => call('table.byArea', input).catch(() => null))));
  });
  /** The books in which the figures of the place stand: what the profile rests on. */
  readonly books = new Asked(() => {
    if (!this.code || !this.#begun || workspace.version === 0) return null;
    const input = { area: this.code, ...workspace.asOf };
    return later(() => call('release.byArea', input));
  });
  readonly findings = new Asked(() =>
    this.#begun && workspace.version > 0 && workspace.days.length > 0 ? later(() => call('validation.read', {})) : null,
  );

  go(area: string): void {
    address.go({ area, key: null });
  }
}
