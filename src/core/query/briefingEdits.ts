import type { BriefEdits } from '../model/briefing.ts';
import { NO_EDITS } from '../model/briefingEdits.ts';
import type { Store } from '../store/open.ts';

/** What was kept of an analyst's work on the briefing of a period, region and language. */
export function briefingEdits(
  { sql }: Store,
  of: { readonly period: string; readonly region: string; readonly lang: string },
): BriefEdits {
  const found = sql('select edits from briefing_edit where period = :period and region = :region and lang = :lang').get(
    { ...of },
  ) as { edits: string } | undefined;
  return found ? (JSON.parse(found.edits) as BriefEdits) : NO_EDITS;
}
