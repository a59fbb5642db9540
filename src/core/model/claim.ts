import type { Basis } from './observation.ts';
import type { TimePeriod } from './period.ts';
import type { Text } from './text.ts';

/** What a sentence can claim about figures. */
export const CLAIM_KINDS = [
  'value',
  'growth',
  'share',
  'count',
  'plan',
  'points',
  'ratio',
  'rank',
  'universal',
  'recovery',
  'unquantified',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/**
 * confirmed, contradicted: by the workspace. consistent, inconsistent: with the other figures of the text.
 * uncheckable: nothing to hold it against, or not certain what it is about; `missing` says what.
 */
export const CLAIM_VERDICTS = ['confirmed', 'contradicted', 'consistent', 'inconsistent', 'uncheckable'] as const;
export type ClaimVerdict = (typeof CLAIM_VERDICTS)[number];

/** How a claim knows its place, measure or period: said in the clause, in the sentence, in its paragraph, or elsewhere in the text. */
export const CLAIM_REACHES = ['clause', 'sentence', 'paragraph', 'text'] as const;
export type ClaimReach = (typeof CLAIM_REACHES)[number];

/** Something that a careful reader would ask about. A warning may mislead its reader; a note is worth knowing. */
export type Caution = { readonly code: string; readonly severity: 'warning' | 'note'; readonly text: Text };

/** A number of the workspace that a verdict rests on: a key, or an expression for `figure.read`. */
export type ClaimCell = {
  readonly key: string;
  readonly value: number;
  readonly unit: string;
  readonly unitMult: number;
  readonly releasedOn: string;
  /** Workbook, sheet and cell; empty where the figure is computed. */
  readonly place: string;
  readonly publisher: Text;
};

/** What a claim is about; null where the text does not say. */
export type ClaimSubject = {
  readonly area: { readonly code: string; readonly name: string; readonly reach: ClaimReach } | null;
  /** A code of the catalogue, or null for what it does not know. */
  readonly measure: { readonly code: string | null; readonly name: Text; readonly reach: ClaimReach } | null;
  /** A part of the measure, in the words of the text; null for the whole. */
  readonly part: string | null;
  readonly period: { readonly timePeriod: TimePeriod; readonly reach: ClaimReach } | null;
  readonly basis: Basis | null;
  /** Said to be an estimate. */
  readonly estimate: boolean;
};

/** One claim of a text. Offsets count UTF-16 units of the text in NFC. */
export type Claim = {
  readonly id: number;
  readonly kind: ClaimKind;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly says: Text;
  readonly subject: ClaimSubject;
  /** The number in plain units ("1.404 nghìn tỷ đồng" is 1.404 × 10¹² đồng), and what its rounding and its "hơn", "gần" leave. */
  readonly number: {
    readonly value: number;
    readonly low: number;
    readonly high: number;
    readonly unit: string;
  } | null;
  readonly verdict: ClaimVerdict;
  /** The computations behind the verdict, and what follows from the claim. */
  readonly arithmetic: readonly Text[];
  readonly cells: readonly ClaimCell[];
  readonly missing: readonly Text[];
  readonly cautions: readonly Caution[];
};

/** The claims of a text in its order, with what is to be said of the text as a whole. */
export type TextCheck = {
  /** The day of the text as far as it says so. */
  readonly day: string | null;
  readonly asOf: string | null;
  readonly claims: readonly Claim[];
  readonly counts: Readonly<Record<ClaimVerdict, number>>;
  readonly cautions: readonly Caution[];
  /** What follows from figures of the text together: previous levels, contributions, changes of rank. */
  readonly follows: readonly Text[];
};
