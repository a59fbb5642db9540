import { z } from 'zod';
import type { BriefEdits, BriefingAnswer, BriefingFile } from '../model/briefing.ts';
import { asOf, Day, Period, region } from './forms.ts';
import { reads, writes } from './methods.ts';

const SentenceId = z.string().max(300);
const Seen = z.strictObject({ expression: z.string().max(200_000), text: z.string().max(100) });

/** What the analyst did to a briefing. */
const Edits = z.strictObject({
  off: z.array(SentenceId).max(500),
  order: z.array(SentenceId).max(500),
  texts: z
    .array(z.strictObject({ id: SentenceId, text: z.string().max(5_000), seen: z.array(Seen).max(500) }))
    .max(500),
});

const Of = { period: Period, region, lang: z.enum(['vi', 'en']).default('vi') };

const Asked = {
  period: Period,
  region,
  asOf,
  lang: z.enum(['vi', 'en']).default('vi'),
  /** Applied to the briefing as the data give it now; numbers that changed beneath a hand text are named. */
  edits: Edits.optional(),
};

/** The questions about briefings. */
export const briefingMethods = {
  /** The sentences with their numbers, each with its expression for `figure.read`; with `since` what changed after that day. */
  'briefing.make': reads({ ...Asked, since: Day.optional() }).gives<BriefingAnswer>(),
  /** The same question of the same workspace gives the same bytes where `madeOn` is the same; left out, that is now. */
  'briefing.document': reads({ ...Asked, madeOn: Day.optional() }).gives<BriefingFile>(),
  /** The edits that the workspace keeps for a briefing; empty ones where there are none. */
  'briefing.edits': reads(Of).gives<BriefEdits>(),
  'briefing.keep': writes({ ...Of, edits: Edits }).gives<{ readonly kept: true }>(),
};
