import { codeOf } from './fold.ts';

/** Words that the books shorten in one month and write out in the next; the code of an item does not depend on it. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})đtttnn(?!\p{L})/giu, 'đầu tư trực tiếp nước ngoài'],
  [/(?<!\p{L})đtnn(?!\p{L})/giu, 'đầu tư nước ngoài'],
  [/đầu tư nn(?!\p{L})/giu, 'đầu tư nước ngoài'],
  [/ngân sách nn(?!\p{L})/giu, 'ngân sách nhà nước'],
  [/đầu tư trực tiếp nước ngoài/gi, 'đầu tư nước ngoài'],
  [/(?<!\p{L})kt(?!\p{L})/giu, 'kinh tế'],
  [/(?<!\p{L})npl(?!\p{L})/giu, 'nguyên phụ liệu'],
  [/nguyên pl(?!\p{L})/giu, 'nguyên phụ liệu'],
  [/(?<!\p{L})sp(?!\p{L})/giu, 'sản phẩm'],
  [/(?<!\p{L})lk(?!\p{L})/giu, 'linh kiện'],
  [/(?<!\p{L})pt(?!\p{L})/giu, 'phụ tùng'],
  [/(?<!\p{L})dc(?!\p{L})/giu, 'dụng cụ'],
  [/(?<!\p{L})tb(?!\p{L})/giu, 'thiết bị'],
  [/ và đào tạo| - đào tạo/gi, ' đào tạo'],
  [/^hàng (?=dệt)/gi, ''],
  [/ các loại(?= |$)/gi, ''],
  [/sản phẩm từ /gi, 'sản phẩm '],
];

/** One name that the books spell in several ways, and signs that a code has no room for: "60+" is not 60. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})ô-?xtrây/giu, 'ôx-trây'],
  [/(?<!\p{L})ital(ia|y)(?!\p{L})/giu, 'i-ta-li-a'],
  [/(?<!\p{L})nauy(?!\p{L})/giu, 'na uy'],
  [/(?<!\p{L})(thuỵ|thụy) (sỹ|sĩ|sỉ|sy)(?!\p{L})/giu, 'thụy sĩ'],
  [/(?<!\p{L})vigin(?!\p{L})/giu, 'virgin'],
  [/hồng kông/giu, 'hồng công'],
  [/đặc khu hc(?!\p{L})/giu, 'đặc khu hành chính'],
  [/xây- ?sen/giu, 'xây-xen'],
  [/i-xa[-_]ren/giu, 'i-xra-en'],
  [/xlô-va-ki(?!-a|\p{L})/giu, 'xlô-va-ki-a'],
  [/(?<!\p{L})tivi(?!\p{L})/giu, 'ti vi'],
  [/(?<!\p{L})u rê(?!\p{L})/giu, 'urê'],
  [/(?<!\p{L})lúa mỳ(?!\p{L})/giu, 'lúa mì'],
  [/ & /g, ' và '],
  [/(?<=\d)\s*\+(?!\s*\d)/gu, ' trở lên'],
  [/(?:<=|≤)\s*(?=\d)/gu, 'đến '],
  [/(?:>=|≥)\s*(?=\d)/gu, 'từ '],
  [/<\s*(?=\d)/gu, 'dưới '],
  [/>\s*(?=\d)/gu, 'trên '],
];

/** "1. ", "B. ", "II. ": the place of a row in this month's table is no part of its name. */
const ORDINAL = /^(?:\d{1,2}|[A-Z]|[IVX]+)\s*[.)]\s+(?=\p{L})/u;

const CHANGES = [...SHORT, ...SPELLINGS];

const KEPT_AT_MOST = 20_000;
const written = new Map<string, string>();

/** A stable code of an item from its path of labels, whatever was shortened this month. */
export function itemCode(labels: readonly string[]): string {
  return codeOf(labels.map(writtenOut).join(' '));
}

/** A label without its ordinal, in full words and one spelling. Labels recur in every month, so results are kept. */
function writtenOut(label: string): string {
  const known = written.get(label);
  if (known !== undefined) return known;
  if (written.size >= KEPT_AT_MOST) written.clear();
  const plain = label.normalize('NFC').replace(ORDINAL, '');
  const text = CHANGES.reduce((rest, [short, long]) => rest.replace(short, long), plain);
  written.set(label, text);
  return text;
}
