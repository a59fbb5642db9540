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
  'PROJECTS/0': { vi: 'dự án', en: 'projects' },
  'PIECES/0': { vi: 'chiếc', en: 'pieces' },
  'PIECES/3': { vi: 'nghìn chiếc', en: 'thousand pieces' },
};

/** A unit in words; an unknown one as code and power of ten. */
export function unitText({ unit, unitMult }: Unit): Text {
  const plain = unitMult === 0 ? unit : `${unit} × 10^${unitMult}`;
  return NAMES[`${unit}/${unitMult}`] ?? { vi: plain, en: plain };
}
