import { COUNTRY, TOTAL } from '../model/area.ts';
import type { Unit } from '../model/unit.ts';
import type { HeaderPart } from '../model/views.ts';
import { fold, tidy } from './fold.ts';
import { itemCode } from './itemCode.ts';
import { industryNamed, isSection } from './industries.ts';
import { isMajor, isUnder, withHeading, withRow } from './standsUnder.ts';
import { OF_WHICH, withoutOfWhich, type Level } from './stubRows.ts';
import type { TableKind } from './tableKinds.ts';
import { unitInBrackets } from './unitWords.ts';

const AREA_SECTION = /(phan theo|cua) (mot so )?(dia phuong|tinh|thanh pho|vung)|^mot so (dia phuong|tinh)/;
const TOTAL_LABEL =
  /^(?:[a-d]\. |[ivx]+\. )?(tong so|toan nganh(?: cong nghiep| che bien, che tao)?|tong tri gia|tong cong|tong muc|ca nuoc|toan quoc|total|whole country)(?: ?[-/] ?(?:total|whole country))?( ?\((?![a-z]\+).*\))?$/;

/** True for a folded label of the whole country by name. */
export const namesCountry = (plain: string): boolean => /ca nuoc|toan quoc|viet nam|whole country/.test(plain);

/** True for a label of all there is: "Tổng số", "Toàn ngành". */
export const isTotal = (label: string): boolean => TOTAL_LABEL.test(fold(label));

/** Where the reading of a stub stands: the headings and rows that the next row may stand under. */
export type Here = {
  section: Level | null;
  inAreas: boolean;
  top: Level | null;
  last: Level | null;
  stack: Level[];
  unit: Unit | null;
  /** True where what follows are shares: "Cơ cấu - %" stands over the figures. */
  share: boolean;
  /** The place whose own rows may follow, further right. */
  place: { readonly area: string; readonly level: Level } | null;
  /** Whose figures these are where a row names no place: the country's, or those of the province in the title. */
  home: string;
  /** Whether industries are the divisions that we know, or those of another list, known by their labels alone. */
  classified: boolean;
  /** What a row is a part of, where that shows. */
  readonly owners: ReadonlyMap<Level, Level>;
};

/** What a row is about. */
export type RowMeaning = {
  readonly item: string;
  readonly itemLabel: string;
  readonly area: string | null;
  readonly path: readonly HeaderPart[];
  /** "part": a total of some places, by which name is not known. */
  readonly unknown: 'area' | 'industry' | 'part' | null;
};

/** A row that names a place, or stands under one that does, is about that place, whatever the section it stands in. */
export function atPlace(meaning: RowMeaning, placeNamed: (label: string) => string | null): RowMeaning {
  const { path } = meaning;
  const at = path.findLastIndex(({ text }) => placeNamed(text) !== null);
  const place = path[at];
  if (!place) return meaning;
  const heads = path.slice(0, at).filter(({ text }) => placeNamed(text) === null);
  const own = [...(AREA_SECTION.test(fold(path[at - 1]?.text ?? '')) ? [] : heads), ...path.slice(at + 1)];
  const labels = own.map(({ text }) => text);
  return {
    ...meaning,
    area: placeNamed(place.text),
    item: labels.length > 0 ? itemCode(labels) : TOTAL,
    itemLabel: labels.join(' > '),
  };
}

/** In a table with periods in its rows, a row is about the headings above it. */
export function inPeriodRow(here: Here, label: Level): RowMeaning {
  const levels = here.stack.filter((level) => level.heading);
  const itemLabel = levels.map((level) => level.label).join(' > ');
  const path = [...levels.map((level) => level.part), label.part];
  return {
    item: levels.length > 0 ? itemCode(levels.map((level) => level.label)) : TOTAL,
    itemLabel,
    area: here.home,
    path,
    unknown: null,
  };
}

/** The unit that the nearest heading above names in brackets. */
export const sectionUnit = (here: Here): Unit | null =>
  [...here.stack].reverse().flatMap(({ label }) => unitInBrackets(label) ?? [])[0] ??
  (here.section ? unitInBrackets(here.section.label) : null);

