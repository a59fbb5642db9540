import type { TableState } from './lists.ts';
import type { Basis, ColumnMeaning, Observation, ObservationKey, PriceBasis } from './observation.ts';
import type { PastRelease } from './past.ts';
import type { TimePeriod } from './period.ts';
import type { Text } from './text.ts';
import type { Unit } from './unit.ts';
import type { HeaderPart } from './views.ts';

/** error lỗi · warning cảnh báo · info thông tin. */
export const FINDING_SEVERITIES = ['error', 'warning', 'info'] as const;
export type FindingSeverity = (typeof FINDING_SEVERITIES)[number];

/** A table of a release as it is stored: what was read, without what was set aside. */
export type StoredTable = {
  readonly sheet: string;
  readonly title: string;
  readonly state: TableState;
  readonly dataset: string | null;
  readonly range: string;
  readonly unit: HeaderPart | null;
  readonly columns: readonly {
    readonly letters: string;
    readonly path: readonly HeaderPart[];
    readonly evidence: readonly Text[];
    readonly meaning: ColumnMeaning;
  }[];
  readonly rows: readonly StoredRow[];
  readonly observations: readonly Observation[];
};

export type StoredRow = {
  readonly row: number;
  readonly path: readonly HeaderPart[];
  readonly item: string;
  readonly area: string | null;
};

/** What one earlier release said of one period of a series. */
export type Vintage = Unit & { readonly release: number; readonly releasedOn: string; readonly value: number | null };

/** The earlier releases of a series by period, the oldest vintage first. */
export type SeriesPast = ReadonlyMap<TimePeriod, readonly Vintage[]>;
/** The past of each series of a release, by `seriesOf`. */
export type BookPast = ReadonlyMap<string, SeriesPast>;

/** The series of a number: its key without the period. */
export const seriesOf = ({ dataset, measure, item, area, basis }: Omit<ObservationKey, 'timePeriod'>): string =>
  `${dataset}:${measure}:${item}:${area}:${basis}`;

/** A number of another dataset about the same measure, item, area, period and basis. */
export type OtherSource = Unit & {
  readonly priceBasis: PriceBasis;
  readonly key: ObservationKey;
  readonly release: number;
  readonly releasedOn: string;
  readonly value: number;
};

/** All that the rules see: one release, and what the workspace knew when it came. */
export type CheckedBook = {
  readonly release: number;
  readonly releasedOn: string;
  readonly tables: readonly StoredTable[];
  readonly past: BookPast;
  readonly others: readonly OtherSource[];
  /** The last releases before it, the newest first, with every row. */
  readonly recent: readonly PastRelease[];
  /** Sheets of which the import set figures aside: what is missing there is no find. */
  readonly aside: ReadonlySet<string>;
};

/** A number that a finding rests on: its key and the release that says it. */
export type EvidenceFigure = { readonly key: string; readonly release: number; readonly value: number | null };
/** The same with its cell, and the unit of its column; empty where it stands nowhere. */
export type EvidenceCell = EvidenceFigure & {
  readonly sheet: string;
  readonly cell: string;
  readonly unit: string;
  readonly unitMult: number;
};

/** What a rule found; nothing is changed by it. */
export type RuleFinding = {
  readonly rule: string;
  readonly severity: FindingSeverity;
  readonly sheet: string;
  /** A1 address in the sheet of the release. */
  readonly cell: string;
  /** What it is about, the same in every release: a key, or a table with its column. */
  readonly subject: string;
  readonly evidence: readonly EvidenceFigure[];
  readonly tolerance: Text;
  readonly text: Text;
};

/** open: to be looked at · accepted: quiet · reopened: was accepted, but a value has changed since. */
export type FindingState = 'open' | 'accepted' | 'reopened';

/** A finding as the desk shows it. */
export type DeskFinding = Omit<RuleFinding, 'evidence'> & {
  /** Release and a mark of rule and subject: `12-3f9a0c1b2d`. */
  readonly id: string;
  readonly release: number;
  readonly evidence: readonly EvidenceCell[];
  readonly state: FindingState;
  readonly acceptance: { readonly reason: string; readonly acceptedAt: string } | null;
};

export type ValidationAnswer = {
  /** The releases that were looked at, the newest first. */
  readonly releases: readonly number[];
  /** Of all findings, the accepted ones among them. */
  readonly counts: Readonly<Record<FindingSeverity, number>> & { readonly accepted: number };
  readonly findings: readonly DeskFinding[];
};

/** One line of the log of acceptances. */
export type Acceptance = {
  readonly id: number;
  readonly rule: string;
  readonly subject: string;
  readonly reason: string;
  readonly acceptedAt: string;
  readonly reopenedAt: string | null;
};

/** Bases whose figures are 100 where nothing changed. */
export const isIndex = (basis: Basis): boolean => basis === 'SPLY' || basis === 'PREV' || basis === 'BASE';
