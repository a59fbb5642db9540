import { fromA1 } from '../model/address.ts';
import type { Basis, Problem } from '../model/observation.ts';
import { dayText } from '../model/format.ts';
import { cumulative, month, periodText, quarter, year, type TimePeriod } from '../model/period.ts';
import type { Answer, Choice, Question } from '../model/review.ts';
import type { Text } from '../model/text.ts';
import { unitText, type Unit } from '../model/unit.ts';
import { areaNamed } from './areaNames.ts';
import { areaSuggestions } from './areaSuggestions.ts';
import type { ReadTable } from './stageBook.ts';
import { EVERY } from './tableAnswers.ts';

/** One question: its problems, the column ("*": all) or row that they are about, and what is known of the book. */
export type Asked = {
  readonly problems: readonly [Problem, ...Problem[]];
  readonly column: string;
  readonly label: string | null;
  readonly table: ReadTable;
  readonly day: string;
  readonly lastMonth: number | null;
};

const say = (vi: string, en: string): Text => ({ vi, en });
const choice = (text: Text, answer: Answer, hint: Text | null = null, recommended = false): Choice => ({
  text,
  hint,
  answer,
  recommended,
});

/** What may be named beside the choices. */
export function openFor({ problems: [first] }: Asked): Question['open'] {
  if (['unknown-area', 'no-place', 'file-place'].includes(first.code)) return 'area';
  if (first.code === 'no-unit') return 'unit';
  if (first.code !== 'column-unclear') return null;
  const { missing } = first.about ?? {};
  return missing === 'period' || missing === 'unit' ? missing : null;
}

/** The ways to answer a question; leaving the cells out is always one. */
export function choicesFor(asked: Asked): Choice[] {
  return [...ownChoices(asked), leaveOut(asked)];
}

function leaveOut({ column, label }: Asked): Choice {
  const what = label === null ? {} : { label };
  const answer: Answer = { kind: 'leave', ...(column === EVERY ? {} : { column }), ...what };
  return choice(
    say('Bỏ ra, không ghi', 'Leave out, do not store'),
    answer,
    say('Các ô này được ghi lại là đã bỏ.', 'The cells are kept on record as left out.'),
  );
}

function ownChoices(asked: Asked): Choice[] {
  const { problems, column, label } = asked;
  const [{ code, about }] = problems;
  if (label !== null && code === 'unknown-area') return placeChoices(label, asked.day);
  if (label !== null && code === 'unknown-industry')
    return [choice(say('Giữ theo tên dòng', 'Keep it by its label'), { kind: 'area', label, area: null })];
  if (code === 'no-unit') return unitChoices(asked).map(({ unit, text }) => choice(text, unitAnswer(label, unit)));
  if (code === 'column-unclear')
    return about?.missing === 'period'
      ? periodChoices(asked)
      : about?.missing === 'comparison'
        ? basisChoices(column)
        : about?.missing === 'unit'
          ? unitChoices(asked).map(({ unit, text }) => choice(text, { kind: 'column', column, set: unit }))
          : [];
  if (code === 'base-changed') return growthChoices(asked);
  if (code === 'year-doubtful') return yearChoices(asked);
  if (code === 'plan-year') return [...planChoices(asked), asPrinted(column, code)];
  if (code === 'pages-disagree') return [...pageChoices(asked), asPrinted(column, code)];
  if (code === 'number-style') return decimalChoices();
  if (code === 'no-place') return homeChoices(asked);
  if (code === 'file-place') return [...homeChoices(asked), ofCountry(code)];
  if (code === 'percent-format')
    return [choice(say('Phần trăm, như ô hiện', 'A percentage, as the cell shows'), { kind: 'accept', column, code })];
  if (['no-label', 'no-period', 'said-differently', 'other-attribution'].includes(code)) return [];
  return [asPrinted(column, code)];
}

const asPrinted = (column: string, code: string): Choice =>
  choice(say('Đúng như đã in', 'It is as printed'), { kind: 'accept', column, code });

const ofCountry = (code: string): Choice =>
  choice(say('Số liệu cả nước', 'Figures of the country'), { kind: 'accept', column: EVERY, code });

/** The place that the name of the file says. */
function homeChoices({ problems: [{ about }], day }: Asked): Choice[] {
  const name = about?.place ?? '';
  const area = areaNamed(name, day);
  const hint = say('Như tên tệp nêu.', "As the file's name says.");
  return area === null ? [] : [choice(say(name, name), { kind: 'area', label: EVERY, area }, hint, true)];
}

function planChoices({ column, lastMonth }: Asked): Choice[] {
  const y = lastMonth === null ? null : Math.floor(lastMonth / 12);
  if (y === null) return [];
  return [
    choice(say(`Kế hoạch năm ${y}`, `The plan of ${y}`), { kind: 'column', column, set: { timePeriod: year(y) } }),
  ];
}

/** The periods that the pages name, one of which may be meant on both. */
function pageChoices({ table, column }: Asked): Choice[] {
  const read = table.reading?.columns ?? [];
  const periods = new Set(
    read.filter(({ key }) => key === column || column === EVERY).map((c) => c.meaning.timePeriod),
  );
  if (periods.size > 1 && column === EVERY) return []; // one period cannot be meant in all of them
  return [...periods].map((timePeriod) =>
    choice(
      say(`Mọi trang: ${periodText(timePeriod)}`, `All pages: ${periodText(timePeriod, 'en')}`),
      { kind: 'column', column, set: { timePeriod } },
      say('Trang kia in nhầm kỳ.', 'The other page is printed with a wrong period.'),
    ),
  );
}