/** A row of a table in no catalogue: under the headings and rows that stand further left or are headed before it. */
export function genericMeaning(here: Here, label: Level): RowMeaning {
  const plain = fold(label.label);
  const ofWhich = OF_WHICH.test(plain);
  while (here.stack.length > 0 && !(isUnder(label, here.stack.at(-1)) || ofWhich)) here.stack.pop();
  const parents = [...here.stack];
  const clean = itself(label);
  here.last = clean;
  if (!ofWhich) here.stack = withRow(here.stack, { ...clean, heading: isMajor(label) });
  if (TOTAL_LABEL.test(plain) && parents.length === 0) {
    here.stack = [];
    return { item: TOTAL, itemLabel: clean.label, area: here.home, path: [label.part], unknown: null };
  }
  const path = [...parents, clean];
  const labels = path.filter((level) => !isCountry(level)).map((level) => level.label);
  return {
    item: itemCode(labels),
    itemLabel: labels.join(' > '),
    area: here.home,
    path: path.map((level) => level.part),
    unknown: null,
  };
}

/** "Cả nước" over rows says whose figures these are: no part of an item. */
const isCountry = ({ label, heading }: Level): boolean => heading === true && /^(ca nuoc|toan quoc)$/.test(fold(label));

/** A row without figures heads what follows. */
export function enter(here: Here, label: Level, areasThroughout: boolean): void {
  const plain = fold(label.label);
  if (OF_WHICH.test(plain) && plain.replace(OF_WHICH, '') === '') return;
  here.section = label;
  here.stack = withHeading(here.stack, label);
  here.inAreas = areasThroughout || AREA_SECTION.test(plain);
  here.top = null;
  here.last = null;
}

/** A row of a table in the catalogue: a place, an industry, or an item under its section. */
export function meaningOf(
  here: Here,
  label: Level,
  kind: TableKind,
  areaOf: (label: string) => string | null,
): RowMeaning {
  const plain = fold(label.label);
  const named = here.inAreas ? areaOf(label.label) : null;
  // "Tổng số" of some provinces is the total of those, not the country.
  const area = here.home === '' && named === COUNTRY && !namesCountry(plain) ? null : named;
  if (TOTAL_LABEL.test(plain) || area === COUNTRY)
    return {
      item: TOTAL,
      itemLabel: label.label,
      area: area ?? here.home,
      path: [label.part],
      unknown: area || here.home ? null : 'area',
    };
  if (here.inAreas && area) here.place = { area, level: label };
  if (here.inAreas && !area && here.place && label.indent > here.place.level.indent) return inPlace(here.place, label);
  if (here.inAreas)
    return { item: TOTAL, itemLabel: '', area, path: parts(here.section, label), unknown: area ? null : 'area' };
  if (kind.items === 'vsic' && !here.classified)
    return {
      item: itemCode([label.label]),
      itemLabel: label.label,
      area: here.home,
      path: [label.part],
      unknown: null,
    };
  const levels = kind.items === 'vsic' ? industryLevels(here, label) : labelLevels(here, label, kind);
  const path = levels.map((level) => level.part);
  const itemLabel = levels.map((level) => level.label).join(' > ');
  if (kind.items === 'label')
    return { item: itemCode(levels.map((level) => level.label)), itemLabel, area: here.home, path, unknown: null };
  const code = industryNamed(label.label);
  return { item: code ?? '', itemLabel, area: here.home, path, unknown: code ? null : 'industry' };
}

/** A row under a place: "Nhà nước" below "Hà Nội". */
function inPlace(place: NonNullable<Here['place']>, label: Level): RowMeaning {
  return {
    item: itemCode([label.label]),
    itemLabel: label.label,
    area: place.area,
    path: [place.level.part, label.part],
    unknown: null,
  };
}

function industryLevels(here: Here, label: Level): Level[] {
  const code = industryNamed(label.label);
  if (code && isSection(code)) here.top = label;
  if (code === TOTAL || !here.top || here.top === label) return [label];
  return [here.top, label];
}

function labelLevels(here: Here, label: Level, kind: TableKind): Level[] {
  const plain = fold(label.label);
  const clean = itself(label);
  if (OF_WHICH.test(plain) && here.last) return [...sectionOf(here), here.last, clean];
  here.last = clean;
  const owner = here.owners.get(label);
  if (owner) return [...sectionOf(here), itself(owner), clean];
  if (!here.section && kind.tops.some((top) => top.test(plain))) {
    here.top = clean;
    return [clean];
  }
  return here.section ? [here.section, clean] : here.top ? [here.top, clean] : [clean];
}

/** A label without what leads to it and without its footnote mark. */
const itself = (level: Level): Level => ({
  ...level,
  label: tidy(withoutOfWhich(level.label).replace(/\s*\(\*+\)\s*$/, '')),
});

const sectionOf = (here: Here): Level[] => (here.section ? [here.section] : here.top ? [here.top] : []);
const parts = (section: Level | null, label: Level): HeaderPart[] =>
  section ? [section.part, label.part] : [label.part];
