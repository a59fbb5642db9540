import type { PlacedAnswer } from '../model/review.ts';
import type { Store } from './open.ts';

/** A book whose answers are kept until it is committed or discarded, by the SHA-256 of its bytes. */
export type OpenReview = { readonly sha256: string; readonly name: string; readonly answers: readonly PlacedAnswer[] };

/** Keeps the answers about a book under review in place of earlier ones. */
export function keepReview({ sql }: Store, { sha256, name, answers }: OpenReview, at: string): void {
  sql(`insert into open_review (source, name, answers, kept_at) values (:sha256, :name, :answers, :at)
    on conflict (source) do update set name = excluded.name, answers = excluded.answers, kept_at = excluded.kept_at`).run(
    {
      sha256,
      name,
      answers: JSON.stringify(answers),
      at,
    },
  );
}

/** False when none was kept. */
export function forgetReview({ sql }: Store, sha256: string): boolean {
  return sql('delete from open_review where source = ?').run(sha256).changes === 1;
}
