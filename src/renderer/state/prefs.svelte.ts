import type { Lang, Text } from '../../core/model/text.ts';
import { formatNumber } from '../../core/model/format.ts';
import { en } from '../text/en.ts';
import { vi, type Words } from '../text/vi.ts';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];
type Look = Exclude<Theme, 'system'>;

const STORED = 'congthuong-desk';
const darkWanted = window.matchMedia('(prefers-color-scheme: dark)');
const contrastWanted = window.matchMedia('(prefers-contrast: more)');

/** Language and look, remembered on this machine. */
export class Prefs {
  lang = $state<Lang>('vi');
  theme = $state<Theme>('system');
  #system = $state(systemLook());

  constructor() {
    const kept = remembered();
    this.lang = kept.lang === 'en' ? 'en' : 'vi';
    this.theme = THEMES.find((theme) => theme === kept.theme) ?? 'system';
    for (const wanted of [darkWanted, contrastWanted])
      wanted.addEventListener('change', () => {
        this.#system = systemLook();
        this.apply();
      });
    this.apply();
  }

  /** The words of the chosen language. */
  get t(): Words {
    return this.lang === 'vi' ? vi : en;
  }
  /** The token set in use: what `system` comes to just now. */
  get look(): Look {
    return this.theme === 'system' ? this.#system : this.theme;
  }
  say(text: Text): string {
    return text[this.lang];
  }
  number(value: number, decimals = 0): string {
    return formatNumber(value, decimals, this.lang);
  }
  set(change: { lang?: Lang; theme?: Theme }): void {
    Object.assign(this, change);
    this.apply();
    localStorage.setItem(STORED, JSON.stringify({ lang: this.lang, theme: this.theme }));
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

function remembered(): { lang?: unknown; theme?: unknown } {
  try {
    return JSON.parse(localStorage.getItem(STORED) ?? '{}') as { lang?: unknown; theme?: unknown };
  } catch {
    return {};
  }
}

export const prefs = new Prefs();
