import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron';
import type { Page } from '@playwright/test';
import { app, openWindows } from './app.ts';
import { newPage } from './browser.ts';
import { heldEvent } from './event.ts';
import { WebContents } from './webContents.ts';

type Bounds = { x: number; y: number; width: number; height: number };
const all: BrowserWindow[] = [];

/** A window: one page of Chromium. */
export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents;
  readonly closed: Promise<void>;
  #bounds: Bounds;
  #shown: boolean;
  #maximised = false;
  #gone = false;
  #page: Promise<Page>;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    const { x = 0, y = 0, width = 800, height = 600, show = true } = options;
    this.#bounds = { x, y, width, height };
    this.#shown = show;
    mustBeSafe(options.webPreferences);
    const made = Promise.withResolvers<Page>();
    this.#page = made.promise;
    this.webContents = new WebContents(this.#page, options.webPreferences?.preload ?? null);
    this.closed = new Promise((resolve) => this.once('closed', resolve));
    all.push(this);
    openWindows.add(this);
    newPage().then(async (page) => {
      await page.setViewportSize({ width, height });
      page.on('close', () => this.#end());
      made.resolve(page);
    }, made.reject);
    app.emit('web-contents-created', {}, this.webContents);
    app.emit('browser-window-created', {}, this);
  }

  static getAllWindows(): BrowserWindow[] {
    return [...all];
  }

  async loadURL(address: string): Promise<void> {
    await this.webContents.loadURL(address);
    this.emit('ready-to-show');
  }

  close(): void {
    this.#page.then((page) => page.close()).catch(() => undefined);
  }

  // A page is gone when its closing is heard of, so 'close' cannot be held back here.
  #end(): void {
    this.emit('close', heldEvent());
    this.#gone = true;
    all.splice(all.indexOf(this), 1);
    openWindows.delete(this);
    this.emit('closed');
    if (all.length === 0) app.emit('window-all-closed');
  }

  destroy = (): void => this.close();
  reload = (): void => this.webContents.reload();
  isDestroyed = (): boolean => this.#gone;
  show = (): void => void (this.#shown = true);
  isVisible = (): boolean => this.#shown;
  focus = (): void => void this.emit('focus');
  isMinimized = (): boolean => false;
  restore = (): void => undefined;
  maximize = (): void => void (this.#maximised = true);
  unmaximize = (): void => void (this.#maximised = false);
  isMaximized = (): boolean => this.#maximised;
  getNormalBounds = (): Bounds => ({ ...this.#bounds });
  getBounds = (): Bounds => ({ ...this.#bounds });
  setBackgroundColor = (): void => undefined;

  setBounds(bounds: Partial<Bounds>): void {
    Object.assign(this.#bounds, bounds);
    const { width, height } = this.#bounds;
    // Too late for a page that is just closing.
    this.#page.then((page) => page.setViewportSize({ width, height })).catch(() => undefined);
  }
}

// What the stand-in cannot do it must not pretend: a page without these walls is refused.
function mustBeSafe({ contextIsolation, sandbox, nodeIntegration }: WebPreferences = {}): void {
  if (contextIsolation === false || sandbox === false || nodeIntegration === true)
    throw new Error('the stand-in only opens isolated, sandboxed windows without Node.js');
}
