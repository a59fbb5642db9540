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

/** A stable code of an item from its path of labels, whatever was shortened this month. */
export function itemCode(labels: readonly string[]): string {
  return codeOf(
    labels
      .map((label) => SHORT.reduce((text, [short, long]) => text.replace(short, long), label.normalize('NFC')))
      .join(' '),
  );
}
