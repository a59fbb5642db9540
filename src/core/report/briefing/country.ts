import type { BriefNumber, BriefPart, BriefSentence } from '../../model/briefing.ts';
import type { BriefColumn, BriefPlace } from '../../model/briefingFacts.ts';
import { periodParts, type TimePeriod } from '../../model/period.ts';
import type { Lang } from '../../model/text.ts';
import {
  against,
  estimated,
  grewWords,
  growthWords,
  levelWords,
  mark,
  sentence,
  spanText,
  subjectOf,
} from './phrases.ts';
import { growthBeside, growthOf, joined, levelOf, line, type Scene } from './printed.ts';

/** "Kim ngạch xuất khẩu hàng hóa cả nước tháng 6 ước đạt …, tăng …; 6 tháng đầu năm ước đạt …, tăng … so với cùng kỳ năm trước." */
export function countrySentence(scene: Scene, columns: readonly BriefColumn[]): BriefSentence[] {
  return whole(scene, columns, 'country', ({ country }) => country, { vi: ' cả nước', en: ' of the country' });
}

/** The same of the region, as its office published it or as all members make it up. */
export function regionSentence(scene: Scene, columns: readonly BriefColumn[]): BriefSentence[] {
  const { name } = scene.facts.region;
  return whole(scene, columns, 'region', ({ region }) => region, { vi: ` của ${name.vi}`, en: ` of the ${name.en}` });
}

type Where = { readonly vi: string; readonly en: string };

function whole(
  scene: Scene,
  columns: readonly BriefColumn[],
  kind: string,
  placeOf: (column: BriefColumn) => BriefPlace | null,
  where: Where,
): BriefSentence[] {
  const { lang } = scene;
  const [first] = columns;
  const clauses = columns
    .flatMap((column) => clauseOf(scene, column, placeOf(column)) ?? [])
    .map((clause, i) => ({ ...clause, parts: CLAUSE[lang](clause, i > 0) }));
  if (!first || clauses.length === 0) return [];
  const subject = subjectOf(first, lang) + (first.measure === 'GDP' ? '' : where[lang]);
  const all = joined(
    clauses.map(({ parts }) => parts),
    '; ',
  );
  const tail = clauses.some(({ growth }) => growth !== null) ? ` ${against(first.timePeriod, lang)}` : '';
  return sentence(scene, kind, first, 'ALL', line`${subject} ${all}${tail}.`);
}

type Clause = {
  readonly timePeriod: TimePeriod;
  readonly level: BriefNumber | null;
  readonly growth: BriefNumber | null;
};

function clauseOf(scene: Scene, { timePeriod, measure }: BriefColumn, place: BriefPlace | null): Clause | null {
  // gross product is told by its growth at constant prices alone
  const level = measure === 'GDP' ? null : levelOf(scene, place?.level ?? null);
  const growth = place && (level ? growthBeside(scene, place) : growthOf(scene, place.growth));
  return level || growth ? { timePeriod, level, growth } : null;
}

const CLAUSE: Record<Lang, (clause: Clause, follows: boolean) => BriefPart[]> = {
  vi: ({ timePeriod, level, growth }, follows) => {
    const together = follows && periodParts(timePeriod)?.kind === 'cumulative' ? 'tính chung ' : '';
    const span = together + spanText(timePeriod, 'vi');
    const tail = mark([level, growth], 'vi');
    if (!level) return line`${span} ${growth && growthWords(growth, 'vi')}${tail}`;
    const grown = growth && line`, ${growthWords(growth, 'vi', true)}`;
    return line`${span} ${estimated([level, growth]) ? 'ước ' : ''}đạt ${levelWords(level, 'vi')}${grown}${tail}`;
  },
  en: ({ timePeriod, level, growth }, follows) => {
    const span = spanText(timePeriod, 'en');
    const tail = mark([level, growth], 'en');
    const and = follows ? 'and ' : '';
    if (!level) return line`${and}${growth && grewWords(growth)} ${span}${tail}`;
    const amount = line`${estimated([level, growth]) ? 'an estimated ' : ''}${levelWords(level, 'en')}`;
    return line`${follows ? 'and' : 'came'} to ${amount} ${span}${growth && line`, ${growthWords(growth, 'en', true)}`}${tail}`;
  },
};
