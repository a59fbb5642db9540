import { areaNamed } from '../import/areaNames.ts';
import { COUNTRY } from '../model/area.ts';
import { expressionText, ofMembers, published } from '../model/expression.ts';
import { dayText, formatNumber } from '../model/format.ts';
import { markerAddress, markerPieces, markerUnit, periodNamed, type MarkerAsked } from '../model/marker.ts';
import { periodText } from '../model/period.ts';
import { Refusal, type Lang, type Text } from '../model/text.ts';
import { unitText, type Unit } from '../model/unit.ts';
import { areaAt, endDay, regionMembers } from '../query/areaOf.ts';
import { figure } from '../query/figure.ts';
import { markerKey } from '../query/markerKey.ts';
import { findMeasure } from '../query/measure.ts';
import { MARK } from '../report/words.ts';
import type { Store } from '../store/open.ts';
import type { FilledTemplate } from '../workbook/fillTemplate.ts';
import type { Filled, RowMember } from '../workbook/templateCells.ts';
import type { Inside } from './core.ts';
import type { FormQuestion } from './formPass.ts';
import { wanted } from './reading.ts';

export type TemplateAsked = MarkerAsked & {
  readonly lang: Lang;
  readonly asOf?: string | undefined;
  /** ISO instant. */
  readonly madeOn: string;
};

/** A workbook of the user's own with its markers filled from the workspace; the file itself is only opened apart. */
export async function filledTemplate(
  { store, reader }: Pick<Inside, 'store' | 'reader'>,
  bytes: Uint8Array,
  asked: TemplateAsked,
): Promise<FilledTemplate> {
  const { period, region } = asked;
  const words = wordsOf(asked);
  const { questions } = await wanted(reader, bytes, { want: 'form', period, region, answers: null });
  const answers = questions.map((question) => answerOf(store, question, words, asked));
  return (await wanted(reader, bytes, { want: 'form', period, region, answers })).made;
}

function answerOf(
  store: Store,
  { marker, left, member }: FormQuestion,
  words: Readonly<Record<string, string>>,
  asked: TemplateAsked,
): Filled {
  const word = words[marker] ?? periodWord(marker, asked);
  if (word !== null) return { kind: 'text', text: word };
  if (marker === 'area') return { kind: 'unknown', why: NO_PLACE };
  if (/^each(?:$|[\s.])/.test(marker)) return eachWord(marker, member);
  const day = endDay(asked.period);
  const named = left.map((label) => areaNamed(label, day)).findLast((code) => code !== null) ?? null;
  return figureOf(store, marker, member?.code ?? named, asked);
}

/** What a repeated row says of its own place. */
function eachWord(marker: string, member: RowMember | undefined): Filled {
  if (!member) return { kind: 'unknown', why: NOT_REPEATED };
  if (marker === 'each.number') return { kind: 'number', value: member.number, print: String(member.number) };
  return marker.startsWith('each.') ? { kind: 'unknown', why: UNKNOWN } : { kind: 'text', text: member.name };
}

/** Markers that are texts. */
function wordsOf({ period, region, area, lang, asOf, madeOn }: TemplateAsked): Readonly<Record<string, string>> {
  return {
    period: periodText(period, lang),
    region: regionMembers(region, period).region.name[lang],
    ...(area !== null && { area: areaAt(area, period).name }),
    made: dayText(madeOn, lang),
    asOf: dayText(asOf ?? madeOn, lang),
  };
}

/** `period.ytd`, `period.month-1`: a period in words. */
function periodWord(marker: string, { period, lang }: TemplateAsked): string | null {
  const named = marker.startsWith('period.') ? periodNamed(marker.slice('period.'.length), period) : null;
  return named && periodText(named, lang);
}

