import type { BriefNumber, BriefPart, BriefSentence } from '../../model/briefing.ts';
import type { BriefColumn } from '../../model/briefingFacts.ts';
import { against, estimated, ofAll, sentence, spanText, subjectOf } from './phrases.ts';
import { countOf, line, type Scene } from './printed.ts';

/** "Có 25/28 địa phương … tăng, 3 địa phương giảm"; "đều" only where every member has a figure and grows, or falls. */
export function countsSentence(scene: Scene, column: BriefColumn): BriefSentence[] {
  const counts = countsOf(scene, column);
  if (!counts) return [];
  const { all, grow, fall } = counts;
  const every = [grow, fall].find(({ value }) => value === all.value);
  const parts = every ? everyParts(scene, column, counts, every) : someParts(scene, column, counts);
  return sentence(scene, 'counts', column, 'GROWTH', parts);
}

/** How many members there are, have a figure, grow, fall, stay, grow by 10 % or more. */
export type Counts = Readonly<Record<'all' | 'known' | 'grow' | 'fall' | 'stay' | 'tenUp', BriefNumber>>;

/** Null where nothing is known of any growth. */
export function countsOf(scene: Scene, { indices }: BriefColumn): Counts | null {
  const of = (formula: string): BriefNumber | null => countOf(scene, formula, indices);
  const [all, known] = [of('howMany'), of('howManyKnown')];
  const [grow, fall, stay] = [of('howManyGrow'), of('howManyFall'), of('howManyStay')];
  const tenUp = of('howManyGrowTenUp');
  return all && known && grow && fall && stay && tenUp ? { all, known, grow, fall, stay, tenUp } : null;
}

/** "trong 17/28 địa phương có số liệu, ": that not all members have a figure; nothing where all have. */
export function limitOf(scene: Scene, members: string | null): BriefPart[] {
  const [all, known] = [countOf(scene, 'howMany', members), countOf(scene, 'howManyKnown', members)];
  if (!all || !known || known.value === all.value) return [];
  return scene.lang === 'vi'
    ? line`trong ${ofAll(known, all, 'vi')} địa phương có số liệu, `
    : line`among the ${ofAll(known, all, 'en')} localities with a figure, `;
}

function everyParts({ lang }: Scene, column: BriefColumn, counts: Counts, every: BriefNumber): BriefPart[] {
  const [subject, span] = [subjectOf(column, lang), spanText(column.timePeriod, lang)];
  const up = every === counts.grow;
  const ten = up ? tenOf(counts, lang) : [];
  const many = ofAll(every, counts.all, lang);
  return lang === 'vi'
    ? line`${span}, ${estimated([every]) ? 'ước ' : ''}cả ${many} địa phương trong vùng đều có ${subject} ${up ? 'tăng' : 'giảm'} ${against(column.timePeriod, 'vi')}${ten}.`
    : line`${span}, ${estimated([every]) ? 'by estimates, ' : ''}${subject} ${up ? 'rose' : 'fell'} in all ${many} localities of the region ${against(column.timePeriod, 'en')}${ten}.`;
}

const DIRECTIONS = [
  { of: 'grow', vi: 'tăng', en: 'rose' },
  { of: 'fall', vi: 'giảm', en: 'fell' },
  { of: 'stay', vi: 'không thay đổi', en: 'stayed the same' },
] as const;

function someParts(scene: Scene, column: BriefColumn, counts: Counts): BriefPart[] | null {
  const { lang } = scene;
  const [lead, ...others] = DIRECTIONS.filter(({ of }) => counts[of].value > 0);
  if (!lead) return null;
  const [subject, span] = [subjectOf(column, lang), spanText(column.timePeriod, lang)];
  const number = counts[lead.of];
  const limit = limitOf(scene, column.indices);
  const many = limit.length > 0 ? [number] : ofAll(number, counts.all, lang);
  const ten = lead.of === 'grow' ? tenOf(counts, lang) : [];
  const rest = others.map(({ of, vi, en }, i) =>
    lang === 'vi'
      ? line`, ${counts[of]} địa phương ${vi}`
      : line`${i === others.length - 1 ? ' and' : ','} ${en} in ${counts[of]}`,
  );
  return lang === 'vi'
    ? line`${span}, ${limit}${estimated([number]) ? 'ước ' : ''}có ${many} địa phương có ${subject} ${lead.vi} ${against(column.timePeriod, 'vi')}${ten}${rest.flat()}.`
    : line`${span}, ${limit}${estimated([number]) ? 'by estimates, ' : ''}${subject} ${lead.en} in ${many} localities ${against(column.timePeriod, 'en')}${ten}${rest.flat()}.`;
}

/** Those of the growing that grow by 10 % or more. */
function tenOf({ tenUp }: Counts, lang: Scene['lang']): BriefPart[] {
  if (tenUp.value === 0) return [];
  return lang === 'vi'
    ? line` (trong đó ${tenUp} địa phương tăng từ 10% trở lên)`
    : line` (by 10% or more in ${tenUp})`;
}
