import type { Lang } from './text.ts';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** What the user chose for this machine, whatever the workspace; the hosts keep it in a file of their own. */
export type Settings = {
  readonly lang: Lang;
  readonly theme: Theme;
  /** The region that pages open with; null: the 28 provinces of the North. */
  readonly region: string | null;
  /** What was chosen in the palette, the latest first. */
  readonly recent: readonly string[];
};

export const RECENT_AT_MOST = 8;
export const FIRST_SETTINGS: Settings = { lang: 'vi', theme: 'system', region: null, recent: [] };

/** Settings from anything that a page or a file may say; what is missing or not as it should be counts as never chosen. */
export function readSettings(said: unknown): Settings {
  const { lang, theme, region, recent } = (typeof said === 'object' && said !== null ? said : {}) as Record<
    string,
    unknown
  >;
  const words = Array.isArray(recent) ? recent.filter((id): id is string => isWord(id)) : [];
  return {
    lang: lang === 'en' ? 'en' : 'vi',
    theme: THEMES.find((one) => one === theme) ?? 'system',
    region: isWord(region) ? region : null,
    recent: words.slice(0, RECENT_AT_MOST),
  };
}

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