const UNKNOWN: Text = {
  vi: 'Không hiểu dấu này. Dạng: CHỈ_TIÊU.kỳ.GỐC@nơi, ví dụ EXPORT_VALUE.ytd.LEVEL@row, hay một công thức của các số như thế.',
  en: 'This marker is not understood. Form: MEASURE.period.BASIS@place, as EXPORT_VALUE.ytd.LEVEL@row, or a formula over such figures.',
};
const NOT_REPEATED: Text = {
  vi: 'Hàng này không được lặp: chỗ vướng được nêu riêng, hoặc hàng không có ô {{each}}.',
  en: 'This row was not repeated: what is in the way is named apart, or the row has no cell {{each}}.',
};
const NO_PLACE: Text = {
  vi: 'Không biết địa phương: hàng này không ghi tên địa phương nào, và chưa chọn địa phương nào cho @area.',
  en: 'No place: the row names none, and none was chosen for @area.',
};
const NO_FIGURE: Text = { vi: 'Chưa có số này trong kho.', en: 'The workspace has no such figure.' };

const otherUnit = (unit: Unit): Text => ({
  vi: `Số công bố theo đơn vị khác: ${unitText(unit).vi}. Sửa đơn vị sau chữ in.`,
  en: `The published figure has another unit: ${unitText(unit).en}. Change the unit behind "in".`,
});

function figureOf(store: Store, marker: string, row: string | null, asked: TemplateAsked): Filled {
  const { expression, unit: wanted } = markerUnit(marker);
  const terms: string[] = [];
  const datasets = new Map<string, string>();
  for (const piece of markerPieces(expression)) {
    const next = piece.length === 1 && '(),'.includes(piece) ? piece : term(store, piece, row, asked, datasets);
    if (typeof next !== 'string') return next;
    terms.push(next);
  }
  const text = terms.join('');
  try {
    const { value: own, why, step, inputs, unit, unitMult } = figure(store, text, asked.asOf);
    if (own !== null && wanted && wanted.unit !== unit) return { kind: 'unknown', why: otherUnit({ unit, unitMult }) };
    if (own !== null) {
      const value = wanted ? own * 10 ** (unitMult - wanted.unitMult) : own;
      return { kind: 'number', value, print: printed(value, unit, asked.lang) };
    }
    const status = step === null ? inputs[0]?.status : null;
    if (status) return { kind: 'text', text: MARK[status] ?? '' };
    return { kind: 'text', text: '', why: why ?? NO_FIGURE };
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'unknown', why: UNKNOWN };
    throw error;
  }
}

/** One term of a marker as the text of an expression. */
function term(
  store: Store,
  piece: string,
  row: string | null,
  asked: TemplateAsked,
  datasets: Map<string, string>,
): string | Filled {
  const address = markerAddress(piece, asked, row);
  if (address === 'no-place') return { kind: 'unknown', why: NO_PLACE };
  // a whole key, or the name of a formula
  if (address === null) return piece;
  const { measure, basis, members } = address;
  const region = isRegion(address.area) ? address.area : null;
  // what is published of a region stands under a code of its own
  const area = region && !members ? `VN-${region}` : address.area;
  const found = markerKey(store, { ...address, area }, asked.asOf, datasets.get(measure) ?? null);
  if (!found) return { kind: 'text', text: '', why: NO_FIGURE };
  const { key, isPublished } = found;
  datasets.set(measure, key.dataset);
  if (region && members) return expressionText(ofMembers(key, region));
  const isSum = region !== null && !isPublished && basis === 'LEVEL' && findMeasure(store, measure)?.additive === true;
  return isSum ? `sum(${expressionText(ofMembers(key, region))})` : expressionText(published(key));
}

const isRegion = (area: string): boolean => area !== COUNTRY && !area.startsWith(`${COUNTRY}-`);

/** Whole numbers as they are, others with one decimal, as reports print them. */
const printed = (value: number, unit: string, lang: Lang): string =>
  formatNumber(value, unit === 'RANK' || unit === 'COUNT' || Number.isInteger(value) ? 0 : 1, lang);
