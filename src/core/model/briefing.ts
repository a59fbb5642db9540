import type { MadeFile } from './lists.ts';
import type { ObsStatus } from './observation.ts';
import type { TimePeriod } from './period.ts';
import type { Region } from './area.ts';
import type { Lang } from './text.ts';

/** How a figure is printed: the multiplier of its unit there, its decimals, and whether a word says its sign ("giảm 4,4%"). */
export type NumberForm = { readonly unitMult: number; readonly decimals: number; readonly magnitude: boolean };

/** A number of a sentence. `figure.read` of its expression gives `value`; printed by its form, that is `text` again. */
export type BriefNumber = {
  readonly expression: string;
  /** Unrounded, in `unit` with `unitMult`. */
  readonly value: number;
  readonly unit: string;
  readonly unitMult: number;
  readonly status: ObsStatus;
  readonly form: NumberForm;
  readonly text: string;
};
export type BriefPart = string | BriefNumber;

/** `id` names kind, measure, basis, period and region: the same sentence of newer data has the same. */
export type BriefSentence = { readonly id: string; readonly kind: string; readonly parts: readonly BriefPart[] };

export const BRIEF_SECTIONS = ['overall', 'industry', 'retail', 'trade', 'ahead', 'weak', 'notes'] as const;
export type BriefSectionName = (typeof BRIEF_SECTIONS)[number];
export type BriefSection<S = BriefSentence> = {
  readonly name: BriefSectionName;
  readonly heading: string;
  readonly sentences: readonly S[];
};

/** A table beneath the text; null where there is no figure. */
export type BriefTable = {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly (BriefNumber | string | null)[] }[];
};

/** Bars of one figure in % each beneath the text, in the order of reading; `note` says what they leave out. */
export type BriefChart = {
  readonly of: 'growth' | 'share';
  readonly title: string;
  /** `rest`: what the named bars leave of the whole. */
  readonly bars: readonly { readonly label: string; readonly value: BriefNumber; readonly rest?: boolean }[];
  readonly note: string | null;
};

export type Briefing<S = BriefSentence> = {
  readonly title: string;
  readonly subject: string;
  readonly lang: Lang;
  readonly period: TimePeriod;
  readonly region: Region;
  readonly asOf: string | null;
  readonly sections: readonly BriefSection<S>[];
  readonly tables: readonly BriefTable[];
  readonly charts: readonly BriefChart[];
};

/** A number before and after new data, null where it is not said. */
export type NumberChange = {
  readonly expression: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** What the analyst did to a briefing. Sentences that are not named stay as they are, behind those that `order` names. */
export type BriefEdits = {
  readonly off: readonly string[];
  readonly order: readonly string[];
  /** A text by hand, and the numbers of the sentence as they were when it was written. */
  readonly texts: readonly { readonly id: string; readonly text: string; readonly seen: readonly SeenNumber[] }[];
};
export type SeenNumber = { readonly expression: string; readonly text: string };

/** A sentence after edits. `edited` where it was written by hand: with the numbers beneath it that changed since. */
export type EditedSentence = BriefSentence & {
  readonly off: boolean;
  readonly edited: { readonly text: string; readonly changed: readonly NumberChange[] } | null;
};

/** A briefing after edits; `lost` are hand texts of sentences that the data no longer give. */
export type EditedBriefing = Briefing<EditedSentence> & {
  readonly lost: readonly { readonly id: string; readonly text: string }[];
};

/** One sentence that new data changed; null where it was not, or is not, said. */
export type SentenceChange = {
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly numbers: readonly NumberChange[];
};

/** An answer of `briefing.make`; `changes` are those since the day that was asked about, null where none was. */
export type BriefingAnswer = {
  readonly briefing: EditedBriefing;
  readonly changes: readonly SentenceChange[] | null;
};

/** A briefing as a document, and what its reader must know of the sentences by hand: `stale` are those over numbers that changed since. */
export type BriefingFile = MadeFile & Pick<EditedBriefing, 'lost'> & { readonly stale: readonly EditedSentence[] };

export const isNumber = (part: BriefPart): part is BriefNumber => typeof part !== 'string';

/** A sentence as it is read. */
export const sentenceText = ({ parts }: Pick<BriefSentence, 'parts'>): string =>
  parts.map((part) => (isNumber(part) ? part.text : part)).join('');

/** A sentence as it is read after edits. */
export const editedText = (sentence: EditedSentence): string => sentence.edited?.text ?? sentenceText(sentence);
