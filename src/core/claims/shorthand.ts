import type { Rewriting } from './rewritten.ts';

const short = (form: string, read: string): Rewriting => [
  new RegExp(`(?<![\\p{L}\\d])(?:${form})(?![\\p{L}\\d])`, 'gu'),
  read,
];

/** What posts and telegrams shorten, in full. As they are written, in capitals: a word in small letters is another. */
export const SHORTHAND: readonly Rewriting[] = [
  short('(\\d{1,2})T ?/ ?(\\d{4})', '$1 tháng đầu năm $2'),
  short('(\\d{1,2})T(?=:| [+−-]?\\d|\\))', '$1 tháng đầu năm'),
  short('T(1[0-2]|0?[1-9]) ?/ ?(\\d{4})', 'tháng $1/$2'),
  short('(?<!(?:[Gg]a|[Tt]hứ) )T(1[0-2]|0?[1-9])(?=:| [+−-]?\\d+[,.]\\d|\\))', 'tháng $1'),
  short('Q(IV|III|II|I|[1-4]) ?/ ?(\\d{4})', 'quý $1/$2'),
  short('svck(?:nt)?|SVCK(?:NT)?|YoY|yoy', 'so với cùng kỳ'),
  short('MoM|mom', 'so với tháng trước'),
  short('KNXK', 'kim ngạch xuất khẩu'),
  short('KNNK', 'kim ngạch nhập khẩu'),
  short('XNK', 'xuất nhập khẩu'),
  short('XK', 'xuất khẩu'),
  short('NK', 'nhập khẩu'),
  short('LĐ ?CN', 'lao động công nghiệp'),
  short('CN(?= chế biến)', 'công nghiệp'),
  short('TMBL(?:HH)?', 'tổng mức bán lẻ'),
  short('HH ?(?:&|và) ?DV', 'hàng hóa và doanh thu dịch vụ'),
  short('DN(?= (?:thành lập|FDI|nhà nước|trong nước))', 'doanh nghiệp'),
  short('(?<=\\d )DA', 'dự án'),
  short('HN(?= [+−-]?\\d)', 'Hà Nội'),
  short('KH(?= năm)', 'kế hoạch'),
  short('(?<=CPI )bq', 'bình quân'),
  [/(?<=\d) ?k (?=tỷ|tỉ)/gu, ' nghìn '],
  [/(?<=\d) ?tr (?=USD|đồng|\$)/gu, ' triệu '],
  [/(?<=\d (?:nghìn |triệu )?(?:tỷ|tỉ|triệu)) ?\$(?![\d\p{L}])/gu, ' USD'],
];
