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
  /** Views kept under names of the user's own, in the order in which they were kept. No two of a page have one name. */
  readonly views: readonly SavedView[];
};

/** What a page showed, without period, region, borders and as-of day: those stay as they are when it is opened. */
export type SavedView = { readonly name: string; readonly address: string };

export const VIEWS_AT_MOST = 60;
export const VIEW_NAME_AT_MOST = 60;

export const RECENT_AT_MOST = 8;
export const FIRST_SETTINGS: Settings = {
  lang: 'vi',
  theme: 'system',
  numbers: 'language',
  region: null,
  toured: false,
  recent: [],
  views: [],
};

/** Settings from anything that a page or a file may say; what is missing or not as it should be counts as never chosen. */
export function readSettings(said: unknown): Settings {
  const { lang, theme, numbers, region, toured, recent, views } = (
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
    views: (Array.isArray(views) ? views : []).flatMap(viewFrom).slice(0, VIEWS_AT_MOST),
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

function viewFrom(said: unknown): SavedView[] {
  const { name, address } = (typeof said === 'object' && said !== null ? said : {}) as Record<string, unknown>;
  if (typeof name !== 'string' || typeof address !== 'string') return [];
  const isView =
    name.trim() !== '' && name.length <= VIEW_NAME_AT_MOST && /^#\/[\w?&=%.~:+*()@,-]{1,2000}$/.test(address);
  return isView ? [{ name, address }] : [];
}

const isWord = (said: unknown): said is string => typeof said === 'string' && /^[\w:~.-]{1,120}$/.test(said);
