import type { Text } from './text.ts';

/** A unit and its multiplier: VND with 9 = tỷ đồng. */
export type Unit = { readonly unit: string; readonly unitMult: number };

const NAMES: Record<string, Text> = {
  'VND/9': { vi: 'tỷ đồng', en: 'VND billion' },
  'VND/12': { vi: 'nghìn tỷ đồng', en: 'VND trillion' },
  'VND/6': { vi: 'triệu đồng', en: 'VND million' },
  'USD/6': { vi: 'triệu USD', en: 'USD million' },
  'USD/9': { vi: 'tỷ USD', en: 'USD billion' },
  'USD/3': { vi: 'nghìn USD', en: 'USD thousand' },
  'T/3': { vi: 'nghìn tấn', en: 'thousand tonnes' },
  'T/0': { vi: 'tấn', en: 'tonnes' },
  'PT/0': { vi: '%', en: '%' },
  'PERMILLE/0': { vi: '‰', en: '‰' },
  'YEARS_OF_AGE/0': { vi: 'tuổi', en: 'years of age' },
  'CLUSTERS/0': { vi: 'cụm', en: 'industrial clusters' },
  'PROJECTS/0': { vi: 'dự án', en: 'projects' },
  'PIECES/0': { vi: 'chiếc', en: 'pieces' },
  'PERSONS/0': { vi: 'người', en: 'persons' },
  'PERSONS/3': { vi: 'nghìn người', en: 'thousand persons' },
  'PERSONS_PER_KM2/0': { vi: 'người/km2', en: 'persons per km2' },
  'KM2/0': { vi: 'km2', en: 'km2' },
  'DAYS/0': { vi: 'ngày', en: 'days' },
  'HOURS/0': { vi: 'giờ', en: 'hours' },
  'RANK/0': { vi: 'thứ hạng', en: 'rank' },
  'POINTS/0': { vi: 'điểm', en: 'points' },
  'TRADE_CENTRES/0': { vi: 'trung tâm thương mại', en: 'commercial centres' },
  'PIECES/3': { vi: 'nghìn chiếc', en: 'thousand pieces' },
};

/** The units that have a name in both languages. */
export const COMMON_UNITS: readonly Unit[] = Object.keys(NAMES).map((name) => {
  const [unit = '', mult] = name.split('/');
  return { unit, unitMult: Number(mult) };
});

const ALONE: Record<string, Text> = {
  VND: { vi: 'đồng', en: 'VND' },
  USD: { vi: 'USD', en: 'USD' },
  PERSONS: { vi: 'người', en: 'persons' },
  ENTERPRISES: { vi: 'doanh nghiệp', en: 'enterprises' },
  HEADS: { vi: 'con', en: 'heads' },
  HA: { vi: 'ha', en: 'ha' },
  KWH: { vi: 'kWh', en: 'kWh' },
  M2: { vi: 'm²', en: 'm²' },
  M3: { vi: 'm³', en: 'm³' },
  L: { vi: 'lít', en: 'litres' },
  PIECES: { vi: 'chiếc', en: 'pieces' },
  PROJECTS: { vi: 'dự án', en: 'projects' },
  T: { vi: 'tấn', en: 'tonnes' },
};
const TIMES: Record<number, Text> = {
  3: { vi: 'nghìn', en: 'thousand' },
  6: { vi: 'triệu', en: 'million' },
  9: { vi: 'tỷ', en: 'billion' },
  12: { vi: 'nghìn tỷ', en: 'trillion' },
  15: { vi: 'triệu tỷ', en: 'quadrillion' },
};

/** A unit in words; an unknown one by its code, an uncommon multiplier as a power of ten. */
export function unitText({ unit, unitMult }: Unit): Text {
  const named = NAMES[`${unit}/${unitMult}`];
  if (named) return named;
  const plain = ALONE[unit] ?? { vi: unit, en: unit };
  if (unitMult === 0) return plain;
  const power = `10^${unitMult} ×`;
  const times = TIMES[unitMult] ?? { vi: power, en: power };
  return { vi: `${times.vi} ${plain.vi}`, en: `${times.en} ${plain.en}` };
}

/** A unit as it stands behind a number: the percent sign at once, any other after a blank. */
export function afterNumber(unit: Unit): Text {
  const { vi, en } = unitText(unit);
  const behind = (text: string): string => (text === '%' ? text : ` ${text}`);
  return { vi: behind(vi), en: behind(en) };
}

/** True for an amount of money, in whatever currency is known. */
export const isMoney = ({ unit }: Pick<Unit, 'unit'>): boolean => unit === 'USD' || unit === 'VND';
