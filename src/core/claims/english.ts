import { AMOUNTS, INDICATORS, PERIODS, PLACES } from './englishWords.ts';
import { COMMON } from './englishCommon.ts';
import { NOTES } from './englishNotes.ts';
import { EARNED, PARTS } from './englishParts.ts';
import type { Folded } from './folded.ts';
import { rewritten, type Rewriting } from './rewritten.ts';
import { SHORTHAND } from './shorthand.ts';

const ENGLISH = /(?<!\p{L})(?:the|of|and|in|by|was|were|from)(?!\p{L})/giu;
const VIETNAMESE = /(?<!\p{L})(?:của|và|năm|tăng|giảm|đạt|các|trong|với|có)(?!\p{L})/giu;

/** An English text in the words that claims are read by; any other text as it is, but for what it shortens. What is not understood stays English, and makes nothing certain. */
export function readable(given: Folded): Folded {
  const english = (given.text.match(ENGLISH) ?? []).length;
  if (english < 2 || english <= 3 * (given.text.match(VIETNAMESE) ?? []).length) return rewritten(given, SHORTHAND);
  return rewritten(vietnameseDigits(given), RULES);
}

const TOKEN = /(?<![\d.,])(?:(?<=USD|VND)|(?<!\p{L}))\d[\d.,]*\d(?!\d)/gu;
const IN_GROUPS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const PLAIN = /^\d+\.\d+$/;

/** Commas between groups and a dot before decimals exchanged; a number of another form stays. */
function vietnameseDigits({ text, origin }: Folded): Folded {
  const exchanged = (token: string): string => token.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
  return {
    text: text.replace(TOKEN, (token) => (IN_GROUPS.test(token) || PLAIN.test(token) ? exchanged(token) : token)),
    origin,
  };
}

/** Bounded, and from the first word of its clause on: a text without marks must not be tried from each of its letters. */
const SUBJECT = '(\\p{L}[\\p{L} ]{0,120}?(?: \\([A-Z]{2,5}\\)[\\p{L} ]{0,60}?)?)';
const FIRST = '(?<![\\p{L}\\d]|\\p{L} )';
const MOVED = '(rose|grew|increased|fell|declined|decreased|stayed the same)';
const WHEN =
  '((?:in|on) (?:the first \\p{L}+ months of \\d{4}|the \\p{L}+ quarter of \\d{4}|(?:\\d{1,2} )?\\p{Lu}\\p{Ll}+ \\d{4}|\\d{4}))';
const AGAINST = '( against the same (?:period|time) last year)';
const MANY = '(\\d{1,2}(?: of (?:the )?\\d{1,2})?) (?:localities|provinces(?: and cities)?)';
const shape = (form: string, read: string): Rewriting => [new RegExp(form, 'giu'), read];

/** Sentences whose order differs: an English one tells where and when behind the figure. */
const SHAPES: readonly Rewriting[] = [
  shape(`there (?:is|are) no figures? (?:of|for) ${SUBJECT} ${WHEN} for`, 'chưa có số liệu về $1 $2 của:'),
  shape(
    `among (?:the )?(\\d{1,2}) northern (?:provinces(?: and cities)?|localities),? (\\d{1,2}) (?:saw|posted|recorded|reported|had) ${SUBJECT} (grow|rise|increase)`,
    'có $2/$1 địa phương phía Bắc có $3 $4',
  ),
  shape(`among (?:the )?${MANY} with a figure`, 'trong $1 localities có số liệu'),
  shape(
    '(?=\\(by)(?<=(?:rose|grew|increased) in [^.;()]{0,120})\\(by (\\d[\\d.,]*% or more) in (\\d{1,2})\\)',
    '(trong đó $2 địa phương tăng by $1)',
  ),
  shape(`${FIRST}${SUBJECT} ${MOVED} in (?:all )?${MANY}(?: of the region)?${AGAINST}?`, 'có $3 localities có $1 $2$4'),
  shape(`(?:,| and|, and) ${MOVED} in (\\d{1,2})(?! of| out| \\p{L})`, ', $2 địa phương $1'),
  shape(
    `${FIRST}(?:the )?(?:localities|provinces) where ${SUBJECT} ${MOVED}( by (?:an estimated )?\\d[\\d.,]*% or more)? ${WHEN}${AGAINST}?:`,
    'các địa phương có $1 $4 $2$3$5:',
  ),
  shape(`the highest (estimated )?figures of ${SUBJECT} ${WHEN} are those of`, '$2 $3 $1đạt cao nhất ở'),
  shape(`${FIRST}${SUBJECT} rose most ${WHEN} in`, '$1 $2 tăng cao nhất ở'),
  shape(
    `${FIRST}${SUBJECT} grew less than in the country (\\([^()]*\\) )?${WHEN} in ${MANY}`,
    'có $4 localities có tốc độ tăng $1 $3 thấp hơn mức chung của cả nước $2',
  ),
];

