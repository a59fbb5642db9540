import type { Unit } from '../model/unit.ts';
import { vietnameseHalf } from './bilingual.ts';
import { fold, slug } from './fold.ts';
import { keptByText } from '../model/kept.ts';

const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/^(%|phan tram|diem phan tram|percent|per cent)$/, 'PT'],
  [/^(‰|%o|phan nghin|per mille)$/, 'PERMILLE'],
  [/^(tuoi|years of age)$/, 'YEARS_OF_AGE'],
  [/^(dong|d|vnd|vn dong|dongs|vnds)$/, 'VND'],
  [/^(usd|do la my|do-la my|us\$|u\.s\. dollars?)$/, 'USD'],
  [/^(tan|tons?|tonnes?)$/, 'T'],
  [/^(du an)$/, 'PROJECTS'],
  [/^(cum|cum cong nghiep|ccn)$/, 'CLUSTERS'],
  [/^(chiec|cai)$/, 'PIECES'],
  [/^(nguoi|hanh khach|luot nguoi|luot khach|luot hanh khach|persons?|pers\.?|people)$/, 'PERSONS'],
  [/^(nguoi|persons?|pers\.?)\/km2$/, 'PERSONS_PER_KM2'],
  [/^(doanh nghiep|dn)$/, 'ENTERPRISES'],
  [/^(ha)$/, 'HA'],
  [/^(kwh)$/, 'KWH'],
  [/^(m3)$/, 'M3'],
  [/^(m2)$/, 'M2'],
  [/^(km2)$/, 'KM2'],
  [/^(lit)$/, 'L'],
  [/^(con)$/, 'HEADS'],
  [/^(diem|points?)$/, 'POINTS'],
];

const TIMES: readonly (readonly [RegExp, number])[] = [
  [/^(nghin|ngnin|ngan) ty\s+|^trillion\s+/, 12],
  [/^(ty|bill?\.?|billion)\s+/, 9],
  [/^(trieu|tr\.|tr(?= ?d$)|mill?\.?\s|million\s)\s*/, 6],
  [/^(nghin|ngnin|ngan|1000|1\.000|thous?\.?|thousand)\s+/, 3],
  [/^chuc\s+/, 1],
];

/** The same letters with other marks: a heading that ends in "động" speaks of no money, nor does a plain "d". */
const NO_MONEY = /động|đông|đóng|dòng|(?<!\p{L})d(?!\p{L})/iu;

/** The unit that a piece of text names, whatever it is called: known ones by code, others by their own name. Null for empty text. */
export const unitOf = keptByText((text): Unit | null => {
  const plain = fold(vietnameseHalf(text))
    .replace(/^\(+|\)+$/g, '')
    .replace(/^(don vi tinh|dvt|don vi|unit)\s*:?\s*/, '')
    .replace(/(?<=[a-z]{4})\.$/, '')
    .trim();
  if (plain === '' || plain.length > 40) return null;
  if (/động/i.test(text.normalize('NFC'))) return { unit: slug(plain), unitMult: 0 };
  const times = TIMES.find(([form]) => form.test(plain));
  const rest = times ? plain.replace(times[0], '').trim() : plain;
  const found = KNOWN.find(([form]) => form.test(rest))?.[1];
  const known = found === 'VND' && NO_MONEY.test(text.normalize('NFC')) ? undefined : found;
  const unit = known ?? slug(rest);
  return unit === '' ? null : { unit, unitMult: times?.[1] ?? 0 };
});

/** The unit that a piece of text names, if it is one of those that cannot be anything else. */
export function unitNamed(text: string): Unit | null {
  const unit = unitOf(text);
  return unit && KNOWN.some(([, code]) => code === unit.unit) ? unit : null;
}

/** The units of a line such as "Nghìn tấn; Triệu USD", in its order. */
export function unitsOfLine(text: string): Unit[] {
  return pieces(text).flatMap((piece) => unitNamed(piece) ?? []);
}

const pieces = (text: string): string[] =>
  text
    .split(/[;,]|\s+(?:và|vµ|and)\s+/)
    .map((piece) => piece.replace(ROLE, '').trim())
    .filter((piece) => piece !== '');

/** "Đơn vị: Số lượng: 1.000 tấn; Trị giá: triệu USD": what a unit is of stands before it. */
const ROLE = /^\s*(?:(?:đơn vị(?: tính)?|đvt|unit|(?:số |khối |sản )?lượng|trị giá|giá trị|kim ngạch)\s*:\s*)+/iu;

/** True for a line that holds nothing but units: "Tỷ đồng", "Đơn vị tính: Nghìn ha", "Nghìn tấn; Triệu USD". */
export const isUnitLine = keptByText((written): boolean => {
  const text = vietnameseHalf(written);
  const plain = fold(text);
  // Half of "(Nghìn" / "lượt người)" would be another unit than the whole.
  if (/\(/.test(plain) !== /\)/.test(plain)) return false;
  if (/^\(?(don vi( tinh)?|dvt|unit)\s*:/.test(plain)) return plain.length < 60;
  const all = pieces(text);
  return all.length > 0 && all.every((piece) => unitNamed(piece) !== null || OTHER_UNIT.test(fold(piece)));
});

/** Units of one or two words that stand alone above tables. */
const OTHER_UNIT =
  /^\(?((nghin|trieu|ty|1000)\s+)?(ta\/ha|luot( nguoi| khach| hanh khach)?|hanh khach(\.km)?|hk|tan\.km|hk\.km|khach\.km|luot khach\.km|qua|cay|doi|kw|mw|m|km|vu|ho|lao dong|%o|‰)\)?$/;

/** A unit in brackets inside a heading or label, such as "(Tỷ đồng)", "(%)" or "(Nghìn m3)"; the last one wins. */
export const unitInBrackets = keptByText((text): Unit | null => {
  const inner = [...text.matchAll(/\(([^()]{1,30})\)/g)].map((m) => m[1] ?? '');
  for (const piece of inner.reverse()) {
    const unit =
      unitNamed(piece) ??
      (OTHER_UNIT.test(fold(piece)) ||
      isRatio(piece) ||
      /^(nghìn|triệu|tỷ|1000|thous?\.?|thousand|mill?\.?|million|bill?\.?|billion) /i.test(piece.trim())
        ? unitOf(piece)
        : null);
    if (unit) return unit;
  }
  return null;
});

/** "Số nam/100 nữ", "Triệu đồng/người": one thing for each, or each hundred, of another. */
function isRatio(piece: string): boolean {
  const [, of = ''] = /^([^/]+)\/(?:[\d.]+ )?\p{L}/u.exec(piece.trim()) ?? [];
  return /^so \p{L}/u.test(fold(of)) || unitNamed(of) !== null;
}

/** True for a mark that repeats what stands above: ", ″, ', -nt-. */
export const isDitto = (text: string): boolean => /^(["″”“'’`]+|-?\s*nt\s*-?|„)$/i.test(text.trim());
