import type { PlacedAnswer } from '../model/review.ts';
import type { Store } from '../store/open.ts';
import type { OpenReview } from '../store/openReview.ts';

/** The books whose review was begun and not ended, the last one first. */
export function openReviews({ sql }: Store): (OpenReview & { readonly keptAt: string })[] {
  const rows = sql(
    'select source as sha256, name, answers, kept_at as keptAt from open_review order by kept_at desc, name',
  ).all() as Record<'sha256' | 'name' | 'answers' | 'keptAt', string>[];
  return rows.map((row) => ({ ...row, answers: JSON.parse(row.answers) as PlacedAnswer[] }));
}
