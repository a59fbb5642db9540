import { WORKSPACE } from './001_workspace.ts';
import { MEASURES_OF_TITLES } from './002_measures.ts';
import { LAYOUTS } from './003_layouts.ts';
import { WEIGHTS } from './004_weights.ts';
import { ITEM_LABELS } from './005_itemLabels.ts';
import { ACCEPTANCES } from './006_acceptances.ts';
import { BRIEFING_EDITS } from './007_briefingEdits.ts';
import { OPEN_REVIEWS } from './008_openReviews.ts';
import { TABLE_COUNTS } from './009_tableCounts.ts';
import { COLUMN_COUNTS } from './010_columnCounts.ts';

/** All migrations in order; the number of those applied is the file's `user_version`. Additive only. */
export const MIGRATIONS: readonly string[] = [
  WORKSPACE,
  MEASURES_OF_TITLES,
  LAYOUTS,
  WEIGHTS,
  ITEM_LABELS,
  ACCEPTANCES,
  BRIEFING_EDITS,
  OPEN_REVIEWS,
  TABLE_COUNTS,
  COLUMN_COUNTS,
];
