import type { Region } from '../../core/model/area.ts';
import { ALL34, areasOn, BORDERS } from '../../core/model/areaRegister.ts';
import type {
  AreaInfo,
  DatasetInfo,
  MeasureInfo,
  PeriodInfo,
  ReleaseInfo,
  WorkspaceInfo,
} from '../../core/model/lists.ts';
import type { Basis } from '../../core/model/observation.ts';
import { endMonth, periodParts, type TimePeriod } from '../../core/model/period.ts';
import type { Text } from '../../core/model/text.ts';
import { DECLINED } from '../../core/model/host.ts';
import { call, reasonOf } from '../host.ts';
import { HostError } from '../hostError.ts';
import { unique } from './unique.ts';
import { prefs } from './prefs.svelte.ts';
import { address } from './address.svelte.ts';

const FIRST_CHOICE = 'LABOUR_INDEX';
const FIRST_BASES = ['SPLY', 'SPLY_GROWTH', 'PREV', 'LEVEL'] as const;
const DEFAULT_REGION = 'NORTH28';

/** What the open workspace holds, and the part of it that is looked at. */
export class Workspace {
  info = $state.raw<WorkspaceInfo | null>(null);
  measures = $state.raw<readonly MeasureInfo[]>([]);
  regions = $state.raw<readonly Region[]>([]);
  datasets = $state.raw<readonly DatasetInfo[]>([]);
  areas = $state.raw<readonly AreaInfo[]>([]);
  /** Periods of every measure and basis. */
  periods = $state.raw<readonly PeriodInfo[]>([]);
  releases = $state.raw<readonly ReleaseInfo[]>([]);
  refusal = $state.raw<Text | null>(null);
  /** Refused for where it lies: a copy on this computer could be opened. */
  declined = $state(false);
  /** Counts the writes: a question that reads it is asked again after each. */
  version = $state(0);

  /** Reads everything anew, at the start and after every write. */
  async load(): Promise<void> {
    try {
      const [info, measures, regions, datasets, releases, periods, areas] = await Promise.all([
        call('workspace.describe', {}),
        call('measure.list', {}),
        call('region.list', {}),
        call('dataset.list', {}),
        call('release.list', {}),
        call('period.list', {}),
        call('area.list', {}),
      ]);
      Object.assign(this, { info, measures, regions, datasets, releases, periods, areas, refusal: null });
      this.version += 1;
    } catch (error) {
      this.refusal = reasonOf(error);
      this.declined = error instanceof HostError && DECLINED.includes(error.code);
    }
  }

  get empty(): boolean {
    return this.info !== null && this.info.observations === 0;
  }
  get period(): TimePeriod | null {
    return address.view.period ?? this.info?.months.at(-1) ?? null;
  }
  get region(): string {
    return address.view.region ?? this.#ownRegion;
  }
  /** The region that was chosen in the settings, where the workspace knows it. */
  get #ownRegion(): string {
    const own = prefs.region;
    return own && this.regions.some(({ code }) => code === own) ? own : DEFAULT_REGION;
  }
  get regionInfo(): Region | null {
    return this.regions.find(({ code }) => code === this.region) ?? null;
  }
  /** Measures that have figures for provinces, the first choice first. */
  get byProvince(): readonly MeasureInfo[] {
    const rank = (measure: MeasureInfo): number => (measure.code === FIRST_CHOICE ? 0 : 1);
    return this.measures.filter(({ provinces }) => provinces > 0).sort((a, b) => rank(a) - rank(b));
  }
  get measure(): MeasureInfo | null {
    const wanted = address.view.measure;
    const named = this.byProvince.find(({ code }) => code === wanted);
    const now = ({ code, bases }: MeasureInfo): boolean => bases.some((basis) => this.periodOf(code, basis));
    return named ?? this.byProvince.find(now) ?? this.byProvince[0] ?? null;
  }
  /** The comparison that a page opens with: growth of a year where there is one. */
  get basis(): Basis | null {
    const { basis } = address.view;
    const bases = this.bases;
    if (basis && bases.includes(basis)) return basis;
    return FIRST_BASES.find((b) => bases.includes(b)) ?? bases[0] ?? null;
  }
  /** The comparisons in which the measure has figures for provinces at the period on the screen, else at any. */
  get bases(): readonly Basis[] {
    const { measure } = this;
    const now = measure?.bases.filter((basis) => this.periodOf(measure.code, basis)) ?? [];
    if (now.length > 0) return now;
    const any = this.periods.filter(({ provinces }) => provinces > 0);
    return measure?.bases.filter((basis) => any.some((p) => p.measure === measure.code && p.basis === basis)) ?? [];
  }
  /** The period that stands for the month on the screen: the month itself, a day in it, else what ends with it. */
  periodOf(measure: string, basis: Basis): TimePeriod | null {
    const { period } = this;
    if (!period) return null;
    const kinds = ['month', 'day', 'cumulative', 'quarter', 'year'];
    const kind = (p: PeriodInfo): number => kinds.indexOf(periodParts(p.timePeriod)?.kind ?? '');
    const ends = this.periods.filter(
      (p) =>
        p.measure === measure && p.basis === basis && p.provinces > 0 && endMonth(p.timePeriod) === endMonth(period),
    );
    return ends.sort((a, b) => kind(a) - kind(b))[0]?.timePeriod ?? null;
  }
  /** The day whose provinces are looked at: of the borders, else the last of the period. */
  get day(): string {
    if (this.borders) return this.borders;
    const end = this.period && endMonth(this.period);
    return end ? `${Math.floor(end / 12)}-${String((end % 12) + 1).padStart(2, '0')}-01` : BORDERS[34];
  }
  /** For questions: nothing where the present is meant. */
  get asOf(): { asOf?: string } {
    return address.view.asOf ? { asOf: address.view.asOf } : {};
  }
  /** The day whose borders the rows have; null where they are those of the period. */
  get borders(): string | null {
    return address.view.borders ?? (this.region === ALL34 ? BORDERS[34] : null);
  }
  /** For questions about places: the day looked at, and whose borders. */
  get ofPlaces(): { asOf?: string; borders?: string } {
    return { ...this.asOf, ...(this.borders ? { borders: this.borders } : {}) };
  }
  /** True where the rows are other units than those of the period's own time. */
  get otherBorders(): boolean {
    const { borders, period } = this;
    if (!borders || !period) return false;
    const end = endMonth(period);
    const month = String((end % 12) + 1).padStart(2, '0');
    return unitsOn(borders) !== unitsOn(`${Math.floor(end / 12)}-${month}-28`);
  }
  /** What revisions are counted from: what the address says, else the last release but one. */
  get since(): string | null {
    if (address.view.since) return address.view.since;
    const asOf = address.view.asOf ?? '9999';
    const standing = this.releases
      .filter(({ withdrawnAt, releasedOn }) => withdrawnAt === null && releasedOn <= asOf)
      .sort((a, b) => a.releasedOn.localeCompare(b.releasedOn) || a.id - b.id);
    const from = standing.at(-2) ?? standing.at(-1);
    return from ? String(from.id) : null;
  }
  /** Days on which something was published and still stands, newest first. */
  get days(): readonly string[] {
    const standing = this.releases.filter(({ withdrawnAt }) => withdrawnAt === null);
    return unique(standing.map(({ releasedOn }) => releasedOn))
      .sort()
      .reverse();
  }
}

/** Names the units of a day. */
const unitsOn = (day: string): string =>
  areasOn(day)
    .map(({ code }) => code)
    .join();

export const workspace = new Workspace();
