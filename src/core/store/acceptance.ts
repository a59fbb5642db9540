import type { Store } from './open.ts';

/** What an analyst accepts: a rule about a subject, with the figures as they are. */
export type AcceptanceToStore = {
  readonly rule: string;
  readonly subject: string;
  readonly signature: string;
  readonly reason: string;
  readonly acceptedAt: string;
};

/** Keeps an acceptance; a second one of the same figures stands beside the first, which ends. */
export function addAcceptance({ db, sql }: Store, one: AcceptanceToStore): void {
  db.transaction(() => {
    endAcceptances({ sql }, one.rule, one.subject, one.acceptedAt);
    sql(`insert into acceptance (rule, subject, signature, reason, accepted_at)
      values (:rule, :subject, :signature, :reason, :acceptedAt)`).run(one);
  }).immediate();
}

/** Opens a finding again; the log keeps that it was accepted. False where nothing was. */
export function endAcceptances({ sql }: Pick<Store, 'sql'>, rule: string, subject: string, at: string): boolean {
  const text =
    'update acceptance set reopened_at = :at where rule = :rule and subject = :subject and reopened_at is null';
  return sql(text).run({ at, rule, subject }).changes > 0;
}
