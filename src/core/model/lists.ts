import type { Basis, ObsStatus, Problem } from './observation.ts';
import type { TimePeriod } from './period.ts';
import type { LayoutMatch, PlacedAnswer, Question } from './review.ts';
import type { Text } from './text.ts';

export type DatasetInfo = {
  readonly code: string;
  readonly name: Text;
  readonly publisher: string;
  /** How figures are given to a place, where sources of one indicator differ in it. */
  readonly attribution?: Text;
  readonly observations: number;
};
export type MeasureInfo = {
  readonly code: string;
  readonly name: Text;
  /** True where levels of places may be added up. */
  readonly additive: boolean;
  readonly datasets: readonly string[];
  readonly bases: readonly Basis[];
  /** Number of provinces with a value in any period: 0 for national measures. */
  readonly provinces: number;
};
export type ItemInfo = {
  readonly measure: string;
  readonly code: string;
  readonly label: string;
  readonly observations: number;
};
export type AreaInfo = {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly north28: boolean;
  readonly validFrom: string | null;
  readonly validTo: string | null;
};
export type PeriodInfo = {
  readonly timePeriod: TimePeriod;
  readonly measure: string;
  readonly basis: Basis;
  readonly provinces: number;
  readonly observations: number;
};
export type ReleaseInfo = {
  readonly id: number;
  readonly releasedOn: string;
  readonly committedAt: string;
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly tables: number;
  readonly unread: number;
  readonly observations: number;
  readonly problems: number;
  readonly withdrawnAt: string | null;
};
/** A release with how many figures of one place it has that count. */
export type AreaRelease = {
  readonly release: number;
  readonly file: string;
  readonly releasedOn: string;
  readonly observations: number;
};
/** A book whose review was begun and not ended: its bytes are not kept, its answers are. */
export type PendingBook = {
  readonly sha256: string;
  readonly name: string;
  readonly answers: number;
  readonly keptAt: string;
};
export type ProblemInfo = Problem & { readonly release: number; readonly file: string };
export type SheetInfo = {
  readonly release: number;
  readonly sheet: string;
  readonly title: string;
  readonly state: TableState;
  readonly dataset: string | null;
  readonly range: string;
  readonly observations: number;
};
export type TableState = 'read' | 'unread' | 'hidden' | 'empty';

export type WorkspaceInfo = {
  readonly name: string;
  readonly releases: number;
  readonly observations: number;
  readonly problems: number;
  readonly lastRelease: ReleaseInfo | null;
  /** Months for which any table by province exists, oldest first. */
  readonly months: readonly TimePeriod[];
  /** What was put in the place of a broken workspace when it was opened; null when nothing had to be. */
  readonly recovery: Recovery | null;
};

/** A safety copy stands in the place of a workspace that was damaged, empty or gone. */
export type Recovery = {
  /** The name under which the broken file was kept; null when there was none. */
  readonly aside: string | null;
  /** The day on which the copy was made. */
  readonly day: string;
  /** The books whose import was begun after the copy was made: to be imported again. */
  readonly repeat: readonly string[];
};

/** One column of a table as it was understood, with the reasons. */
export type StagedColumn = {
  readonly letters: string;
  readonly path: readonly string[];
  readonly measure: string;
  readonly basis: Basis;
  readonly timePeriod: TimePeriod;
  readonly unit: string;
  readonly unitMult: number;
  readonly status: ObsStatus;
  readonly evidence: readonly Text[];
};

export type StagedTable = {
  /** What answers about it name: its title without number and period, the same every month. */
  readonly key: string;
  /** The committed layout that it follows; null where there is none yet. */
  readonly layout: LayoutMatch | null;
  readonly sheet: string;
  readonly title: string;
  readonly state: TableState;
  readonly dataset: string | null;
  readonly range: string;
  /** Body cells found; always observations + cells of problems that set cells aside. */
  readonly cells: number;
  readonly observations: number;
  readonly columns: readonly StagedColumn[];
};

/** One number that differs from the newest vintage in the workspace. */
export type Revision = {
  readonly key: string;
  readonly label: string;
  readonly sheet: string;
  readonly cell: string;
  readonly before: number | null;
  readonly beforeStatus: ObsStatus;
  readonly after: number | null;
  readonly afterStatus: ObsStatus;
  readonly unit: string;
  readonly unitMult: number;
};

/** What an import would do, made by the same code that commits. */
export type StagedBook = {
  readonly importId: number;
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly releasedOn: string;
  readonly releasedFrom: 'given' | 'file-name' | 'content';
  /** The release that already holds these very bytes; nothing is staged then. */
  readonly already: number | null;
  readonly sheets: readonly { readonly sheet: string; readonly hidden: boolean }[];
  readonly tables: readonly StagedTable[];
  readonly problems: readonly Problem[];
  readonly questions: readonly Question[];
  /** Given for this book, and those that memory gave. */
  readonly answers: readonly PlacedAnswer[];
  readonly news: number;
  readonly revised: number;
  readonly same: number;
  /** Keys that earlier releases say for the same measures and periods, and this book does not. */
  readonly vanished: number;
  /** The first revisions, at most 200. */
  readonly revisions: readonly Revision[];
};

export type CommitResult = { readonly release: number; readonly observations: number };

export type OverviewIndicator = {
  readonly measure: string;
  readonly name: Text;
  readonly timePeriod: TimePeriod;
  readonly basis: Basis;
  readonly value: number | null;
  readonly unit: string;
  readonly unitMult: number;
  readonly status: ObsStatus;
  readonly key: string;
  readonly source: { readonly sheet: string; readonly cell: string; readonly file: string };
  /** Growth against the same period of last year in percent, as published; null where none is published. */
  readonly growth: { readonly value: number; readonly key: string } | null;
  readonly spark: readonly { readonly timePeriod: TimePeriod; readonly value: number | null }[];
};

/** A file made by the core for the user to keep. */
export type MadeFile = { readonly name: string; readonly type: string; readonly base64: string };
/** A view as a file; `leftOut` names the columns of computed figures that a format of published figures does not take. */
export type ExportedFile = MadeFile & { readonly leftOut: readonly string[] };

export type VerifyResult = { readonly ok: boolean; readonly checked: number; readonly findings: readonly Text[] };
