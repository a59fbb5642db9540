import { NUMBERS, type NumberStyle } from './number.ts';
import type { Lang } from './text.ts';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** How numbers are written on the screen: as the chosen language does, or as one of the two does whatever the language. */
export const NUMBER_CHOICES = ['language', 'vi', 'en'] as const;
export type NumberChoice = (typeof NUMBER_CHOICES)[number];

/** What the user chose for this machine, whatever the workspace; the hosts keep it in a file of their own. */
export type Settings = {
  readonly lang: Lang;
  readonly theme: Theme;
  readonly numbers: NumberChoice;
  /** The region that pages open with; null: the 28 provinces of the North. */
  readonly region: string | null;
  /** The tour was seen or skipped: it does not begin by itself again. */
  readonly toured: boolean;
  /** What was chosen in the palette, the latest first. */
  readonly recent: readonly string[];
};

export const RECENT_AT_MOST = 8;
export const FIRST_SETTINGS: Settings = {
  lang: 'vi',
  theme: 'system',
  numbers: 'language',
  region: null,
  toured: false,
  recent: [],
};

/** Settings from anything that a page or a file may say; what is missing or not as it should be counts as never chosen. */
export function readSettings(said: unknown): Settings {
  const { lang, theme, numbers, region, toured, recent } = (
    typeof said === 'object' && said !== null ? said : {}
  ) as Record<string, unknown>;
  const words = Array.isArray(recent) ? recent.filter((id): id is string => isWord(id)) : [];
  return {
    lang: lang === 'en' ? 'en' : 'vi',
    theme: THEMES.find((one) => one === theme) ?? 'system',
    numbers: NUMBER_CHOICES.find((one) => one === numbers) ?? 'language',
    region: isWord(region) ? region : null,
    toured: toured === true,
    recent: words.slice(0, RECENT_AT_MOST),
  };
}

/** The style in which the screen writes its numbers. */
export const numberStyleOf = ({ lang, numbers }: Pick<Settings, 'lang' | 'numbers'>): NumberStyle =>
  NUMBERS[numbers === 'language' ? lang : numbers];

/** Settings from the text of a file or an attribute; text that is no JSON counts as none. */
export function settingsFrom(text: string): Settings {
  try {
    return readSettings(JSON.parse(text));
  } catch {
    return FIRST_SETTINGS;
  }
}

/** The page with its settings in it, so that it has its theme and its words before anything is painted. */
export function withSettings(html: string, settings: Settings): string {
  const text = JSON.stringify(settings).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return html.replace('<html', () => `<html data-settings="${text}"`);
}

const isWord = (said: unknown): said is string => typeof said === 'string' && /^[\w:~.-]{1,120}$/.test(said);