const AMOUNT = '\\d[\\d.,]*(?:%| (?:nghìn tỷ|tỷ|triệu|nghìn)? ?(?:USD|đồng))';
const FIGURE = `(?:đạt|tăng|giảm)(?: ước)? ${AMOUNT}`;
const READ_WHEN =
  '(?:\\d{1,2} tháng đầu năm \\d{4}|quý [IV]+ năm \\d{4}|tháng \\d{1,2} năm \\d{4}|tại thời điểm \\d{2}/\\d{1,2}/\\d{4}|năm \\d{4}|quý [IV]+(?! năm|\\p{L})|\\d{1,2} tháng đầu năm(?! \\d)|tháng \\d{1,2}(?! năm|\\d|/))';
/** "đạt 53,7 nghìn tỷ đồng tháng 6 năm 2024": the period belongs before its figure. "13,3% toàn vùng" is a share. */
const ORDER: readonly Rewriting[] = [
  [
    /có tăng trưởng(?: dương)? ở ((?:chỉ số|kim ngạch|tổng mức|vốn)[\p{L} ]{0,90}?(?: \([A-Z]{2,5}\))?)(?=[,.;]| trong| so| $)/gu,
    'có $1 tăng trưởng dương',
  ],
  // "tăng 6,4 % … (6,9 % quý II)", "(giảm 1,2 % 6 tháng đầu năm 2023"
  [new RegExp(`(tăng|giảm)( \\d[\\d.,]*%[^.;()]{0,70}) \\((\\d[\\d.,]*%) (${READ_WHEN})\\)`, 'gu'), '$1$2 ($4 $1 $3)'],
  [
    new RegExp(`\\((tăng|giảm) (\\d[\\d.,]*%)( so với cùng (?:kỳ|thời điểm) năm trước)? (${READ_WHEN})`, 'gu'),
    '($4 $1 $2)',
  ],
  [new RegExp(`(${FIGURE})( so với cùng (?:kỳ|thời điểm) năm trước)? (${READ_WHEN})`, 'gu'), '$3 $1$2'],
  [
    new RegExp(
      `(tăng|giảm)((?: ước)? \\d[\\d.,]*%)( so với cùng (?:kỳ|thời điểm) năm trước)? và (\\d[\\d.,]*%) (${READ_WHEN})`,
      'gu',
    ),
    '$1$2$3 và $5 $1 $4',
  ],
  [new RegExp(`(, và|và|và đạt) (${AMOUNT}) (${READ_WHEN})`, 'gu'), '$1 $3 $2'],
  [/(?<!(?:chiếm|tăng|giảm|ước) )(\d[\d.,]*%) (toàn vùng|cả nước)/gu, 'chiếm $1 $2'],
];

const RULES = [
  ...NOTES,
  ...SHAPES,
  ...AMOUNTS,
  ...EARNED,
  ...PERIODS,
  ...PARTS,
  ...INDICATORS,
  ...PLACES,
  ...COMMON,
  ...ORDER,
];