const unitAnswer = (label: string | null, unit: Unit): Answer => ({
  kind: 'unit',
  ...(label === null ? {} : { label }),
  ...unit,
});

function placeChoices(label: string, day: string): Choice[] {
  const likely = areaSuggestions(label, day).slice(0, 4);
  const places = likely.map(({ code, name, score, validFrom, validTo }, i) =>
    choice(
      say(name, name),
      { kind: 'area', label, area: code },
      validTo
        ? say(`đến ${dayText(validTo)}`, `until ${dayText(validTo, 'en')}`)
        : validFrom
          ? say(`từ ${dayText(validFrom)}`, `since ${dayText(validFrom, 'en')}`)
          : null,
      i === 0 && score >= 0.9 && (likely[1]?.score ?? 0) < score,
    ),
  );
  return [
    ...places,
    choice(
      say('Không phải địa phương', 'No place'),
      { kind: 'area', label, area: null },
      say('Giữ như một dòng của cả nước.', 'Kept as a row of the country.'),
    ),
  ];
}

/** The unit of the row above, those that the other columns of the table are counted in, and those that offices count in most. */
function unitChoices({ table, problems: [{ cell }] }: Asked): { unit: Unit; text: Text }[] {
  const at = fromA1(cell.split(':')[0] ?? '')?.row ?? 0;
  const above = (table.reading?.rows ?? []).findLast(({ row, unit }) => row < at && unit !== null)?.unit ?? null;
  const near = (table.reading?.columns ?? []).map(({ meaning: { unit, unitMult } }) => ({ unit, unitMult }));
  const usual: Unit[] = [
    { unit: 'VND', unitMult: 9 },
    { unit: 'USD', unitMult: 6 },
    { unit: 'T', unitMult: 3 },
    { unit: 'PT', unitMult: 0 },
  ];
  const all = new Map(
    [...(above ? [above] : []), ...near, ...usual].map((unit) => [`${unit.unit}/${unit.unitMult}`, unit]),
  );
  return [...all.values()].slice(0, 6).map((unit) => ({ unit, text: unitText(unit) }));
}

function periodChoices({ column, lastMonth }: Asked): Choice[] {
  if (lastMonth === null) return [];
  const [y, m] = [Math.floor(lastMonth / 12), (lastMonth % 12) + 1];
  const periods: TimePeriod[] = [
    month(y, m),
    ...(m > 1 ? [cumulative(y, m), month(y, m - 1)] : []),
    ...(m % 3 === 0 ? [quarter(y, m / 3)] : []),
    year(y),
  ];
  return periods.map((timePeriod) =>
    choice(say(periodText(timePeriod), periodText(timePeriod, 'en')), { kind: 'column', column, set: { timePeriod } }),
  );
}

const BASIS_NAMES: readonly (readonly [Basis, Text])[] = [
  ['SPLY', say('Chỉ số, cùng kỳ năm trước = 100', 'Index, same period of last year = 100')],
  ['PREV', say('Chỉ số, kỳ trước = 100', 'Index, previous period = 100')],
  ['SPLY_GROWTH', say('Tăng, giảm so với cùng kỳ, %', 'Growth on the same period of last year, %')],
  ['BASE', say('Chỉ số, một kỳ gốc cố định = 100', 'Index, a fixed period = 100')],
  ['PLAN', say('Phần trăm của kế hoạch', 'Percent of the plan')],
  ['LEVEL', say('Mức, không so sánh', 'A level, no comparison')],
];

function basisChoices(column: string): Choice[] {
  return BASIS_NAMES.map(([basis, text]) => choice(text, { kind: 'column', column, set: { basis } }));
}

function growthChoices({ column, problems: [{ code, about }] }: Asked): Choice[] {
  const basis = about?.basis === 'PREV' ? 'PREV_GROWTH' : 'SPLY_GROWTH';
  return [
    choice(
      say('Là tốc độ tăng, giảm (%)', 'They are growth rates (%)'),
      { kind: 'column', column, set: { basis } },
      say('Tiêu đề ghi như chỉ số; trị số là phần tăng thêm.', 'Headed as an index; the values are the increase.'),
    ),
    choice(say('Đúng là chỉ số (gốc = 100)', 'They are indices (base = 100)'), { kind: 'accept', column, code }),
  ];
}

function yearChoices({ problems: [{ code }], lastMonth }: Asked): Choice[] {
  const y = lastMonth === null ? null : Math.floor(lastMonth / 12);
  return [
    ...(y === null
      ? []
      : [
          choice(say(`Tiêu đề cũ: số liệu của năm ${y}`, `An old heading: the figures are of ${y}`), {
            kind: 'year',
            year: y,
          }),
        ]),
    choice(say('Đúng như tiêu đề ghi', 'As the heading says'), { kind: 'accept', column: EVERY, code }),
  ];
}

function decimalChoices(): Choice[] {
  return [
    choice(say('Dấu phẩy là dấu thập phân: 1.234,5', 'The comma is the decimal mark: 1.234,5'), {
      kind: 'decimal',
      mark: ',',
    }),
    choice(say('Dấu chấm là dấu thập phân: 1,234.5', 'The point is the decimal mark: 1,234.5'), {
      kind: 'decimal',
      mark: '.',
    }),
  ];
}
