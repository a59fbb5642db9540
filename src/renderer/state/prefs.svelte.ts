import type { NumberStyle } from '../../core/model/number.ts';
import {
  numberStyleOf,
  RECENT_AT_MOST,
  settingsFrom,
  type NumberChoice,
  type SavedView,
  type Settings,
  type Theme,
} from '../../core/model/settings.ts';
import { inStyle, type Lang, type Text } from '../../core/model/text.ts';
import { host } from '../host.ts';
import { formatNumber } from '../parts/numbers.ts';
import { en } from '../text/en.ts';
import { vi, type Words } from '../text/vi.ts';

type Look = Exclude<Theme, 'system'>;

const darkWanted = window.matchMedia('(prefers-color-scheme: dark)');
const contrastWanted = window.matchMedia('(prefers-contrast: more)');

/** What was chosen for this machine. It came with the page; the host keeps every change of it. */
export class Prefs {
  #kept = $state.raw<Settings>(settingsFrom(document.documentElement.dataset['settings'] ?? ''));
  #system = $state(systemLook());
  readonly #words: Words = $derived({ ...(this.#kept.lang === 'vi' ? vi : en), numbers: numberStyleOf(this.#kept) });

  constructor() {
    for (const wanted of [darkWanted, contrastWanted])
      wanted.addEventListener('change', () => {
        this.#system = systemLook();
        this.apply();
      });
    this.apply();
  }

  get lang(): Lang {
    return this.#kept.lang;
  }
  get theme(): Theme {
    return this.#kept.theme;
  }
  get numberChoice(): NumberChoice {
    return this.#kept.numbers;
  }
  /** How numbers are written on the screen. */
  get numbers(): NumberStyle {
    return this.#words.numbers;
  }
  /** The region that pages open with; null: nobody chose one. */
  get region(): string | null {
    return this.#kept.region;
  }
  /** The tour was seen or skipped. */
  get toured(): boolean {
    return this.#kept.toured;
  }
  /** What was chosen in the palette, the latest first. */
  get recent(): readonly string[] {
    return this.#kept.recent;
  }
  /** Views kept under names. */
  get views(): readonly SavedView[] {
    return this.#kept.views;
  }
  /** The words of the chosen language, with numbers as they were chosen. */
  get t(): Words {
    return this.#words;
  }
  /** The words of the other language: things are found by these, too. */
  get other(): Words {
    return this.lang === 'vi' ? en : vi;
  }
  /** The token set in use: what `system` comes to just now. */
  get look(): Look {
    return this.theme === 'system' ? this.#system : this.theme;
  }
  /** A text in the chosen language, with numbers as they were chosen. */
  say(text: Text): string {
    const { lang, numbers } = this.#kept;
    return inStyle(text, numbers === 'language' ? lang : numbers)[lang];
  }
  number(value: number, decimals = 0): string {
    return formatNumber(value, decimals, this.numbers);
  }
  set(change: Partial<Settings>): void {
    this.#kept = { ...this.#kept, ...change };
    this.apply();
    host.keepSettings(this.#kept);
  }
  /** Notes what was chosen in the palette. */
  choose(id: string): void {
    this.set({ recent: [id, ...this.recent.filter((one) => one !== id)].slice(0, RECENT_AT_MOST) });
  }
  apply(): void {
    document.documentElement.dataset['theme'] = this.look;
    document.documentElement.lang = this.lang;
  }
}

/** What the system asks for: high contrast goes before dark. `public/look.js` has the same rule. */
function systemLook(): Look {
  if (contrastWanted.matches) return 'contrast';
  return darkWanted.matches ? 'dark' : 'light';
}

export const prefs = new Prefs();
