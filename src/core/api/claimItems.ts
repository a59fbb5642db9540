import { toneFolded } from '../claims/prose.ts';
import { COUNTRY, TOTAL } from '../model/area.ts';
import { measureOf } from '../model/measures.ts';
import { claimItems } from '../query/claimFigures.ts';
import type { Store } from '../store/open.ts';

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/đtttnn/gu, 'đầu tư nước ngoài'],
  [/(?<!\p{L})nn(?!\p{L})/gu, 'nước ngoài'],
  [/(?<!\p{L})kt(?!\p{L})/gu, 'kinh tế'],
  [/(?<!\p{L})fdi(?!\p{L})/gu, 'đầu tư nước ngoài'],
];
/** Words that stand before the name of a part in one text and not in another. */
const LEFT_OUT =
  /(?<!\p{L})(?:ngành|khu vực|lĩnh vực|nhóm hàng|mặt hàng|nhóm|hàng|các|loại|có|vốn|trực tiếp|doanh thu|doanh nghiệp|dịch vụ|công nghiệp|kinh tế|sản xuất|khai thác|sản lượng|sản phẩm chính|chủ lực|chủ yếu|và|của|trong đó|là|khối|lớn nhất)(?!\p{L})/gu;

/** The words that name a part of a measure, in any order: "Khu vực có vốn ĐTTTNN" and "khu vực FDI" are the same. */
function wordsOf(text: string): string {
  const plain = toneFolded(text.normalize('NFC'))
    .toLowerCase()
    .replace(/\([^)]*\)?/gu, ' ')
    .replace(/(?<!\p{L})(?:\p{L}\.)+\p{L}(?!\p{L})/gu, (short) => short.replaceAll('.', ''));
  const long = SHORT.reduce((left, [form, word]) => left.replace(form, word), plain);
  return sorted(long.replace(LEFT_OUT, ' '));
}
const sorted = (text: string): string => [...new Set(text.match(/\p{L}+/gu) ?? [])].sort().join(' ');
/** With the words that one text leaves out: "Công nghiệp và xây dựng" is not "Xây dựng". */
const allWordsOf = (text: string): string => sorted(toneFolded(text.normalize('NFC')).toLowerCase());

/** Tells the item of the workspace that a part of a measure is; null where its words fit none or more than one. Made once for many parts. */
export function itemOf(store: Store, measure: string): (part: string | null) => string | null {
  const items = claimItems(store, measure, COUNTRY).map(({ item, label }) => {
    const name = label.split(' > ').at(-1) ?? '';
    return { item, words: wordsOf(name), full: allWordsOf(name), first: wordsOf(/\p{L}+/u.exec(name)?.[0] ?? '') };
  });
  return (part) => {
    // the whole of some indicators is an item by the name of the indicator: "CHỈ SỐ GIÁ TIÊU DÙNG"
    if (part === null && (items.length === 0 || items.some(({ item }) => item === TOTAL))) return TOTAL;
    const words = wordsOf(part ?? measureOf(measure)?.name.vi ?? '');
    const full = allWordsOf(part ?? '');
    return (
      onlyOf(items.filter((one) => one.full === full)) ??
      onlyOf(items.filter((one) => words !== '' && one.words === words)) ??
      onlyOf(items.filter((one) => begins(words, one)))
    );
  };
}

function onlyOf(items: readonly { readonly item: string }[]): string | null {
  const [only, ...more] = new Set(items.map(({ item }) => item));
  return only !== undefined && more.length === 0 ? only : null;
}

/** "điện thoại" for "Điện thoại và linh kiện", "dầu thô" for "Dầu mỏ thô khai thác": the first word of the name, and of the rest some. */
function begins(words: string, { first, words: all }: { readonly first: string; readonly words: string }): boolean {
  const [own, whole] = [words.split(' '), new Set(all.split(' '))];
  return own.includes(first) && own.length >= 2 && own.every((word) => whole.has(word));
}
