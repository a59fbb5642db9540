import { fold } from './fold.ts';

/** What a column says of the observation that stands in its row. */
export type LongRole =
  | 'period'
  | 'year'
  | 'quarter'
  | 'month'
  | 'place'
  | 'measure'
  | 'item'
  | 'unit'
  | 'basis'
  | 'status'
  | 'value'
  | 'note';

/** Headings of such columns, folded, in the two languages; the whole heading is meant, not words in it. */
const HEADS: readonly (readonly [RegExp, LongRole])[] = [
  [
    /^(ky|ky bao cao|ky so lieu|thoi ky|thoi gian|thoi diem|ngay|time|period|time period|date|reference period)$/,
    'period',
  ],
  [/^(nam|nam bao cao|year|reference year)$/, 'year'],
  [/^(quy|quarter)$/, 'quarter'],
  [/^(thang|month)$/, 'month'],
  [
    /^(ten )?(tinh|tinh ?[,/] ?(thanh pho|tp|thanh)|tinh thanh( pho)?|tinh va thanh pho|dia phuong|don vi hanh chinh|dia ban|khu vuc dia ly)$|^(name of )?(provinces?|province ?[/,] ?city|cities, provinc(ies|es)|locality|localities|geography|ref area|area|area name|province name)$/,
    'place',
  ],
  [
    /^(ten )?(chi tieu|chi so)( thong ke)?$|^(indicators?|indicator name|measures?|variable|series|series name)$/,
    'measure',
  ],
  [/^(don vi|don vi tinh|dvt|units?|unit of measure|unit measure|uom)$/, 'unit'],
  [
    /^(goc so sanh|ky goc|so sanh( voi)?|loai chi so|loai so sanh|basis|comparison|compared with|transformation)$/,
    'basis',
  ],
  [/^(trang thai|tinh trang|loai so lieu|muc do chinh thuc|status|obs status)$/, 'status'],
  [/^(gia tri|tri so|so lieu|gia tri so lieu|values?|obs value|figure)( ?\([^()]*\))?$/, 'value'],
  [
    /^(stt|tt|so tt|so thu tu|no\.?|id|ghi chu|nguon|nguon so lieu|notes?|source|remarks?|ngay cong bo|release date|(ma|code)( .*)?|.* code)$/,
    'note',
  ],
];

/** What a heading makes of its column; null for a heading that is none of these. */
export function longRole(heading: string): LongRole | null {
  const plain = fold(heading).replace(/\s*:$/, '');
  return HEADS.find(([form]) => form.test(plain))?.[1] ?? null;
}
