import type { Acceptance } from '../model/validation.ts';
import type { Store } from '../store/open.ts';

/** The log of acceptances, the newest first. */
export function acceptances({ sql }: Store): Acceptance[] {
  return sql(`
    select id, rule, subject, reason, accepted_at as acceptedAt, reopened_at as reopenedAt
    from acceptance order by accepted_at desc, id desc`).all() as Acceptance[];
}

/** What stands accepted now, by rule and subject. */
export function standing({ sql }: Store): ReadonlyMap<string, Acceptance & { readonly signature: string }> {
  const rows = sql(`
    select id, rule, subject, signature, reason, accepted_at as acceptedAt, reopened_at as reopenedAt
    from acceptance where reopened_at is null order by id`).all() as (Acceptance & { signature: string })[];
  return new Map(rows.map((row) => [`${row.rule} ${row.subject}`, row]));
}
