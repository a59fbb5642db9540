import { SINCE_KINDS, type ChangesSince, type SinceGroup, type SinceKind } from '../../../core/model/revisions.ts';
import { call } from '../../host.ts';
import { address } from '../../state/address.svelte.ts';
import { Asked } from '../../state/asked.svelte.ts';
import { workspace } from '../../state/workspace.svelte.ts';
import { seriesFrom, seriesOf, type SeriesChoice } from './seriesName.ts';

const PAGE = 200;
type About = { readonly dataset: string; readonly measure: string };

/** What changed since a release or a day, and the series that is open below. To be made while the page is set up. */
export class RevisionsState {
  /** Only the changes of one measure of one dataset. */
  readonly about: About | null = $derived(aboutFrom(address.view.about));
  /** Where the pages up to the shown one start, for the question that they belong to. */
  #pages = $state.raw<{ readonly of: string; readonly starts: readonly number[] }>({ of: '', starts: [] });

  /** The release or day asked for, else the last release but one: the newest one is what people ask about. */
  readonly #span = $derived.by(() => {
    const { since } = workspace;
    if (!since) return null;
    return { ...(since.includes('-') ? { day: since } : { release: Number(since) }), ...workspace.asOf };
  });
  /** Counts of everything, and what was revised: mostly that is the list that people want. */
  readonly counts = new Asked(() => {
    const span = this.#span;
    return span && workspace.version > 0 ? call('revision.since', { ...span, kinds: ['revised'], limit: PAGE }) : null;
  });
  readonly groups: readonly SinceGroup[] = $derived(this.counts.value?.groups ?? []);
  readonly totals: Readonly<Record<SinceKind, number>> = $derived(sums(this.groups));
  /** The counts of what is listed: one measure or everything. */
  readonly listed: Readonly<Record<SinceKind, number>> = $derived(
    sums(this.groups.filter(({ dataset, measure }) => !this.about || sameAs(this.about, { dataset, measure }))),
  );
  readonly kind: SinceKind = $derived.by(() => {
    const own = address.view.change;
    if (own && this.listed[own] > 0) return own;
    return (['revised', ...SINCE_KINDS] as const).find((kind) => this.listed[kind] > 0) ?? own ?? 'revised';
  });
  readonly #question = $derived(JSON.stringify([this.#span, this.about, this.kind]));
  readonly #starts: readonly number[] = $derived(this.#pages.of === this.#question ? this.#pages.starts : []);
  readonly pageNumber: number = $derived(this.#starts.length + 1);
  /** The list comes with the counts. */
  readonly #alongside: boolean = $derived(
    this.kind === 'revised' && this.about === null && this.#starts.length === 0 && this.listed.revised > 0,
  );
  readonly #asked = new Asked(() => {
    const span = this.#span;
    if (!span || this.counts.value === null || this.listed[this.kind] === 0 || this.#alongside) return null;
    const which = { ...span, ...(this.about ?? {}), kinds: [this.kind] };
    return (workspace.version, call('revision.since', { ...which, after: this.#starts.at(-1) ?? 0, limit: PAGE }));
  });

  readonly page: Pick<Asked<ChangesSince>, 'value' | 'refusal' | 'busy'> = $derived(
    this.#alongside ? this.counts : this.#asked,
  );

  /** The series of the triangle: the one in the address, else the first that was revised; null until that is known. */
  readonly series: SeriesChoice | null = $derived.by(() => {
    const named = address.view.series && seriesFrom(address.view.series);
    if (!named && this.counts.busy && this.counts.value === null) return null;
    const first = this.counts.value?.rows[0];
    return named || (first ? seriesOf(first.key) : this.#anySeries());
  });

  show(about: About | null, kind: SinceKind | null = null): void {
    address.go({ about: about && aboutText(about), ...(kind ? { change: kind } : {}) });
  }
  nextPage(): void {
    const next = this.page.value?.next ?? null;
    if (next !== null) this.#pages = { of: this.#question, starts: [...this.#starts, next] };
  }
  previousPage(): void {
    this.#pages = { of: this.#question, starts: this.#starts.slice(0, -1) };
  }

  #anySeries(): SeriesChoice | null {
    const measure = workspace.measures[0];
    const basis = measure?.bases[0];
    return measure && basis
      ? { dataset: null, measure: measure.code, item: '_T', area: 'VN', kind: null, basis }
      : null;
  }
}

const aboutText = ({ dataset, measure }: About): string => `${dataset}:${measure}`;
function aboutFrom(text: string | null): About | null {
  const [dataset, measure] = text?.split(':') ?? [];
  return dataset && measure ? { dataset, measure } : null;
}

export const sameAs = (one: About, other: About): boolean =>
  one.dataset === other.dataset && one.measure === other.measure;

function sums(groups: readonly SinceGroup[]): Readonly<Record<SinceKind, number>> {
  const sum = (kind: SinceKind): number => groups.reduce((total, group) => total + group[kind], 0);
  return {
    new: sum('new'),
    revised: sum('revised'),
    status: sum('status'),
    withdrawn: sum('withdrawn'),
    vanished: sum('vanished'),
  };
}
