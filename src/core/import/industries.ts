import { fold } from './fold.ts';

/** VSIC 2018 sections and divisions by the first words of the label that the books print. The first match wins. */
const INDUSTRIES: readonly (readonly [RegExp, string])[] = [
  [/^toan nganh( cong nghiep)?$/, '_T'],
  [/^khai khoang$|^cong nghiep khai (khoang|thac mo)$/, 'B'],
  [/^khai thac than/, '05'],
  [/^khai thac dau tho/, '06'],
  [/^khai thac quang/, '07'],
  [/^khai khoang khac/, '08'],
  [/^hoat dong dich vu ho tro khai (thac|khoang)/, '09'],
  [/^cong nghiep che bien,? che tao$|^(nganh )?che bien,? che tao$/, 'C'],
  [/^san xuat,? che bien thuc pham|^san xuat che bien thuc pham/, '10'],
  [/^san xuat do uong$/, '11'],
  [/^san xuat (san pham )?thuoc la/, '12'],
  [/^det$/, '13'],
  [/^san xuat trang phuc/, '14'],
  [/^san xuat da va/, '15'],
  [/^che bien go/, '16'],
  [/^san xuat giay(?!,? dep)/, '17'],
  [/^in,? sao chep/, '18'],
  [/^san xuat than coc/, '19'],
  [/^san xuat hoa chat/, '20'],
  [/^san xuat thuoc,? hoa duoc/, '21'],
  [/^san xuat (san pham )?tu cao su/, '22'],
  [/^san xuat (san pham )?tu khoang phi kim/, '23'],
  [/^san xuat kim loai/, '24'],
  [/^san xuat (san pham )?tu kim loai duc san|^san xuat san pham tu kim loai/, '25'],
  [/^san xuat (san pham )?dien tu/, '26'],
  [/^san xuat thiet bi dien/, '27'],
  [/^san xuat may moc/, '28'],
  [/^san xuat xe co dong co/, '29'],
  [/^san xuat phuong tien van tai/, '30'],
  [/^san xuat giuong/, '31'],
  [/^cong nghiep che bien,? che tao khac/, '32'],
  [/^sua chua,? bao duong/, '33'],
  [/^san xuat va phan phoi dien$/, 'D'],
  [/^san xuat va phan phoi dien,/, '35'],
  [/^cung cap nuoc[;,]/, 'E'],
  [/^khai thac,? xu ly va cung cap nuoc/, '36'],
  [/^thoat nuoc/, '37'],
  [/^hoat dong thu gom/, '38'],
  [/^xu ly o nhiem/, '39'],
];

/** The same in English, as the statistics office's database prints them: the names of ISIC revision 4. */
const IN_ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/^(total|whole industry|all industry|entire industry)$/, '_T'],
  [/^mining and quarrying$/, 'B'],
  [/^mining of coal/, '05'],
  [/^extraction of crude petroleum/, '06'],
  [/^mining of metal ores/, '07'],
  [/^other mining and quarrying/, '08'],
  [/^mining support service/, '09'],
  [/^manufacturing$/, 'C'],
  [/^manufacture of food products$/, '10'],
  [/^manufacture of beverages$/, '11'],
  [/^manufacture of tobacco/, '12'],
  [/^manufacture of textiles$/, '13'],
  [/^manufacture of wearing apparel/, '14'],
  [/^manufacture of leather/, '15'],
  [/^manufacture of (wood|products of wood)/, '16'],
  [/^manufacture of paper/, '17'],
  [/^printing and reproduction/, '18'],
  [/^manufacture of coke/, '19'],
  [/^manufacture of chemicals/, '20'],
  [/^manufacture of (basic )?pharmaceutical/, '21'],
  [/^manufacture of rubber/, '22'],
  [/^manufacture of other non-metallic/, '23'],
  [/^manufacture of basic metals/, '24'],
  [/^manufacture of fabricated metal/, '25'],
  [/^manufacture of computer/, '26'],
  [/^manufacture of electrical equipment/, '27'],
  [/^manufacture of machinery/, '28'],
  [/^manufacture of motor vehicles/, '29'],
  [/^manufacture of other transport/, '30'],
  [/^manufacture of furniture/, '31'],
  [/^other manufacturing$/, '32'],
  [/^repair and installation/, '33'],
  // The section and its only division bear one name: the section, which comes first, is meant where it stands alone.
  [/^electricity, gas, steam and air conditioning supply$/, 'D'],
  [/^water supply[;,] sewerage/, 'E'],
  [/^water collection, treatment and supply/, '36'],
  [/^sewerage/, '37'],
  [/^waste collection, treatment and disposal/, '38'],
  [/^remediation activities/, '39'],
];

/** The VSIC code of a row label (`_T` for all industry); null for a label that names none. */
export function industryNamed(label: string): string | null {
  const plain = fold(label);
  return [...INDUSTRIES, ...IN_ENGLISH].find(([form]) => form.test(plain))?.[1] ?? null;
}

/** True for a section (B, C, D, E), under which divisions stand. */
export const isSection = (code: string): boolean => /^[A-U]$/.test(code);

/** True where the rows of a table are the divisions that we know. Older books cut industry in another way under like names. */
export function isOurList(labels: readonly string[]): boolean {
  const known = labels.filter((label) => industryNamed(label) !== null).length;
  return known * 2 >= labels.length;
}

const ORDER = new Map(INDUSTRIES.map(([, code], i) => [code, i] as const));

/** The place of a VSIC code in the classification; null for what is none. */
export const industryOrder = (code: string): number | null => ORDER.get(code) ?? null;

/** Divisions that one list of industries always has, in our classification; others come and go. */
export const ALWAYS_LISTED: readonly string[] = [...ORDER.keys()].filter(
  (code) => /^\d\d$/.test(code) && !['35', '39'].includes(code),
);
