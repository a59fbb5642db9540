import { isNumber, type BriefNumber, type BriefPart, type BriefSentence } from '../../model/briefing.ts';
import type { BriefColumn } from '../../model/briefingFacts.ts';
import { periodParts, type TimePeriod } from '../../model/period.ts';
import type { Lang, Text } from '../../model/text.ts';
import { unitText } from '../../model/unit.ts';
import { capital, line, type Scene } from './printed.ts';

/** What a measure is called in a sentence. */
const SUBJECTS: Readonly<Record<string, Text>> = {
  GDP: { vi: 'tổng sản phẩm trong nước (GDP)', en: 'gross domestic product (GDP)' },
  STATE_INVESTMENT: {
    vi: 'vốn đầu tư thực hiện từ nguồn ngân sách Nhà nước',
    en: 'realised investment from the State budget',
  },
  FDI_NEW: {
    vi: 'vốn đầu tư trực tiếp nước ngoài đăng ký cấp mới',
    en: 'newly registered foreign direct investment',
  },
  IIP: { vi: 'chỉ số sản xuất công nghiệp (IIP)', en: 'the index of industrial production (IIP)' },
  LABOUR_INDEX: {
    vi: 'chỉ số sử dụng lao động của doanh nghiệp công nghiệp',
    en: 'the index of labour used in industrial enterprises',
  },
  RETAIL_SALES: {
    vi: 'tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng',
    en: 'retail sales of goods and consumer services',
  },
  EXPORT_VALUE: { vi: 'kim ngạch xuất khẩu hàng hóa', en: 'merchandise exports' },
  IMPORT_VALUE: { vi: 'kim ngạch nhập khẩu hàng hóa', en: 'merchandise imports' },
};

export const subjectOf = ({ measure, name }: Pick<BriefColumn, 'measure' | 'name'>, lang: Lang): string =>
  (SUBJECTS[measure] ?? name)[lang];

/** The same as the first words of a title. */
export const capitalText = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const COUNTS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];
const ORDERS = ['first', 'second', 'third', 'fourth'];

/** A period inside a sentence: "6 tháng đầu năm 2024", "in the first six months of 2024". */
export function spanText(period: TimePeriod, lang: Lang): string {
  const p = periodParts(period);
  if (!p) return period;
  const vi = lang === 'vi';
  if (p.kind === 'month') return vi ? `tháng ${p.month} năm ${p.year}` : `in ${MONTHS[p.month - 1]} ${p.year}`;
  if (p.kind === 'day')
    return vi
      ? `tại thời điểm ${String(p.day).padStart(2, '0')}/${p.month}/${p.year}`
      : `on ${p.day} ${MONTHS[p.month - 1]} ${p.year}`;
  if (p.kind === 'quarter')
    return vi
      ? `quý ${['I', 'II', 'III', 'IV'][p.quarter - 1]} năm ${p.year}`
      : `in the ${ORDERS[p.quarter - 1]} quarter of ${p.year}`;
  if (p.kind === 'year' || p.months === 12) return vi ? `năm ${p.year}` : `in ${p.year}`;
  if (p.months === 1) return vi ? `tháng 1 năm ${p.year}` : `in January ${p.year}`;
  return vi ? `${p.months} tháng đầu năm ${p.year}` : `in the first ${COUNTS[p.months - 1]} months of ${p.year}`;
}

export const estimated = (numbers: readonly (BriefNumber | null)[]): boolean =>
  numbers.some((one) => one?.status === 'E');
export const preliminary = (numbers: readonly (BriefNumber | null)[]): boolean =>
  numbers.some((one) => one?.status === 'P');

/** What is said behind figures of which some are preliminary. */
export const mark = (numbers: readonly (BriefNumber | null)[], lang: Lang): string =>
  preliminary(numbers) && !estimated(numbers) ? { vi: ' (số sơ bộ)', en: ' (preliminary)' }[lang] : '';

/** "tăng 12,3%", "giảm 4,4%", "không thay đổi"; with "ước" where the figure is an estimate and nothing before has said so. */
export function growthWords(growth: BriefNumber, lang: Lang, saidAlready = false): BriefPart[] {
  const vi = estimated([growth]) && !saidAlready ? 'ước ' : '';
  const en = estimated([growth]) && !saidAlready ? 'an estimated ' : '';
  if (growth.value === 0)
    return lang === 'vi' ? line`${vi}không thay đổi (${growth}%)` : line`unchanged (${en}${growth}%)`;
  const up = growth.value > 0;
  return lang === 'vi' ? line`${vi}${up ? 'tăng' : 'giảm'} ${growth}%` : line`${up ? 'up' : 'down'} ${en}${growth}%`;
}

/** "16,5 tỷ USD" */
export const levelWords = (level: BriefNumber, lang: Lang): BriefPart[] => {
  const text = unitText({ unit: level.unit, unitMult: level.form.unitMult })[lang];
  const [before, ...rest] = text.split(' ');
  return lang === 'vi'
    ? line`${level} ${text}`
    : line`${before ?? ''} ${level}${rest.length > 0 ? ` ${rest.join(' ')}` : ''}`;
};

/** "rose by 12.3%": English sentences have a verb where Vietnamese ones begin with "tăng". */
export function grewWords(growth: BriefNumber): BriefPart[] {
  if (growth.value === 0) return line`was unchanged (${growth}%)`;
  return line`${growth.value > 0 ? 'rose' : 'fell'} by ${estimated([growth]) ? 'an estimated ' : ''}${growth}%`;
}

/** How many of how many, as conferences write it: "25/28". */
export const ofAll = (part: BriefNumber, all: BriefNumber, lang: Lang): BriefPart[] =>
  lang === 'vi' ? line`${part}/${all}` : line`${part} of ${all}`;

/** A sentence with its lasting name; none where it says nothing. One of preliminary figures says so, if no clause of it did. */
export function sentence(
  scene: Scene,
  kind: string,
  { measure, timePeriod }: Pick<BriefColumn, 'measure' | 'timePeriod'>,
  basis: string,
  parts: readonly BriefPart[] | null,
): BriefSentence[] {
  if (!parts || parts.length === 0) return [];
  const tail = mark(parts.filter(isNumber), scene.lang);
  const isMarked = tail === '' || parts.some((part) => !isNumber(part) && part.includes(tail));
  const whole = isMarked
    ? parts
    : parts.map((part, i) => (i < parts.length - 1 || isNumber(part) ? part : withTail(part, tail)));
  const id = [kind, measure, basis, timePeriod, scene.facts.region.code].join(':');
  return [{ id, kind, parts: capital(whole) }];
}

const withTail = (text: string, tail: string): string => text.replace(/\.$/, `${tail}.`);

/** Growth is against the same period of last year everywhere in a briefing; of a day, against that day. */
export function against(period: TimePeriod, lang: Lang): string {
  const isDay = periodParts(period)?.kind === 'day';
  return {
    vi: `so với cùng ${isDay ? 'thời điểm' : 'kỳ'} năm trước`,
    en: `against the same ${isDay ? 'time' : 'period'} last year`,
  }[lang];
}
