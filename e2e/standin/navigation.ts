import type { Frame, Page } from '@playwright/test';

type Ask = (address: string, isMainFrame: boolean) => boolean;
const asked = new Map<Page, Ask>();
const expected = new WeakMap<Page, string>();

/** The window of a page is asked before the page goes anywhere by itself. */
export function askBeforeNavigating(page: Page, ask: Ask): void {
  asked.set(page, ask);
}

/** The application itself sends the page to an address; nobody is asked. */
export function expectNavigation(page: Page, address: string): void {
  expected.set(page, address);
}

/** True when the window lets the frame go there. A page without a window (a popup, a blank page of a test) has nobody to ask. */
export function mayNavigate(frame: Frame | null, address: string): boolean {
  if (!frame) return true;
  const page = frame.page();
  const ask = asked.get(page);
  const isMain = frame.parentFrame() === null;
  if (!ask || (isMain && expected.get(page) === address)) return true;
  return ask(address, isMain);
}
