import { BASES, type Basis } from '../../core/model/observation.ts';
import { parsePeriod, type TimePeriod } from '../../core/model/period.ts';

export const PAGES = ['overview', 'table', 'chart', 'import', 'sources', 'settings'] as const;
export type Page = (typeof PAGES)[number];

/** What the window shows. Null means: the page's own choice. */
export type View = {
  readonly page: Page;
  readonly period: TimePeriod | null;
  readonly region: string | null;
  readonly measure: string | null;
  readonly basis: Basis | null;
  /** Read as it stood on this day. */
  readonly asOf: string | null;
  /** The column that the table is sorted by. */
  readonly sort: string | null;
  /** Chosen provinces of the charts. */
  readonly areas: readonly string[] | null;
  /** The observation whose provenance is open. */
  readonly key: string | null;
};

/** A view from the part of an address behind the `#`. Anything unknown in it is left out. */
export function readAddress(hash: string): View {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const params = new URLSearchParams(query);
  const page = PAGES.find((name) => name === path) ?? 'overview';
  const asOf = params.get('asOf');
  return {
    page,
    period: parsePeriod(params.get('period') ?? ''),
    region: params.get('region'),
    measure: params.get('measure'),
    basis: BASES.find((basis) => basis === params.get('basis')) ?? null,
    asOf: asOf && /^\d{4}-\d\d-\d\d$/.test(asOf) ? asOf : null,
    sort: params.get('sort'),
    areas: params.get('areas')?.split(',').filter(Boolean) ?? null,
    key: params.get('key'),
  };
}

/** The address of a view. */
export function writeAddress({ page, areas, ...rest }: View): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(rest)) if (value !== null) params.set(name, value);
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

  /** The address that a link to another view has. A page change closes the provenance panel. */
  href(change: Partial<View>): string {
    const closed = change.page && change.page !== this.view.page ? { key: null } : {};
    return writeAddress({ ...this.view, ...closed, ...change });
  }

  go(change: Partial<View>): void {
    location.hash = this.href(change);
  }
}

export const address = new Address();
