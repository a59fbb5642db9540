import { REGION_SCHEMES, schemeOn } from '../model/areaGroups.ts';
import { BORDER_DAYS, schemeIndex } from './areaIndex.ts';
import { areaKey } from './areaKey.ts';
import { areaEverNamed, areaNamed } from './areaNames.ts';

/** Whether the places of a table are those of a day. */
export type TableBorders = {
  /** Labels that name a place of other borders and none of the day: every name of the table is then in doubt. */
  readonly strangers: readonly { readonly label: string; readonly code: string }[];
  /** The last day of the borders, nearest to the day, in which all the names exist; null when in none, as in long series. */
  readonly fits: string | null;
};

/** Which borders the row labels of a table show. "Bắc Giang" in figures of 2026 says that "Bắc Ninh" beside it may be the old one. */
export function bordersOf(labels: readonly string[], day: string): TableBorders {
  const places = labels.flatMap((label) => {
    const now = areaNamed(label, day);
    const code = now ?? areaEverNamed(label);
    return code === null ? [] : [{ label, code, now }];
  });
  const strangers = places.flatMap(({ label, code, now }) => (now === null ? [{ label, code }] : []));
  const own = BORDER_DAYS.findIndex((last) => day <= last);
  const fits = BORDER_DAYS.map((last, i) => ({ last, far: Math.abs(i - own) }))
    .sort((a, b) => a.far - b.far)
    .find(({ last }) => places.every(({ label }) => areaNamed(label, last) !== null));
  return { strangers, fits: fits?.last ?? null };
}

/** The division into regions that the row labels of a table show: the one with most of its names there, the day's usual one in doubt. */
export function regionSchemeOf(labels: readonly string[], day: string): string {
  const usual = schemeOn(day).code;
  const keys = new Set(labels.map((label) => areaKey(label).full));
  const shown = REGION_SCHEMES.map(({ code, from }) => {
    const index = schemeIndex.get(code);
    const named = new Set([...keys].flatMap((key) => index?.get(key)?.[0]?.area.code ?? []));
    return {
      code,
      named: named.size,
      isUsual: code === usual ? 1 : 0,
      isEarlier: from === null || from <= day ? 1 : 0,
    };
  });
  shown.sort((a, b) => b.named - a.named || b.isUsual - a.isUsual || b.isEarlier - a.isEarlier);
  return shown[0] && shown[0].named > 0 ? shown[0].code : usual;
}
