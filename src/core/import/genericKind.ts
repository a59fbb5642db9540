import { codeOf, fold, tidy } from './fold.ts';
import { TITLE_NUMBER, titleKey } from './pages.ts';
import { isUnitLine } from './unitWords.ts';
import type { TableKind } from './tableKinds.ts';

/** Words of a title that change from month to month, or say only how the table is cut. */
const PASSING: readonly RegExp[] = [
  / (?:by|(?:chia |phan )?theo) (?:(?!chia theo|theo ).)*(?:and|va) (?:year|month|quarter|item|nam|thang|quy|phan to|chi tieu)s?$/g,
  /\bby (?:province|industrial activity|kinds? of economic activity|region)s?\b/g,
  /\bat (?:current|constant(?: \d{4})?) prices\b/g,
  /\(?gia (?:so sanh|thuc te|hien hanh|co dinh)(?: nam)?(?: \d{4})?\)?/g,
  /(?:tu )?0?1[/.]0?1(?:[/.]\d{4})?\s*(?:-|den)\s*(?:ngay )?\d{1,2}[/.]\d{1,2}[/.]\d{4}/g,
  /(?:den|tinh den) (?:ngay )?\d{1,2}(?: thang |[/.])\d{1,2}(?: nam |[/.])\d{4}/g,
  /(?:thang )?(?:\d{1,2}|mot|hai|ba|tu|bon|(?<!viet )nam|sau|bay|tam|chin|muoi|muoi mot|muoi hai) (?:va )?(?:\d{1,2}|[a-z]+) thang(?: dau)?(?: nam)?(?: \d{4})?/g,
  /(?:\d{1,2}|muoi hai|muoi mot|mot|hai|ba|bon|(?<!viet )nam|sau|bay|tam|chin|muoi) thang(?! (?:vua )?(?:qua|truoc|gan|cuoi|con lai|toi|tiep|lien))(?: dau)?(?: nam)?(?: \d{4})?/g,
  /thang (?:\d{1,2}|muoi hai|muoi mot|mot|gieng|hai|ba|tu|nam|sau|bay|tam|chin|muoi)(?: nam| \/|\/)?(?: ?\d{4})?/g,
  /(?:va )?(?:ca )?(?:cac )?\bqu[yi]\b(?: (?:iv|i{1,3}|[1-4]))?(?: nam)?(?: \d{4})?/g,
  /(?:va )?(?:ca )?nam \d{4}/g,
  /\bphan theo (?:mot so )?(?:dia phuong|tinh, thanh pho|nganh cong nghiep|nganh kinh te)/g,
  /\buoc (?:tinh|dat)\b/g,
  /\(\*+\)/g,
];

export type GenericName = { readonly code: string; readonly name: string };

/** What a table is about, the same every month: its title without number, period and way of cutting. */
export function nameOfTitle(title: string): GenericName {
  const known = names.get(title) ?? nameAnew(title);
  if (names.size > 2_000) names.clear();
  names.set(title, known);
  return known;
}

const names = new Map<string, GenericName>();

function nameAnew(title: string): GenericName {
  const plain = PASSING.reduce((text, form) => text.replace(form, ' '), titleKey(withoutUnit(title)));
  const key = plain
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:()-]+$/, '')
    .replace(/ va$/, '')
    .trim();
  return { code: key === '' ? '' : codeOf(key), name: nameLike(title, key) };
}

/** "Điện thương phẩm (triệu kWh)": the unit is no part of the name. */
const withoutUnit = (title: string): string =>
  title.replace(/\(([^()]*)\)\s*$/, (whole, inner: string) => (isUnitLine(inner) ? '' : whole));

/** The piece of the printed title that the key came from, with its diacritics. */
function nameLike(title: string, key: string): string {
  const printed = tidy(title)
    .replace(TITLE_NUMBER, '')
    .replace(/\(?\s*tiếp theo\s*\)?/i, '')
    .trim();
  const start = fold(printed).indexOf(key.split(' ').slice(0, 3).join(' '));
  const cut = start >= 0 ? printed.slice(0, Math.max(key.length + 2, 12)) : printed;
  return tidy(fold(printed).startsWith(key) ? printed.slice(0, key.length) : cut);
}

/** The kind of a table that is in no catalogue: a measure of its own from its title, rows by their labels. */
export function genericKind(title: string, dataset: string): TableKind | null {
  const { code: measure } = nameOfTitle(title);
  if (measure.length < 3) return null;
  return {
    dataset,
    title: /./,
    measures: [{ measure }],
    items: 'label',
    tops: [],
    generic: true,
    titled: true,
  };
}
