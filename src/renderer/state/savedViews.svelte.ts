import { VIEWS_AT_MOST, type SavedView } from '../../core/model/settings.ts';
import type { Text } from '../../core/model/text.ts';
import { en } from '../text/en.ts';
import { vi } from '../text/vi.ts';
import { address, readAddress, writeAddress, type Page } from './address.svelte.ts';
import { explicitView } from './link.ts';
import { prefs } from './prefs.svelte.ts';
import { undoList } from './undo.svelte.ts';

/** The pages whose choices are worth a name. */
const PAGES: readonly Page[] = ['table', 'derived', 'chart', 'map', 'province', 'revisions'];
/** What stays as it is when a view is opened, and what is open on top of it. */
const SCOPE = { period: null, region: null, borders: null, asOf: null, key: null, from: null, part: null } as const;

/** What the page shows, with the indicator named even where the page chose it. */
function shownAddress(): string {
  const { measure, basis } = explicitView();
  return writeAddress({ ...address.view, measure, basis, ...SCOPE });
}
export const pageOf = ({ address: hash }: SavedView): Page => readAddress(hash).page;

/** Views kept under names: what a page shows, whatever period, region, borders and day are looked at. */
export class SavedViews {
  /** The view whose name is asked for: a kept one, or the one on the screen. */
  naming = $state.raw<SavedView | 'shown' | null>(null);

  get all(): readonly SavedView[] {
    return prefs.views;
  }
  /** Those of the page on the screen. */
  readonly here: readonly SavedView[] = $derived(prefs.views.filter((one) => pageOf(one) === address.view.page));
  /** The kept view that is on the screen as it was kept. */
  readonly open: SavedView | null = $derived(this.here.find((one) => one.address === shownAddress()) ?? null);
  get canKeep(): boolean {
    return PAGES.includes(address.view.page) && this.all.length < VIEWS_AT_MOST;
  }

  /** The address that a link to a kept view has. */
  href(saved: SavedView): string {
    const { period, region, borders, asOf } = address.view;
    return writeAddress({ ...readAddress(saved.address), period, region, borders, asOf });
  }
  go(saved: SavedView): void {
    address.open(this.href(saved));
  }
  /** True where another view of the same page has the name. */
  isTaken(name: string, by: SavedView | 'shown'): boolean {
    const page = by === 'shown' ? address.view.page : pageOf(by);
    return this.all.some((one) => one !== by && one.name === name && pageOf(one) === page);
  }

  keep(name: string): void {
    const added = { name, address: shownAddress() };
    this.#set([...this.all, added], { vi: vi.saved.kept(name), en: en.saved.kept(name) });
  }
  rename(saved: SavedView, name: string): void {
    const said = { vi: vi.saved.renamed(saved.name, name), en: en.saved.renamed(saved.name, name) };
    this.#set(this.#with(saved, { ...saved, name }), said);
  }
  /** Keeps what is on the screen under the name of a view that is there. */
  replace(saved: SavedView): void {
    const { name } = saved;
    const now = { name, address: shownAddress() };
    this.#set(this.#with(saved, now), { vi: vi.saved.replaced(name), en: en.saved.replaced(name) });
  }
  remove(saved: SavedView): void {
    const { name } = saved;
    this.#set(
      this.all.filter((one) => one !== saved),
      { vi: vi.saved.removed(name), en: en.saved.removed(name) },
    );
  }

  #with = (saved: SavedView, next: SavedView): readonly SavedView[] =>
    this.all.map((one) => (one === saved ? next : one));
  #set(views: readonly SavedView[], done: Text): void {
    const before = this.all;
    prefs.set({ views });
    const give = (some: readonly SavedView[]) => (): Promise<void> => Promise.resolve(prefs.set({ views: some }));
    undoList.add({ done, undo: give(before), redo: give(views) });
  }
}

export const savedViews = new SavedViews();
