import type { BriefSection, BriefSectionName, BriefSentence, Briefing } from '../../model/briefing.ts';
import type { BriefColumn, BriefingFacts } from '../../model/briefingFacts.ts';
import { cumulative, periodParts, type TimePeriod } from '../../model/period.ts';
import { Refusal, type Lang, type Text } from '../../model/text.ts';
import { fastestSentence, largestSentence } from './ahead.ts';
import { briefCharts } from './charts.ts';
import { countrySentence, regionSentence } from './country.ts';
import { countsSentence } from './counts.ts';
import { notes } from './notes.ts';
import { spanText } from './phrases.ts';
import type { Scene } from './printed.ts';
import { briefTables } from './tables.ts';
import { belowCountrySentence, fallersSentence } from './weak.ts';

/** The measures of each section that tells of an indicator. */
const TOPICS = {
  overall: ['GDP', 'STATE_INVESTMENT', 'FDI_NEW'],
  industry: ['IIP', 'LABOUR_INDEX'],
  retail: ['RETAIL_SALES'],
  trade: ['EXPORT_VALUE', 'IMPORT_VALUE'],
} satisfies Partial<Record<BriefSectionName, readonly string[]>>;

const HEADINGS: Record<BriefSectionName, Text> = {
  overall: { vi: 'Tình hình chung', en: 'Overall' },
  industry: { vi: 'Sản xuất công nghiệp', en: 'Industry' },
  retail: { vi: 'Thương mại trong nước', en: 'Domestic trade' },
  trade: { vi: 'Xuất khẩu, nhập khẩu hàng hóa', en: 'Exports and imports' },
  ahead: { vi: 'Địa phương nổi bật', en: 'Localities that stand out' },
  weak: { vi: 'Khó khăn, hạn chế', en: 'What is weak' },
  notes: { vi: 'Ghi chú về số liệu', en: 'Notes on the figures' },
};

/** The briefing of a region, from facts and never beyond them. A sentence whose fact does not hold is not there; the notes name what is missing. */
export function makeBriefing(facts: BriefingFacts, lang: Lang): Briefing {
  const scene = { facts, lang };
  if (facts.local.length === 0 && facts.country.length === 0) throw nothing(facts);
  const told = (Object.keys(TOPICS) as (keyof typeof TOPICS)[]).map((name) =>
    section(lang, name, topic(scene, TOPICS[name])),
  );
  const ahead = facts.local.flatMap((column) => [...fastestSentence(scene, column), ...largestSentence(scene, column)]);
  const weak = facts.local.flatMap((column) => [
    ...fallersSentence(scene, column),
    ...belowCountrySentence(scene, column),
  ]);
  const body = [...told, section(lang, 'ahead', ahead), section(lang, 'weak', weak)];
  const said = body.flatMap(({ sentences }) => sentences);
  const { region, period, asOf } = facts;
  return {
    title: { vi: 'Báo cáo tóm tắt', en: 'Briefing' }[lang],
    subject: {
      vi: `Tình hình công nghiệp và thương mại ${region.name.vi}, ${titleSpan(period).vi}`,
      en: `Industry and trade in the ${region.name.en}, ${titleSpan(period).en}`,
    }[lang],
    ...{ lang, period, region, asOf },
    sections: [...body, section(lang, 'notes', notes(scene, said))].filter(({ sentences }) => sentences.length > 0),
    tables: briefTables(scene),
    charts: briefCharts(scene),
  };
}

/** A month means the month and what came before it in the year. */
function titleSpan(period: TimePeriod): Text {
  const parts = periodParts(period);
  const bare = (one: TimePeriod): string => spanText(one, 'en').replace(/^(in|on) /, '');
  if (parts?.kind !== 'month' || parts.month === 1) return { vi: spanText(period, 'vi'), en: bare(period) };
  const months = cumulative(parts.year, parts.month);
  return { vi: `tháng ${parts.month} và ${spanText(months, 'vi')}`, en: `${bare(period)} and ${bare(months)}` };
}

const section = (lang: Lang, name: BriefSectionName, sentences: readonly BriefSentence[]): BriefSection => ({
  name,
  heading: HEADINGS[name][lang],
  sentences,
});

/** Region before country, then how many places grow. */
function topic(scene: Scene, measures: readonly string[]): BriefSentence[] {
  return measures.flatMap((measure) => {
    const of = (columns: readonly BriefColumn[]): readonly BriefColumn[] =>
      columns.filter((column) => column.measure === measure);
    const local = of(scene.facts.local);
    return [
      ...countrySentence(scene, of(scene.facts.country)),
      ...regionSentence(scene, local),
      ...local.flatMap((column) => countsSentence(scene, column)),
    ];
  });
}

const nothing = ({ region, period }: BriefingFacts): Refusal =>
  new Refusal('nothing-to-report', {
    vi: `Không có số liệu của ${region.name.vi} hay của cả nước cho ${spanText(period, 'vi')}. Nhập biểu của kỳ này rồi lập báo cáo.`,
    en: `There are no figures of the ${region.name.en} or of the country ${spanText(period, 'en')}. Import the books of this period first.`,
  });
