import type { BriefChart, BriefNumber } from '../../model/briefing.ts';
import type { BriefColumn } from '../../model/briefingFacts.ts';
import { byGrowth } from './places.ts';
import { against, capitalText, estimated, preliminary, spanText, subjectOf } from './phrases.ts';
import { shareOf, signedGrowthOf, valueOf, type Scene } from './printed.ts';

/** What a conference ranks its places by, and what it shows the shares of. */
const RANKED = ['IIP', 'LABOUR_INDEX', 'RETAIL_SALES', 'EXPORT_VALUE'];
const SHARED = ['RETAIL_SALES', 'EXPORT_VALUE'];
/** Fewer bars say less than their sentence. */
const FEWEST = 3;

type Bar = BriefChart['bars'][number];

/** The growth of the places of the region, highest first, their shares of it, and what the exports of the country consist of. */
export function briefCharts(scene: Scene): BriefChart[] {
  const of = (measures: readonly string[]): readonly BriefColumn[] =>
    scene.facts.local.filter(({ measure }) => measures.includes(measure));
  return [
    ...of(RANKED).map((column) => rankingChart(scene, column)),
    ...of(SHARED).map((column) => sharesChart(scene, column)),
    goodsChart(scene),
  ].filter(({ bars }) => bars.length >= FEWEST);
}

const barOf = (label: string, value: BriefNumber | null): Bar[] => (value ? [{ label, value }] : []);

function rankingChart(scene: Scene, column: BriefColumn): BriefChart {
  const { lang, facts } = scene;
  const bars = byGrowth(scene, column).flatMap(({ area, growth }) => barOf(area.name, signedGrowthOf(scene, growth)));
  const [subject, span] = [capitalText(subjectOf(column, lang)), spanText(column.timePeriod, lang)];
  const title = {
    vi: `${subject}: tăng/giảm ${against(column.timePeriod, lang)} của ${facts.region.name.vi}, ${span} (%)`,
    en: `${subject}: change ${span} ${against(column.timePeriod, lang)} in the ${facts.region.name.en} (%)`,
  };
  const missing = column.places.filter(({ growth }) => valueOf(scene, growth) === null).map(({ area }) => area.name);
  return { of: 'growth', title: title[lang], bars, note: noteOf(scene, bars, missing) };
}

/** Only where the whole is the region: a part is never taken for it. */
function sharesChart(scene: Scene, column: BriefColumn): BriefChart {
  const { lang, facts } = scene;
  const share = (expression: string | null): number => valueOf(scene, expression) ?? -Infinity;
  const bars = column.places
    .toSorted((a, b) => share(b.share) - share(a.share))
    .flatMap(({ area, share: of }) => barOf(area.name, column.sharesOfRegion ? shareOf(scene, of) : null));
  const span = spanText(column.timePeriod, lang);
  const title = {
    vi: `Tỷ trọng trong ${subjectOf(column, lang)} của ${facts.region.name.vi}, ${span} (%)`,
    en: `Shares in ${subjectOf(column, lang)} of the ${facts.region.name.en} ${span} (%)`,
  };
  return { of: 'share', title: title[lang], bars, note: noteOf(scene, bars, []) };
}

function goodsChart(scene: Scene): BriefChart {
  const { lang, facts } = scene;
  const { goods } = facts;
  if (!goods) return { of: 'share', title: '', bars: [], note: null };
  const others = { vi: 'Hàng hóa khác', en: 'Other goods' }[lang];
  const bars = goods.parts.flatMap(({ label, share }) =>
    barOf(label ?? others, shareOf(scene, share)).map((bar) => ({ ...bar, rest: label === null })),
  );
  const span = spanText(goods.timePeriod, lang);
  const title = {
    vi: `Cơ cấu ${subjectOf(goods, lang)} cả nước theo mặt hàng, ${span} (%)`,
    en: `What ${subjectOf(goods, lang)} of the country consisted of ${span} (%)`,
  };
  return { of: 'share', title: title[lang], bars, note: noteOf(scene, bars, []) };
}

/** That the bars are not final, and who has none. */
function noteOf({ lang }: Scene, bars: readonly Bar[], missing: readonly string[]): string | null {
  const values = bars.map(({ value }) => value);
  const status = estimated(values)
    ? { vi: 'Số ước tính.', en: 'Estimates.' }[lang]
    : preliminary(values)
      ? { vi: 'Số sơ bộ.', en: 'Preliminary figures.' }[lang]
      : null;
  const none = { vi: 'Chưa có số liệu', en: 'No figure' }[lang];
  const gone = missing.length > 0 ? `${none}: ${missing.join(', ')}.` : null;
  return [status, gone].filter((one) => one !== null).join(' ') || null;
}
