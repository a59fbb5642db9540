import type { Rewriting } from './rewritten.ts';

/** A capital stays one at the head of a sentence, as sentences are told by it. */
const short = (form: string, read: string): readonly Rewriting[] =>
  [
    [`(?<=(?:^|\\n|[.!?…]\\s))(?:${form})`, read.charAt(0).toUpperCase() + read.slice(1)] as const,
    [`(?<![\\p{L}\\d])(?:${form})`, read] as const,
  ].map(([one, words]): Rewriting => [new RegExp(`${one}(?![\\p{L}\\d])`, 'gu'), words]);

/** What posts and telegrams shorten, in full. As they are written, in capitals: a word in small letters is another. */
export const SHORTHAND: readonly Rewriting[] = [
  ...short('(\\d{1,2})T ?/ ?(\\d{4})', '$1 tháng đầu năm $2'),
  ...short('(\\d{1,2})T(?=:| [+−-]?\\d|\\))', '$1 tháng đầu năm'),
  ...short('T(1[0-2]|0?[1-9]) ?/ ?(\\d{4})', 'tháng $1/$2'),
  ...short('(?<!(?:[Gg]a|[Tt]hứ) )T(1[0-2]|0?[1-9])(?=:| [+−-]?\\d+[,.]\\d|\\))', 'tháng $1'),
  ...short('Q(IV|III|II|I|[1-4]) ?/ ?(\\d{4})', 'quý $1/$2'),
  ...short('svck(?:nt)?|SVCK(?:NT)?|YoY|yoy', 'so với cùng kỳ'),
  ...short('MoM|mom', 'so với tháng trước'),
  ...short('KNXK', 'kim ngạch xuất khẩu'),
  ...short('KNNK', 'kim ngạch nhập khẩu'),
  ...short('XNK', 'xuất nhập khẩu'),
  ...short('XK', 'xuất khẩu'),
  ...short('NK', 'nhập khẩu'),
  ...short('LĐ ?CN', 'lao động công nghiệp'),
  ...short('CN(?= chế biến)', 'công nghiệp'),
  ...short('TMBL(?:HH)?', 'tổng mức bán lẻ'),
  ...short('HH ?(?:&|và) ?DV', 'hàng hóa và doanh thu dịch vụ'),
  ...short('DN(?= (?:thành lập|FDI|nhà nước|trong nước))', 'doanh nghiệp'),
  ...short('(?<=\\d )DA', 'dự án'),
  ...short('HN(?= [+−-]?\\d)', 'Hà Nội'),
  ...short('KH(?= năm)', 'kế hoạch'),
  ...short('(?<=CPI )bq', 'bình quân'),
  [/(?<=\d) ?k (?=tỷ|tỉ)/gu, ' nghìn '],
  [/(?<=\d) ?tr (?=USD|đồng|\$)/gu, ' triệu '],
  [/(?<=\d (?:nghìn |triệu )?(?:tỷ|tỉ|triệu)) ?\$(?![\d\p{L}])/gu, ' USD'],
];
