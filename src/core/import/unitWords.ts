import type { Unit } from '../model/unit.ts';
import { fold } from './fold.ts';

const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/^%$|^phan tram$|^diem phan tram$/, { unit: 'PT', unitMult: 0 }],
  [/^(nghin|ngan) ty dong$/, { unit: 'VND', unitMult: 12 }],
  [/^ty dong$/, { unit: 'VND', unitMult: 9 }],
  [/^(trieu dong|trd)$/, { unit: 'VND', unitMult: 6 }],
  [/^dong$/, { unit: 'VND', unitMult: 0 }],
  [/^ty (usd|do la my)$/, { unit: 'USD', unitMult: 9 }],
  [/^(trieu (usd|do la my)|tr\.? ?usd)$/, { unit: 'USD', unitMult: 6 }],
  [/^(nghin|1000) usd$/, { unit: 'USD', unitMult: 3 }],
  [/^usd$/, { unit: 'USD', unitMult: 0 }],
  [/^(nghin|ngan|1000) tan$/, { unit: 'T', unitMult: 3 }],
  [/^trieu tan$/, { unit: 'T', unitMult: 6 }],
  [/^tan$/, { unit: 'T', unitMult: 0 }],
  [/^du an$/, { unit: 'PROJECTS', unitMult: 0 }],
  [/^(nghin|1000) (chiec|cai)$/, { unit: 'PIECES', unitMult: 3 }],
  [/^(chiec|cai)$/, { unit: 'PIECES', unitMult: 0 }],
];

/** The unit that a piece of text names; null when it names none that is known. */
export function unitNamed(text: string): Unit | null {
  const plain = fold(text)
    .replace(/^\(+|\)+$/g, '')
    .replace(/^(don vi tinh|dvt|don vi)\s*:?\s*/, '')
    .trim();
  return UNITS.find(([form]) => form.test(plain))?.[1] ?? null;
}

/** The units of a line such as "Nghìn tấn; Triệu USD", in its order. */
export function unitsOfLine(text: string): Unit[] {
  return text.split(/[;,]/).flatMap((piece) => unitNamed(piece) ?? []);
}

/** True for a line that holds nothing but units. */
export function isUnitLine(text: string): boolean {
  const pieces = text.split(/[;,]/).map((piece) => piece.trim());
  return pieces.every((piece) => piece !== '' && (unitNamed(piece) !== null || OTHER_UNIT.test(fold(piece))));
}

/** Units that tables we do not read yet are headed with; they are recognised as unit lines all the same. */
const OTHER_UNIT =
  /^\(?(don vi( tinh)?:?|nghin ha|ha|ta\/ha|nghin luot( nguoi|khach)?|luot nguoi|nguoi|nghin nguoi|doanh nghiep|nghin con|trieu con|trieu kwh|nghin m3|1000 (lit|m2|cai|doi))\)?$/;

/** A unit in brackets inside a heading, such as "(Tỷ đồng)" or "(%)". */
export function unitInBrackets(heading: string): Unit | null {
  for (const [, inner] of heading.matchAll(/\(([^()]*)\)/g)) {
    const unit = unitNamed(inner ?? '');
    if (unit) return unit;
  }
  return null;
}
