import { COUNTRY } from '../model/area.ts';
import { keptByText } from '../model/kept.ts';
import type { ColumnMeaning } from '../model/observation.ts';
import { ofPlan } from './columnMeasures.ts';
import { codeOf, fold } from './fold.ts';
import { nameOfTitle } from './genericKind.ts';
import type { StubRow } from './stub.ts';
import type { TableKind } from './tableKinds.ts';

type RowMeasure = Pick<ColumnMeaning, 'measure' | 'priceBasis'> & {
  /** What levels of it are counted in; null where it has none that are told by a unit. */
  readonly unit: string | null;
  readonly label: RegExp;
};

const MEASURES: readonly RowMeasure[] = [
  {
    measure: 'IIP',
    priceBasis: 'N',
    unit: null,
    label: /^(?:chi so san xuat (?:toan nganh )?cong nghiep|(?:chi so )?iip)$/,
  },
  {
    measure: 'RETAIL_SALES',
    priceBasis: 'V',
    unit: 'VND',
    label: /^tong muc (?:ban le hang hoa|hang hoa ban le) va (?:doanh thu )?dich vu(?: tieu dung)?(?: xa hoi)?$/,
  },
  { measure: 'EXPORT_VALUE', priceBasis: 'N', unit: 'USD', label: traded('xuat') },
  { measure: 'IMPORT_VALUE', priceBasis: 'N', unit: 'USD', label: traded('nhap') },
  { measure: 'CPI', priceBasis: 'N', unit: null, label: /^chi so gia tieu dung$/ },
];

function traded(way: string): RegExp {
  return new RegExp(`^(?:tong )?(?:(?:kim ngach|tri gia|gia tri) )?(?:hang hoa )?${way} khau(?: hang hoa)?$`);
}

/** A title of many indicators, and not of a part of an economy: whatever its rows say is said of all of it. */
const GENERAL =
  /chi tieu|(?:cong nghiep|kinh te|thuong mai)[a-z, -]*(?:thuong mai|xa hoi|xuat nhap khau)|nganh cong thuong|xuat(?: khau)?(?:,| va)? nhap khau/;
const PART =
  /doanh nghiep|fdi|dtnn|khu cong nghiep|kcn|khu kinh te|cum |nha nuoc|huyen|thi xa|phuong|mat hang|san pham|ke hoach/;
/** Headings of rows that say the branch and nothing more. */
const BRANCH =
  /^(?:(?:ve|linh vuc|hoat dong|tinh hinh|nganh) )*(?:san xuat )?(?:cong nghiep|thuong mai|noi thuong|ngoai thuong|dich vu|xuat nhap khau|xuat khau|nhap khau|gia ca|kinh te|ban le)(?:(?:,| va| -|,? va)? (?:thuong mai|dich vu|xuat nhap khau|gia ca|noi dia|trong nuoc|hang hoa|xuat khau|nhap khau))*$/;

/** A label without what numbers it, brackets and the colon behind it. */
const bare = (text: string): string =>
  fold(text)
    .replace(/^(?:[ivx]+|\d{1,2}(?:\.\d{1,2})*|[a-h])\s*[.)/-]\s*/, '')
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/[\s:;.*-]+$/, '')
    .replace(/^[-+•\s]+/, '')
    .trim();

/** The meaning of a figure by its row, and the name of a measure that is in no catalogue. */
export type OfRow = { readonly meaning: ColumnMeaning; readonly name: string | null };

/**
 * What the figure of a row is in a table of many indicators: "Kim ngạch xuất khẩu" of a department's report is a measure of the
 * catalogue, not an item of "Một số chỉ tiêu chủ yếu". Only where title, headings and label speak of all of it, the unit fits, and the
 * country is not merely assumed; any other row stays an item of the title.
 */
export function inRowMeasure(kind: TableKind, title: string, stub: StubRow, meaning: ColumnMeaning): OfRow | null {
  const isAssumed = kind.dataset === 'OTHER' && stub.area === COUNTRY;
  const own = kind.generic && kind.titled && !isAssumed && isGeneral(title) ? ownOf(stub) : null;
  if (!own) return null;
  const isLevel = meaning.basis === 'LEVEL';
  // growth of a value in đồng is not that of the value in dollars
  const counted = isLevel ? meaning.unit : (stub.unit?.unit ?? own.unit);
  if (own.unit === null ? isLevel : counted !== own.unit) return null;
  const whole = { ...meaning, measure: own.measure, priceBasis: own.priceBasis };
  const { code } = nameOfTitle(title);
  if (meaning.measure === code) return { meaning: whole, name: null };
  if (meaning.measure !== codeOf(`${code} ke hoach`)) return null;
  const { measure, name } = ofPlan({ measure: own.measure, name: null });
  return { meaning: { ...whole, measure }, name };
}

/** Asked for every figure of a table. */
const isGeneral = keptByText((title) => {
  const plain = fold(title);
  return GENERAL.test(plain) && !PART.test(plain);
});

function ownOf({ path, unknown }: StubRow): RowMeasure | null {
  const labels = path.map(({ text }) => bare(text));
  const label = labels.pop() ?? '';
  if (unknown || !labels.every((above) => BRANCH.test(above))) return null;
  return MEASURES.find((one) => one.label.test(label)) ?? null;
}
