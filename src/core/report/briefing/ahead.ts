import type { BriefPart, BriefSentence } from '../../model/briefing.ts';
import type { BriefColumn, BriefPlace } from '../../model/briefingFacts.ts';
import { limitOf } from './counts.ts';
import { byGrowth, decided, isEstimated, named } from './places.ts';
import { growthWords, levelWords, sentence, spanText, subjectOf } from './phrases.ts';
import { growthBeside, joined, levelsOf, line, shareOf, valueOf, type Scene } from './printed.ts';

const MOST_NAMES = 12;
const TEN = 10;

/** All places that grow by 10 % or more, inclusive, highest first; where there are none or too many, those at the top. */
export function fastestSentence(scene: Scene, column: BriefColumn): BriefSentence[] {
  const tenUp = byGrowth(scene, column).filter(({ growth }) => (valueOf(scene, growth) ?? 0) >= TEN);
  if (tenUp.length === 0 || tenUp.length > MOST_NAMES) return leadersSentence(scene, column);
  const largest = largestPlaces(scene, column);
  // told there already, with their growth
  if (tenUp.every((place) => largest.includes(place))) return [];
  const { lang } = scene;
  const [subject, span, names] = [subjectOf(column, lang), spanText(column.timePeriod, lang), named(scene, tenUp)];
  const estimate = isEstimated(scene, tenUp);
  const parts =
    lang === 'vi'
      ? line`${tenUp.length > 1 ? 'các ' : ''}địa phương có ${subject} ${span} ${estimate ? 'ước ' : ''}tăng từ 10% trở lên: ${names}.`
      : line`localities where ${subject} rose by ${estimate ? 'an estimated ' : ''}10% or more ${span}: ${names}.`;
  return sentence(scene, 'ten-up', column, 'GROWTH', parts);
}

/** The first places of a ranking, as far as rounding leaves their ranks decided. */
function leadersSentence(scene: Scene, column: BriefColumn): BriefSentence[] {
  const grown = byGrowth(scene, column).filter(({ growth }) => (valueOf(scene, growth) ?? 0) > 0);
  const leaders = decided(grown, ({ growthRank }) => growthRank);
  if (leaders.length === 0) return [];
  const { lang } = scene;
  const [subject, span, names] = [subjectOf(column, lang), spanText(column.timePeriod, lang), named(scene, leaders)];
  const limit = limitOf(scene, column.indices);
  const estimate = isEstimated(scene, leaders);
  const parts =
    lang === 'vi'
      ? line`${limit}${subject} ${span} ${estimate ? 'ước ' : ''}tăng cao nhất ở ${names}.`
      : line`${limit}${estimate ? 'by estimates, ' : ''}${subject} rose most ${span} in ${names}.`;
  return sentence(scene, 'leaders', column, 'GROWTH', parts);
}

function largestPlaces(scene: Scene, { places }: BriefColumn): readonly BriefPlace[] {
  const size = ({ level }: BriefPlace): number => valueOf(scene, level) ?? -Infinity;
  const known = places.filter(({ level }) => level !== null).sort((a, b) => size(b) - size(a));
  return decided(known, ({ levelRank }) => levelRank);
}

/** The largest places by level, with their share and growth, as far as rounding leaves their ranks decided. */
export function largestSentence(scene: Scene, column: BriefColumn): BriefSentence[] {
  const { lang } = scene;
  const leaders = largestPlaces(scene, column);
  if (leaders.length === 0) return [];
  const levels = levelsOf(
    scene,
    leaders.map(({ level }) => level),
  );
  const names = joined(
    leaders.flatMap((place, i) => {
      const level = levels[i];
      return level ? [line`${place.area.name} (${levelWords(level, lang)}${besides(scene, column, place)})`] : [];
    }),
    ', ',
  );
  const [subject, span] = [subjectOf(column, lang), spanText(column.timePeriod, lang)];
  const limit = limitOf(scene, column.levels);
  const estimate = levels.some((level) => level?.status === 'E');
  const parts =
    lang === 'vi'
      ? line`${limit}${subject} ${span} ${estimate ? 'ước ' : ''}đạt cao nhất ở ${names}.`
      : line`${limit}the highest ${estimate ? 'estimated ' : ''}figures of ${subject} ${span} are those of ${names}.`;
  return sentence(scene, 'largest', column, 'LEVEL', parts);
}

function besides(scene: Scene, column: BriefColumn, place: BriefPlace): BriefPart[] {
  const { lang } = scene;
  const share = column.sharesOfRegion ? shareOf(scene, place.share) : null;
  const growth = growthBeside(scene, place);
  return [
    ...(share ? (lang === 'vi' ? line`, chiếm ${share}% toàn vùng` : line`, ${share}% of the region`) : []),
    ...(growth ? line`, ${growthWords(growth, lang, true)}` : []),
  ];
}
