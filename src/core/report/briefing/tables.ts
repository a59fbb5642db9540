import type { BriefTable } from '../../model/briefing.ts';
import type { BriefColumn } from '../../model/briefingFacts.ts';
import { periodText } from '../../model/period.ts';
import type { Text } from '../../model/text.ts';
import { unitText } from '../../model/unit.ts';
import { capitalText, subjectOf } from './phrases.ts';
import { isOfOtherRelease, levelOf, signedGrowthOf, type Scene } from './printed.ts';

const HEADS: Record<string, Text> = {
  indicator: { vi: 'Chỉ tiêu', en: 'Indicator' },
  period: { vi: 'Kỳ', en: 'Period' },
  level: { vi: 'Giá trị', en: 'Value' },
  unit: { vi: 'Đơn vị tính', en: 'Unit' },
  growth: { vi: 'Tăng/giảm (%)', en: 'Change (%)' },
  place: { vi: 'Địa phương', en: 'Locality' },
};

/** The main indicators of the country, and the growth of each place of the region. */
export function briefTables(scene: Scene): BriefTable[] {
  return [countryTable(scene), placesTable(scene)].filter(({ rows }) => rows.length > 0);
}

const head = (name: string, { lang }: Scene): string => HEADS[name]?.[lang] ?? '';

function countryTable(scene: Scene): BriefTable {
  const { facts, lang } = scene;
  return {
    title: { vi: 'Một số chỉ tiêu chủ yếu của cả nước', en: 'Main indicators of the country' }[lang],
    heads: ['indicator', 'period', 'unit', 'level', 'growth'].map((name) => head(name, scene)),
    rows: facts.country.map((column) => {
      const level = column.measure === 'GDP' ? null : levelOf(scene, column.country?.level ?? null);
      const apart = level !== null && column.country !== null && isOfOtherRelease(scene, column.country);
      const growth = apart ? null : signedGrowthOf(scene, column.country?.growth ?? null);
      const unit = level && unitText({ unit: level.unit, unitMult: level.form.unitMult })[lang];
      return {
        label: capitalText(subjectOf(column, lang)),
        cells: [periodText(column.timePeriod, lang), unit, level, growth],
      };
    }),
  };
}

function placesTable(scene: Scene): BriefTable {
  const { facts, lang } = scene;
  const columns = facts.local.filter(({ places }) => places.some(({ growth }) => growth !== null));
  const title = {
    vi: `Tốc độ tăng/giảm so với cùng kỳ năm trước của ${facts.region.name.vi} (%)`,
    en: `Change against the same period last year in the ${facts.region.name.en} (%)`,
  };
  const of = (column: BriefColumn): string =>
    `${capitalText(subjectOf(column, lang))}, ${periodText(column.timePeriod, lang).toLowerCase()}`;
  const places = columns[0]?.places ?? [];
  return {
    title: title[lang],
    heads: [head('place', scene), ...columns.map(of)],
    rows: places.map(({ area }) => ({
      label: area.name,
      cells: columns.map((column) =>
        signedGrowthOf(scene, column.places.find((place) => place.area.code === area.code)?.growth ?? null),
      ),
    })),
  };
}
