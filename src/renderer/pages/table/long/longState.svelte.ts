import type { ObservationRow } from '../../../../core/model/views.ts';
import type { Text } from '../../../../core/model/text.ts';
import { call, reasonOf } from '../../../host.ts';
import { prefs } from '../../../state/prefs.svelte.ts';
import { workspace } from '../../../state/workspace.svelte.ts';
import { foundRows, namesOf, sortedRows, type LongColumn, type LongNames } from './longRows.ts';

const PAGE = 20_000;

/** All figures of a scope, one a row, read page by page so that the first are seen at once. To be made while the page is set up. */
export class LongState {
  scope = $state<'measure' | 'all'>('measure');
  typed = $state('');
  sort = $state.raw<{ readonly column: LongColumn; readonly down: boolean } | null>(null);
  all = $state.raw<readonly ObservationRow[]>([]);
  busy = $state(true);
  refusal = $state.raw<Text | null>(null);

  readonly names: LongNames = $derived(namesOf(workspace.measures, workspace.datasets, prefs.lang));
  readonly #found: readonly ObservationRow[] = $derived(foundRows(this.all, this.typed, this.names, prefs.lang));
  readonly rows: readonly ObservationRow[] = $derived(sortedRows(this.#found, this.sort, this.names));

  constructor() {
    // The core is outside the screen, as in `Asked`; here an answer comes in pages.
    $effect(() => {
      const { measure, version, asOf } = workspace;
      const filter = this.scope === 'measure' && measure ? { ...asOf, measure: measure.code } : asOf;
      const asked = { late: version < 0 };
      void this.#read(filter, asked);
      return () => {
        asked.late = true;
      };
    });
  }

  async #read(filter: { readonly measure?: string; readonly asOf?: string }, asked: { late: boolean }): Promise<void> {
    Object.assign(this, { busy: true, refusal: null });
    const read: ObservationRow[] = [];
    try {
      for (let after: number | null = 0; after !== null;) {
        const page: { rows: ObservationRow[]; next: number | null } = await call('observation.list', {
          ...filter,
          after,
          limit: PAGE,
        });
        if (asked.late) return;
        read.push(...page.rows);
        this.all = [...read];
        after = page.next;
      }
    } catch (error) {
      if (!asked.late) this.refusal = reasonOf(error);
    }
    if (!asked.late) this.busy = false;
  }
  sortBy(column: LongColumn): void {
    const own = this.sort?.column === column ? this.sort : null;
    this.sort =
      own === null
        ? { column, down: column === 'value' }
        : own.down === (column === 'value')
          ? { column, down: !own.down }
          : null;
  }
}
