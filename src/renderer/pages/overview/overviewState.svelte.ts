import type { Facts } from '../../../core/model/views.ts';
import type { MeasureInfo } from '../../../core/model/lists.ts';
import { call } from '../../host.ts';
import { baseOf } from '../../parts/figures.ts';
import { Asked } from '../../state/asked.svelte.ts';
import { workspace } from '../../state/workspace.svelte.ts';

const LABOUR = 'LABOUR_INDEX';

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
  readonly revisions = new Asked(() => {
    const release = workspace.info?.lastRelease?.id;
    return release === undefined ? null : call('revision.list', { release, limit: 5000 });
  });
  readonly problems = new Asked(() => (workspace.version > 0 ? call('problem.list', {}) : null));
  readonly labour: { readonly value: Facts | null } = $derived({ value: this.factsOf(LABOUR) });
  /** Nothing is counted yet. */
  readonly counting: boolean = $derived(this.facts.busy && this.facts.value === null);

  factsOf(measure: string): Facts | null {
    return this.facts.value?.find((facts) => facts?.column.measure === measure) ?? null;
  }
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
