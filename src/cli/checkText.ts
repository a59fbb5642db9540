import type { Claim, ClaimCell, ClaimVerdict, TextCheck } from '../core/model/claim.ts';
import { CLAIM_VERDICTS } from '../core/model/claim.ts';
import { dayText } from '../core/model/format.ts';
import type { Lang, Text } from '../core/model/text.ts';
import { afterNumber } from '../core/model/unit.ts';
import { exact } from './numbers.ts';

const VERDICT: Record<ClaimVerdict, Text> = {
  confirmed: { vi: 'xác nhận', en: 'confirmed' },
  contradicted: { vi: 'trái với kho', en: 'contradicted' },
  consistent: { vi: 'khớp trong bài', en: 'consistent within the text' },
  inconsistent: { vi: 'không khớp trong bài', en: 'inconsistent within the text' },
  uncheckable: { vi: 'chưa kiểm được', en: 'cannot be checked' },
};
/** In front of a line of a claim: what it follows from, what to look at, what is missing. */
const MARKS = { arithmetic: '=', warning: '!', note: '·', missing: '?', cell: '@' } as const;
/** Counts rest on many cells; the answer as JSON has them all. */
const MOST_CELLS = 4;

/** The claims of a text as text: verdict and quotation, what it was understood as, the computations, what to look at, what is missing. */
export function checkText(check: TextCheck, lang: Lang): string {
  const { day, claims, counts, cautions, follows } = check;
  const head = { vi: `Bài viết ngày ${day ? dayText(day) : 'không rõ'}`, en: `Text of ${day ?? 'an unknown day'}` }[
    lang
  ];
  const sums = CLAIM_VERDICTS.filter((one) => counts[one] > 0).map((one) => `${counts[one]} ${VERDICT[one][lang]}`);
  const none = { vi: 'Không tìm thấy con số nào để kiểm chứng.', en: 'No claim about figures was found.' }[lang];
  return [
    `${head}. ${claims.length === 0 ? none : `${claims.length} ${{ vi: 'nhận định', en: 'claims' }[lang]}: ${sums.join(', ')}.`}\n`,
    ...claims.map((claim) => claimText(claim, lang)),
    section(
      { vi: 'Cả bài', en: 'The whole text' }[lang],
      cautions.map((one) => `  ${MARKS[one.severity]} ${one.text[lang]}`),
    ),
    section(
      { vi: 'Suy ra từ các con số của bài', en: 'What the figures of the text imply' }[lang],
      follows.map((one) => `  = ${one[lang]}`),
    ),
  ]
    .filter(Boolean)
    .join('\n');
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : [title, ...lines, ''].join('\n');

function claimText({ id, verdict, quote, says, arithmetic, cautions, missing, cells }: Claim, lang: Lang): string {
  const more = cells.length - MOST_CELLS;
  return [
    `${id}. ${VERDICT[verdict][lang].toUpperCase()}  "${quote}"`,
    `     ${says[lang]}`,
    ...arithmetic.map((one) => `   ${MARKS.arithmetic} ${one[lang]}`),
    ...cells.slice(0, MOST_CELLS).map((one) => `   ${MARKS.cell} ${cellText(one, lang)}`),
    ...(more > 0 ? [`   ${MARKS.cell} ${{ vi: `và ${more} ô nữa`, en: `and ${more} more cells` }[lang]}`] : []),
    ...cautions.map((one) => `   ${MARKS[one.severity]} ${one.text[lang]}`),
    ...missing.map((one) => `   ${MARKS.missing} ${{ vi: 'thiếu', en: 'missing' }[lang]}: ${one[lang]}`),
    '',
  ].join('\n');
}

const cellText = ({ key, value, place, ...unit }: ClaimCell, lang: Lang): string =>
  `${exact(value, lang)}${afterNumber(unit)[lang]}  ${place || key}`;
