import type { Facts } from '../../../core/model/views.ts';
import type { Basis } from '../../../core/model/observation.ts';
import type { MeasureInfo } from '../../../core/model/lists.ts';
import { call } from '../../host.ts';
import { baseOf } from '../../parts/figures.ts';
import { Asked } from '../../state/asked.svelte.ts';
import { workspace } from '../../state/workspace.svelte.ts';
import { contributionsTo, growthOfWhole, type Contributions } from './contributions.ts';

const LABOUR = 'LABOUR_INDEX';
const EXPORTS = 'EXPORT_VALUE';

/** What the overview shows for the period, region and day in the address. To be made while the page is set up. */
export class OverviewState {
  readonly indicators = new Asked(() => {
    const { period, asOf, version } = workspace;
    return period && version > 0 ? call('overview.read', { period, ...asOf }) : null;
  });
  /** Counted facts of every indicator that has figures for provinces. */
  readonly facts = new Asked(() => {
    const measures = workspace.byProvince;
    // An indicator that has nothing for this period is counted nowhere: its row says so.
    return measures.length > 0 ? Promise.all(measures.map((measure) => factsOf(measure).catch(() => null))) : null;
  });
  /** Who contributed to the growth of the first measure of levels for which that can be said, exports before others. */
  readonly contributions = new Asked(() => {
    const measures = [...workspace.byProvince].filter(({ additive }) => additive);
    const rank = (code: string): number => (code === EXPORTS ? 0 : 1);
    const sorted = measures.sort((a, b) => rank(a.code) - rank(b.code));
    return sorted.length > 0 ? firstOf(sorted.map((measure) => () => contributionsOf(measure))) : null;
  });
  readonly revisions = new Asked(() => {
    const release = workspace.info?.lastRelease?.id;
    return release === undefined ? null : call('revision.list', { release, limit: 5000 });
  });
  readonly problems = new Asked(() => (workspace.version > 0 ? call('problem.list', {}) : null));
  /** Counts of the validation desk for the newest release. */
  readonly checks = new Asked(() => (workspace.version > 0 && !workspace.empty ? call('validation.read', {}) : null));
  readonly labour: { readonly value: Facts | null } = $derived({ value: this.factsOf(LABOUR) });
  /** Nothing is counted yet. */
  readonly counting: boolean = $derived(this.facts.busy && this.facts.value === null);
  /** True until it is known who made the growth: what stands below waits, so that it is not pushed down. */
  readonly sharing: boolean = $derived(this.contributions.busy && this.contributions.value === null);

  factsOf(measure: string): Facts | null {
    return this.facts.value?.find((facts) => facts?.column.measure === measure) ?? null;
  }
}

type Found = { readonly facts: Facts; readonly found: Contributions };

/** The first that gives something, asked one after the other. */
async function firstOf(all: readonly (() => Promise<Found | null>)[]): Promise<Found | null> {
  const asked = all.map((ask) => ask().catch(() => null));
  for (const one of asked) {
    const found = await one;
    if (found) return found;
  }
  return null;
}

async function contributionsOf({ code }: MeasureInfo): Promise<Found | null> {
  const { region, ofPlaces } = workspace;
  const basis = (['SPLY', 'SPLY_GROWTH'] as const).find((b) => workspace.periodOf(code, b) !== null);
  const period = workspace.periodOf(code, 'LEVEL');
  if (!basis || !period) return null;
  const ask = (one: Basis) => call('facts.byArea', { measure: code, basis: one, period, region, ...ofPlaces });
  const [facts, growth] = await Promise.all([ask('LEVEL'), ask(basis)]);
  const found = contributionsTo(facts, growthOfWhole(facts, growth));
  return found && { facts, found };
}

function factsOf({ code }: MeasureInfo): Promise<Facts> {
  const { region, ofPlaces } = workspace;
  const basis = (['SPLY', 'SPLY_GROWTH', 'LEVEL'] as const).find((b) => workspace.periodOf(code, b) !== null);
  const period = basis && workspace.periodOf(code, basis);
  if (!basis || !period) return Promise.reject(new Error('nothing to count'));
  return call('facts.byArea', {
    measure: code,
    basis,
    period,
    region,
    ...ofPlaces,
    op: 'gt',
    threshold: baseOf(basis) ?? 100,
  });
}
