import { BASES, type Basis } from '../../core/model/observation.ts';
import { SINCE_KINDS, type SinceKind } from '../../core/model/revisions.ts';
import { FINDING_SEVERITIES, type FindingSeverity } from '../../core/model/validation.ts';
import { parsePeriod, PERIOD_KINDS, type PeriodParts, type TimePeriod } from '../../core/model/period.ts';

export const PAGES = [
  'overview',
  'table',
  'derived',
  'chart',
  'map',
  'province',
  'revisions',
  'import',
  'sources',
  'checks',
  'briefing',
  'textCheck',
  'settings',
  'parts',
  'guide',
] as const;
export type Page = (typeof PAGES)[number];

/** The table by province: indicators of a period, periods of an indicator, or one figure a row. */
export const TABLE_FORMS = ['table', 'months', 'long'] as const;
export type TableForm = (typeof TABLE_FORMS)[number];

/** What the window shows. Null means: the page's own choice. */
export type View = {
  readonly page: Page;
  readonly period: TimePeriod | null;
  readonly region: string | null;
  readonly measure: string | null;
  readonly basis: Basis | null;
  /** Read as it stood on this day. */
  readonly asOf: string | null;
  /** The day whose borders the rows have; null: those of the period. */
  readonly borders: string | null;
  /** The column that the table is sorted by. */
  readonly sort: string | null;
  /** What rows of the table must have to be shown, as `writeFilters` writes it. */
  readonly filter: string | null;
  readonly form: TableForm | null;
  /** What the main column of the table is held against, as `writeLimit` writes it. */
  readonly threshold: string | null;
  /** `0`: the table is not shaded. */
  readonly heat: string | null;
  /** Chosen provinces, the same for charts and maps. */
  readonly areas: readonly string[] | null;
  /** The place whose profile, or whose structure by items, is shown. */
  readonly area: string | null;
  /** How the map is drawn. */
  readonly drawn: 'map' | 'tiles' | null;
  /** The kind of chart, as the gallery names it. */
  readonly chart: string | null;
  /** Parts of a whole are places, or the items of one place. */
  readonly by: 'items' | null;
  /** `1`: three charts side by side, `0`: one. */
  readonly linked: string | null;
  /** The earlier period that a chart compares with. */
  readonly before: TimePeriod | null;
  /** The second indicator of a chart of two: `MEASURE.BASIS`. */
  readonly other: string | null;
  /** The span of derived figures: months, months together, quarters … */
  readonly kind: PeriodParts['kind'] | null;
  /** What revisions are counted from: the number of a release, or a day. */
  readonly since: string | null;
  /** The changes that are listed: of one measure of one dataset, as `aboutText` writes it. */
  readonly about: string | null;
  /** The changes that are listed: of this kind. */
  readonly change: SinceKind | null;
  /** The release that the sources and the checks speak of. */
  readonly release: number | null;
  /** Findings of this severity only. */
  readonly severity: FindingSeverity | null;
  /** Accepted findings, or all; null: the open ones. */
  readonly shown: 'accepted' | 'all' | null;
  /** The open tab, as the page names it. */
  readonly tab: string | null;
  /** The series whose revision triangle is shown, as `seriesText` writes it. */
  readonly series: string | null;
  /** The observation (`…@release` for one vintage of it) or expression whose provenance is open. */
  readonly key: string | null;
  /** The expression that the open number was reached from. */
  readonly from: string | null;
  /** The section of the guide, the claim of a text that was checked. */
  readonly part: string | null;
};

const DAY = /^\d{4}-\d\d-\d\d$/;

/** A view from the part of an address behind the `#`. Anything unknown in it is left out. */
export function readAddress(hash: string): View {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const params = new URLSearchParams(query);
  const page = PAGES.find((name) => name === path) ?? 'overview';
  const asOf = params.get('asOf');
  const [since, borders] = [params.get('since'), params.get('borders')];
  const among = <T extends string>(all: readonly T[], name: string): T | null =>
    all.find((one) => one === params.get(name)) ?? null;
  return {
    page,
    period: parsePeriod(params.get('period') ?? ''),
    region: params.get('region'),
    measure: params.get('measure'),
    basis: among(BASES, 'basis'),
    asOf: asOf && DAY.test(asOf) ? asOf : null,
    borders: borders && DAY.test(borders) ? borders : null,
    sort: params.get('sort'),
    filter: params.get('filter'),
    form: TABLE_FORMS.find((form) => form === params.get('form')) ?? null,
    threshold: params.get('threshold'),
    heat: params.get('heat'),
    chart: params.get('chart'),
    by: among(['items'], 'by'),
    linked: params.get('linked'),
    before: parsePeriod(params.get('before') ?? ''),
    other: params.get('other'),
    areas: params.get('areas')?.split(',').filter(Boolean) ?? null,
    area: params.get('area'),
    drawn: among(['map', 'tiles'], 'drawn'),
    kind: among(PERIOD_KINDS, 'kind'),
    since: since && /^(\d{1,9}|\d{4}-\d\d-\d\d)$/.test(since) ? since : null,
    about: params.get('about'),
    change: among(SINCE_KINDS, 'change'),
    release: numberIn(params.get('release'), /^\d{1,9}$/),
    severity: among(FINDING_SEVERITIES, 'severity'),
    shown: among(['accepted', 'all'], 'shown'),
    tab: params.get('tab'),
    series: params.get('series'),
    key: params.get('key'),
    from: params.get('from'),
    part: params.get('part'),
  };
}

const numberIn = (text: string | null, form: RegExp): number | null =>
  text !== null && form.test(text) ? Number(text) : null;

/** The address of a view. */
export function writeAddress({ page, areas, ...rest }: View): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(rest)) if (value !== null) params.set(name, String(value));
  if (areas) params.set('areas', areas.join(','));
  const query = params.toString();
  return `#/${page}${query && `?${query}`}`;
}

/** The view that the address bar holds; every step can be gone back. */
export class Address {
  view = $state.raw<View>(readAddress(location.hash));

  constructor() {
    window.addEventListener('hashchange', () => (this.view = readAddress(location.hash)));
  }

  /**
   * The address that a link to another view has. A page change closes the provenance panel; another number forgets the way back;
   * other figures have a threshold of their own.
   */
  href(change: Partial<View>): string {
    const closed = change.page && change.page !== this.view.page ? { key: null, part: null, tab: null } : {};
    const reached = 'key' in change || 'key' in closed ? { from: null } : {};
    const measured = 'measure' in change || 'basis' in change ? { threshold: null } : {};
    return writeAddress({ ...this.view, ...closed, ...reached, ...measured, ...change });
  }

  go(change: Partial<View>): void {
    location.hash = this.href(change);
  }

  /** Opens the view that an address of ours names. */
  open(hash: string): void {
    location.hash = hash;
  }
}

export const address = new Address();
