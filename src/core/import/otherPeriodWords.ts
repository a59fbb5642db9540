import { cumulative, month, quarter, year, type TimePeriod } from '../model/period.ts';

/** A reading of a folded text by a form that names the year itself; null where the text has another form. */
type Form = readonly [RegExp, (m: RegExpExecArray) => TimePeriod | null];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ENGLISH =
  '(january|february|march|april|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\\.?)';
const YEAR = '((?:19|20)\\d\\d)';
const STATUS = '(?:(?:thuc hien|chinh thuc|so bo|uoc tinh|uoc|prel\\.?|preliminary|est\\.?|estimate) )?';
/** What may stand between a short month and its year: "6T2022", "T5.2024", "6T năm 2024". */
const OF = '(?: ?[/.-] ?| (?:nam )?)?';
const ROMAN = ['i', 'ii', 'iii', 'iv'];
const named = (word: string): number => MONTHS.indexOf(word.slice(0, 3)) + 1;
const ordinal = (word: string): number => (ROMAN.includes(word) ? ROMAN.indexOf(word) + 1 : Number(word));
const inYear = (y: string | undefined, m: number, make: (y: number, m: number) => TimePeriod): TimePeriod | null =>
  m >= 1 && m <= 12 ? make(Number(y), m) : null;

/** Wordings of databases and of English tables: "2023M05", "Q1/2023", "January 2023", "T5/2024", "2011 Area (Km2)". */
const FORMS: readonly Form[] = [
  [new RegExp(`(?:^| )${YEAR} ?-? ?m(\\d{1,2})(?!\\d)`), (m) => inYear(m[1], Number(m[2]), month)],
  [new RegExp(`(?:^| )${YEAR} ?[-/]? ?q([1-4])(?!\\d)`), (m) => quarter(Number(m[1]), Number(m[2]))],
  [
    new RegExp(`(?:^| )q(?:uarter )?(iv|i{1,3}|[1-4])(?:[ /.-]+(?:of )?)?${YEAR}`),
    (m) => quarter(Number(m[2]), ordinal(m[1] ?? '')),
  ],
  [
    new RegExp(`(?:^| )${YEAR} quarter (iv|i{1,3}|[1-4])(?![a-z\\d])`),
    (m) => quarter(Number(m[1]), ordinal(m[2] ?? '')),
  ],
  [new RegExp(`(?:^| )(?:first )?(\\d{1,2}) months(?: of)? ${YEAR}`), (m) => inYear(m[2], Number(m[1]), cumulative)],
  [new RegExp(`(?:^| )${ENGLISH},? ${YEAR}(?!\\d)`), (m) => month(Number(m[2]), named(m[1] ?? ''))],
  [new RegExp(`(?:^| )${YEAR} ${ENGLISH}(?![a-z])`), (m) => month(Number(m[1]), named(m[2] ?? ''))],
  [new RegExp(`^${STATUS}may,? ${YEAR}$`), (m) => month(Number(m[1]), 5)],
  [new RegExp(`^${STATUS}${YEAR} may$`), (m) => month(Number(m[1]), 5)],
  [new RegExp(`(?:^| |\\()t(\\d{1,2})${OF}${YEAR}(?!\\d)`), (m) => inYear(m[2], Number(m[1]), month)],
  [new RegExp(`(?:^| |\\()(\\d{1,2})t(?: dau)?${OF}${YEAR}(?!\\d)`), (m) => inYear(m[2], Number(m[1]), cumulative)],
  [new RegExp(`^${STATUS}(\\d{1,2})[/-]${YEAR}$`), (m) => inYear(m[2], Number(m[1]), month)],
  [new RegExp(`^${STATUS}${YEAR}[/-](\\d{1,2})$`), (m) => inYear(m[1], Number(m[2]), month)],
  [
    new RegExp(`^${STATUS}${YEAR}(?= ?\\(| [a-z])(?!.*(?:so voi|so sanh|=|(?:19|20)\\d\\d.*(?:19|20)\\d\\d))`),
    (m) => year(Number(m[1])),
  ],
];

/** The period that a text names in one of these forms, and the words that named it. */
export function otherPeriodIn(text: string): { period: TimePeriod; words: string } | null {
  for (const [form, make] of FORMS) {
    const m = form.exec(text);
    const period = m && make(m);
    if (m && period) return { period, words: m[0].trim() };
  }
  return null;
}
