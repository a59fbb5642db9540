import type { BriefPart } from '../../model/briefing.ts';
import type { BriefColumn, BriefPlace } from '../../model/briefingFacts.ts';
import type { RankRange } from '../../model/views.ts';
import { estimated } from './phrases.ts';
import { growthOf, joined, line, valueOf, type Scene } from './printed.ts';

const LEADERS = 3;

/** Places with a growth, highest first; equal ones in official order. */
export const byGrowth = (scene: Scene, { places }: BriefColumn): BriefPlace[] =>
  places
    .filter(({ growth }) => valueOf(scene, growth) !== null)
    .sort((a, b) => (valueOf(scene, b.growth) ?? 0) - (valueOf(scene, a.growth) ?? 0));

/** "Yên Bái (16,8%), Hưng Yên (14,6%)" */
export const named = (scene: Scene, places: readonly BriefPlace[]): BriefPart[] =>
  joined(
    places.flatMap(({ area, growth }) => {
      const rate = growthOf(scene, growth);
      return rate ? [line`${area.name} (${rate}%)`] : [];
    }),
    ', ',
  );

export const isEstimated = (scene: Scene, places: readonly BriefPlace[]): boolean =>
  estimated(places.map(({ growth }) => growthOf(scene, growth)));

/** The first three or fewer, as long as their ranks 1, 2, 3 are decided. */
export function decided(
  places: readonly BriefPlace[],
  rankOf: (place: BriefPlace) => RankRange | null,
): readonly BriefPlace[] {
  const open = places.slice(0, LEADERS).findIndex((place, i) => {
    const rank = rankOf(place);
    return rank === null || rank.best !== i + 1 || rank.worst !== i + 1;
  });
  return places.slice(0, open < 0 ? LEADERS : open);
}
