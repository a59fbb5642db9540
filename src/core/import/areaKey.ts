import { fold } from './fold.ts';
import { keptByText } from '../model/kept.ts';

/** A label as it is compared: letters and digits alone, without the words before and behind a name. */
export type AreaKey = {
  /** All of it: "tphcm". */
  readonly full: string;
  /** Without "tỉnh", "thành phố" …: "hcm". */
  readonly bare: string;
  /** It is said to be a city. */
  readonly city: boolean;
  /** Diacritics of all of it, and without the words before the name. */
  readonly marks: Marks;
  readonly bareMarks: Marks;
};

/** How often each diacritic stands in a text, wherever: "hoà" and "hòa" are alike. đ counts as one. */
export type Marks = ReadonlyMap<string, number>;

const LETTER_CODE = /<U\+([0-9A-F]{4})>/g;
const ORDINAL = /^(?:[-–+*•·]\s*|(?:\d{1,2}|[ivx]{1,4}|[a-e])\s*[.)]\s+|\d{1,2}[.)](?=\D))+/;
const NOTE_MARK = /(?:\s*\((?:\*+|\d{1,2})\)|\s*\*+|\s*[¹²³⁴-⁹]+|\s*:)+$/;
const CITY_BEFORE = /^(?:thanh pho|tp|t\.p|t\. p)(?:\s*[.:]\s*|\s+)|^city of\s+/;
const CITY_BEHIND = /\s+city$/;
const PROVINCE = /^tinh\s+|^province of\s+|\s+province$/;

const decodeEscapes = (text: string): string =>
  !text.includes('<U+') ? text : text.replace(LETTER_CODE, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)));

export const letters = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '');

/** The words of a label without ordinal, bullet and footnote mark, folded. */
export function plainLabel(label: string): string {
  return fold(decodeEscapes(label)).replace(NOTE_MARK, '').replace(ORDINAL, '');
}

const WORDS_WITH_MARKS = /^[^\p{L}]*(?:[ivx]+[.)]\s+)?(?:th[aà]nh\s+ph[oố]|t[iỉ]nh)\s+/iu;

export function marksOf(text: string): Marks {
  const marks = new Map<string, number>();
  // A mark on a consonant is a slip of the keyboard, no spelling.
  const plain = text.normalize('NFD').replace(/(?<=[^aeiouy\u0300-\u036f])[\u0300-\u036f]+/gi, '');
  for (const [mark] of plain.matchAll(/[\u0300-\u036fđ]/gi))
    marks.set(mark.toLowerCase(), (marks.get(mark.toLowerCase()) ?? 0) + 1);
  return marks;
}

/** Diacritics may be left out, not changed: "Hậ Giang" is not "Hà Giang". */
export function mayDrop(written: Marks, official: Marks): boolean {
  return [...written].every(([mark, times]) => times <= (official.get(mark) ?? 0));
}

/** The key of a label. */
export const areaKey = keptByText((label): AreaKey => {
  const plain = plainLabel(label);
  const rest = plain.replace(CITY_BEFORE, '').replace(CITY_BEHIND, '');
  const text = (): string => decodeEscapes(label).normalize('NFC');
  // Most labels name no place: their diacritics are never asked for.
  let marks: Marks | null = null;
  let bareMarks: Marks | null = null;
  return {
    full: letters(plain),
    bare: letters(rest.replace(PROVINCE, '')),
    city: rest !== plain,
    get marks() {
      return (marks ??= marksOf(text()));
    },
    get bareMarks() {
      return (bareMarks ??= marksOf(text().replace(WORDS_WITH_MARKS, '')));
    },
  };
});

/** An abbreviation as it is written, "B.G" and "BG" alike; null for other labels. "BĐ" and "BD" are two. */
export const abbreviationIn = keptByText((label): string | null => {
  const text = label.normalize('NFC').trim();
  return /^\p{Lu}(?:[.\s-]?\p{Lu}){1,4}\.?$/u.test(text) ? text.replace(/[^\p{Lu}]/gu, '') : null;
});
