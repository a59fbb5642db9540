import { AREAS } from '../../../core/model/areaRegister.ts';
import { dayText } from '../../../core/model/format.ts';
import type { AreaInfo, MeasureInfo } from '../../../core/model/lists.ts';
import { isEverywhere, SHORTCUTS, type ShortcutName } from '../../../core/model/shortcuts.ts';
import type { SavedView } from '../../../core/model/settings.ts';
import type { Lang } from '../../../core/model/text.ts';
import type { Words } from '../../text/vi.ts';
import type { Findable } from './rank.ts';

export type EntryKind = 'page' | 'area' | 'measure' | 'command' | 'link' | 'view';
/** A line of the palette: what it is called, what stands beside it, and what it does. */
export type Entry = Findable & {
  readonly kind: EntryKind;
  readonly text: string;
  readonly note?: string;
  readonly keys?: string;
  readonly run: () => void;
};
/** A command of the application by the name of its words. */
export type Command = {
  readonly name: keyof Words['command'];
  /** Left out: whenever the palette is open. */
  readonly offered?: () => boolean;
  /** What it would act on, in words. */
  readonly about?: () => string;
  readonly run: () => void;
};

const keysOf = (name: string, menu: boolean): { keys?: string } =>
  name in SHORTCUTS && (menu || isEverywhere(name)) ? { keys: SHORTCUTS[name as ShortcutName] } : {};

/** The commands that can be given now, found by their words in both languages and by their names; with the keys of the menu where there is one. */
export function commandEntries(commands: readonly Command[], t: Words, other: Words, menu: boolean): Entry[] {
  const offered = commands.filter((command) => command.offered?.() ?? true);
  return offered.map(({ name, about, run }) => {
    const note = about?.();
    return {
      id: `command:${name}`,
      kind: 'command',
      text: t.command[name],
      names: [t.command[name], other.command[name], name],
      ...(note ? { note } : {}),
      ...keysOf(name, menu),
      run,
    };
  });
}

/** The pages by their names in both languages. */
export function pageEntries<P extends string>(
  pages: readonly P[],
  name: (page: P, t: Words) => string,
  words: readonly [Words, Words],
  open: (page: P) => void,
): Entry[] {
  return pages.map((page) => ({
    id: `page:${page}`,
    kind: 'page',
    text: name(page, words[0]),
    names: [name(page, words[0]), name(page, words[1]), page],
    run: () => open(page),
  }));
}

/** The provinces, those that stand on the day first; others say how long their borders held. */
export function areaEntries(
  areas: readonly AreaInfo[],
  day: string,
  lang: Lang,
  t: Words,
  open: (code: string) => void,
): Entry[] {
  const stands = ({ validFrom, validTo }: AreaInfo): boolean =>
    (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day);
  const provinces = areas.filter(({ kind }) => kind === 'province');
  const later = ({ validTo }: AreaInfo): boolean => validTo === null;
  const rest = provinces.filter((area) => !stands(area));
  const ordered = [...provinces.filter(stands), ...rest.filter(later), ...rest.filter((area) => !later(area))];
  return ordered.map((area) => {
    const known = AREAS.find(({ code }) => code === area.code);
    const note = area.validTo === null ? t.palette.now : t.palette.until(dayText(area.validTo, lang));
    return {
      id: `area:${area.code}`,
      kind: 'area',
      text: area.name,
      names: [area.name, ...(known ? [known.name, known.nameEn, ...known.aliases] : []), area.code],
      note,
      run: () => open(area.code),
    };
  });
}

/** The measures by their names in both languages, their short names and codes. */
export function measureEntries(
  measures: readonly MeasureInfo[],
  lang: Lang,
  t: Words,
  open: (measure: MeasureInfo) => void,
): Entry[] {
  return measures.map((measure) => {
    const { code, name, provinces } = measure;
    const short = t.measureShort[code];
    return {
      id: `measure:${code}`,
      kind: 'measure',
      text: name[lang],
      names: [name[lang], name.vi, name.en, code, ...(short ? [short] : [])],
      ...(provinces > 0 ? {} : { note: t.palette.national }),
      run: () => open(measure),
    };
  });
}

/** The views kept under names, each with its page. */
export function viewEntries(
  views: readonly SavedView[],
  pageName: (view: SavedView) => string,
  open: (view: SavedView) => void,
): Entry[] {
  return views.map((view, i) => ({
    ...{ id: `view:${i}`, kind: 'view', text: view.name, names: [view.name] },
    ...{ note: pageName(view), run: () => open(view) },
  }));
}

/** The part of a pasted link that names a view; null where the text is no link of ours. */
export function linkIn(typed: string): string | null {
  return /#\/[a-z]\S*/.exec(typed)?.[0] ?? null;
}
