import type { BriefSentence } from '../../model/briefing.ts';
import type { BriefColumn, BriefPlace } from '../../model/briefingFacts.ts';
import { dayText } from '../../model/format.ts';
import { publisherName, publisherText } from '../../model/measures.ts';
import { sentence, spanText, subjectOf } from './phrases.ts';
import { isOfOtherRelease, type Scene } from './printed.ts';

/** Measures that a conference expects by place. */
const EXPECTED = ['IIP', 'RETAIL_SALES', 'EXPORT_VALUE'];

/** Where the numbers come from, what they are not, and what is missing, by name. */
export function notes(scene: Scene, said: readonly BriefSentence[]): BriefSentence[] {
  const { local } = scene.facts;
  return [
    ...sources(scene),
    ...local.flatMap((column) => missing(scene, column)),
    ...absent(scene),
    ...others(scene),
    ...revised(scene),
    ...statuses(scene, said),
    ...note(scene, 'rounding', {
      vi: 'Số in đã làm tròn; việc đếm, so với ngưỡng và xếp hạng theo số đầy đủ. Thứ hạng mà làm tròn để ngỏ thì không nêu.',
      en: 'Printed numbers are rounded; counts, thresholds and ranks rest on the full ones. Ranks that rounding leaves open are not stated.',
    }),
  ];
}

function note(scene: Scene, kind: string, text: { readonly vi: string; readonly en: string }): BriefSentence[] {
  const { period } = scene.facts;
  return sentence(scene, kind, { measure: 'ALL', timePeriod: period }, 'NOTE', [text[scene.lang]]);
}

function sources(scene: Scene): BriefSentence[] {
  const { facts, lang } = scene;
  const days = new Map<string, Set<string>>();
  const add = (name: string, on: readonly string[]): unknown =>
    days.set(name, new Set([...(days.get(name) ?? []), ...on]));
  // how figures are given to places matters only where there are places
  for (const { dataset, releasedOn } of facts.country) add(publisherName(dataset)[lang], releasedOn);
  for (const { dataset, releasedOn } of facts.local) add(publisherText(dataset)[lang], releasedOn);
  const texts = [...days].map(([name, on]) => {
    const list = [...on].sort().map((day) => dayText(day, lang));
    return { vi: `${name}, công bố ${list.join(', ')}`, en: `${name}, released ${list.join(', ')}` }[lang];
  });
  const { asOf } = facts;
  return note(scene, 'sources', {
    vi: `Nguồn: ${texts.join('; ')}.${asOf ? ` Số liệu như đã biết ngày ${dayText(asOf)}.` : ''}`,
    en: `Sources: ${texts.join('; ')}.${asOf ? ` Figures as they stood on ${dayText(asOf, 'en')}.` : ''}`,
  });
}

/** All members without a figure, by name. */
function missing(scene: Scene, column: BriefColumn): BriefSentence[] {
  const { lang } = scene;
  const hasGrowth = column.indices !== null;
  const gone = column.places.filter(({ growth, level }) => (hasGrowth ? growth : level) === null);
  if (gone.length === 0) return [];
  const [subject, span] = [subjectOf(column, lang), spanText(column.timePeriod, lang)];
  const names = gone.map(({ area }) => area.name).join(', ');
  const isAll = gone.length === column.places.length;
  const text = {
    vi: isAll
      ? `Chưa có số liệu của từng địa phương về ${subject} ${span}.`
      : `Chưa có số liệu về ${subject} ${span} của: ${names}.`,
    en: isAll
      ? `There are no figures by locality of ${subject} ${span}.`
      : `There is no figure of ${subject} ${span} for ${names}.`,
  };
  return sentence(scene, 'missing', column, 'NOTE', [text[lang]]);
}

function absent(scene: Scene): BriefSentence[] {
  const { facts, lang } = scene;
  const gone = EXPECTED.filter((measure) => !facts.local.some((column) => column.measure === measure));
  if (gone.length === 0) return [];
  const names = gone.map((measure) => subjectOf({ measure, name: { vi: measure, en: measure } }, lang)).join('; ');
  return note(scene, 'absent', {
    vi: `Chưa có số liệu theo địa phương của vùng về: ${names}.`,
    en: `There are no figures by locality of the region for: ${names}.`,
  });
}

function others(scene: Scene): BriefSentence[] {
  const { facts, lang } = scene;
  return facts.others.flatMap(({ measure, dataset }) => {
    const subject = subjectOf({ measure, name: { vi: measure, en: measure } }, lang);
    const text = {
      vi: `Số liệu theo địa phương về ${subject} của ${publisherText(dataset).vi} không dùng ở đây, vì không trộn hai nguồn trong một bảng xếp hạng.`,
      en: `Figures by locality for ${subject} from ${publisherText(dataset).en} are not used here, as two sources are never mixed in one ranking.`,
    };
    return sentence(scene, 'other-source', { measure, timePeriod: facts.period }, dataset, [text[lang]]);
  });
}

/** Levels whose growth stays out, because it was published for an earlier level. */
function revised(scene: Scene): BriefSentence[] {
  const { facts, lang } = scene;
  const apart = (column: BriefColumn, places: readonly (BriefPlace | null)[]): BriefColumn[] =>
    column.measure !== 'GDP' && places.some((place) => place && isOfOtherRelease(scene, place)) ? [column] : [];
  const all = [
    ...facts.country.flatMap((column) => apart(column, [column.country])),
    ...facts.local.flatMap((column) => apart(column, [column.region, ...column.places])),
  ];
  const names = [...new Set(all.map((one) => `${subjectOf(one, lang)} ${spanText(one.timePeriod, lang)}`))];
  if (names.length === 0) return [];
  return note(scene, 'revised', {
    vi: `Không nêu tốc độ tăng cạnh giá trị khi giá trị đã điều chỉnh mà tốc độ tăng chưa được công bố lại: ${names.join('; ')}.`,
    en: `Growth is not told beside a level that was revised since the growth was published: ${names.join('; ')}.`,
  });
}

function statuses(scene: Scene, said: readonly BriefSentence[]): BriefSentence[] {
  const has = (status: string): boolean =>
    said.some(({ parts }) => parts.some((part) => typeof part !== 'string' && part.status === status));
  if (!has('E') && !has('P')) return [];
  return note(scene, 'statuses', {
    vi: `Số ghi "ước" là số ước tính${has('P') ? ', số ghi "sơ bộ" là số sơ bộ' : ''}, có thể được điều chỉnh ở lần công bố sau.`,
    en: `Figures called estimated${has('P') ? ' or preliminary' : ''} may be revised in a later release.`,
  });
}
