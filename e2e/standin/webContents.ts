import { EventEmitter } from 'node:events';
import type { Frame, Page } from '@playwright/test';
import { fromPage, toPage } from './address.ts';
import { heldEvent } from './event.ts';
import { receive } from './ipc.ts';
import { askBeforeNavigating, expectNavigation } from './navigation.ts';
import { keepDropped, preloadScript } from './preload.ts';
import { grantPermissions, session } from './session.ts';

type OpenHandler = (details: { url: string }) => { action: 'allow' | 'deny' };
let count = 0;

/** The page of a window, as the main process sees it. */
export class WebContents extends EventEmitter {
  readonly id = ++count;
  readonly session = session.defaultSession;
  #ready: Promise<Page>;
  #page: Page | null = null;
  #onOpen: OpenHandler = () => ({ action: 'allow' });

  constructor(page: Promise<Page>, preload: string | null) {
    super();
    this.#ready = page.then((made) => this.#prepare(made, preload));
    this.#ready.catch(() => undefined);
  }

  async #prepare(page: Page, preload: string | null): Promise<Page> {
    this.#page = page;
    await grantPermissions(page.context(), this);
    await page.exposeBinding('__standinInvoke', ({ frame }, channel: string, args: unknown[]) =>
      receive(channel, { sender: this, senderFrame: frameOf(frame) }, args),
    );
    await page.exposeBinding('__standinDropped', (_source, file: string, base64: string) => keepDropped(file, base64));
    if (preload) await page.addInitScript(preloadScript(preload));
    askBeforeNavigating(page, (url, isMainFrame) => {
      const [event, frames] = [heldEvent(), heldEvent()];
      if (isMainFrame) this.emit('will-navigate', Object.assign(event, { url, isMainFrame }), url);
      this.emit('will-frame-navigate', Object.assign(frames, { url, isMainFrame }));
      return !event.defaultPrevented && !frames.defaultPrevented;
    });
    page.on('popup', (popup) => {
      if (this.#onOpen({ url: fromPage(popup.url()) }).action === 'deny') void popup.close();
    });
    page.on('crash', () => this.emit('render-process-gone', {}, { reason: 'crashed' }));
    return page;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#onOpen = handler;
  }

  async loadURL(address: string): Promise<void> {
    const page = await this.#ready;
    this.emit('did-start-loading');
    expectNavigation(page, address);
    await page.goto(toPage(address));
    this.emit('did-finish-load');
  }

  reload(): void {
    void this.loadURL(this.getURL());
  }

  send(channel: string, ...args: unknown[]): void {
    const message = [channel, structuredClone(args)] as const;
    void this.#page
      ?.evaluate(([name, said]) => (globalThis as unknown as Emits).__standinEmit(name, said), message)
      .catch(() => undefined);
  }

  async executeJavaScript(code: string): Promise<unknown> {
    return (await this.#ready).evaluate(code);
  }

  getURL(): string {
    return fromPage(this.#page?.url() ?? '');
  }
}

type Emits = { __standinEmit(channel: string, args: unknown[]): void };
type ShownFrame = { url: string; parent: ShownFrame | null };

function frameOf(frame: Frame): ShownFrame {
  const parent = frame.parentFrame();
  return { url: fromPage(frame.url()), parent: parent && frameOf(parent) };
}
