import { signed } from './format.ts';
import type { Lang } from './text.ts';
import type { RankRange } from './views.ts';

/** Places up or down: "+2", "−1", "=" for none. */
export const placesText = (places: number, lang: Lang): string => (places === 0 ? '=' : signed(places, 0, lang));

/** What rounding leaves of a rank ("2–3"), or of its change ("−1 … ="). */
export const rankRangeText = ({ best, worst }: RankRange, isChange: boolean, lang: Lang): string =>
  isChange ? `${placesText(worst, lang)} … ${placesText(best, lang)}` : `${best}–${worst}`;
