import type { BriefEdits } from '../model/briefing.ts';
import type { Store } from './open.ts';

/** Whose edits they are: of one period, region and language. */
export type BriefOf = { readonly period: string; readonly region: string; readonly lang: string };

/** Keeps the edits of a briefing in place of earlier ones; none at all leaves nothing behind. */
export function keepBriefingEdits({ sql }: Store, of: BriefOf, edits: BriefEdits, at: string): void {
  const none = edits.off.length + edits.order.length + edits.texts.length === 0;
  if (none) {
    sql('delete from briefing_edit where period = :period and region = :region and lang = :lang').run({ ...of });
    return;
  }
  sql(`insert into briefing_edit (period, region, lang, edits, kept_at) values (:period, :region, :lang, :edits, :at)
    on conflict (period, region, lang) do update set edits = excluded.edits, kept_at = excluded.kept_at`).run({
    ...of,
    edits: JSON.stringify(edits),
    at,
  });
}
