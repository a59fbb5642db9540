import type { Region } from '../model/area.ts';
import type { ObservationKey } from '../model/observation.ts';
import type { TimePeriod } from '../model/period.ts';
import type { ChangeSince } from '../model/revisions.ts';
import type { Text } from '../model/text.ts';
import type { DeskFinding } from '../model/validation.ts';
import type { AreaTable, Facts, ObservationRow, SeriesAnswer } from '../model/views.ts';

/** A figure that changed since the last report, with the names of what it is about. */
export type ReportRevision = {
  readonly change: ChangeSince;
  readonly key: ObservationKey;
  readonly measureName: Text;
  readonly areaName: string;
};

/** Everything that the conference report prints, read from the workspace beforehand. */
export type ConferenceView = {
  /** The period that was asked for; each column names its own. */
  readonly period: TimePeriod;
  readonly region: Region;
  /** The day as of which the numbers are read; null = now. */
  readonly asOf: string | null;
  /** One table an indicator, in the order of printing, all over the same members of the region. Tables without a value are left out. */
  readonly tables: readonly AreaTable[];
  /** Counted facts; each column stands in one of the tables. The first is ranked first. */
  readonly facts: readonly Facts[];
  /** Series that are followed through time, each over a few places. */
  readonly trends: readonly SeriesAnswer[];
  /** What the report before this one, of the books up to `since`, said otherwise; `since` is null where there was none. */
  readonly revisions: {
    readonly since: string | null;
    readonly rows: readonly ReportRevision[];
    readonly leftOut: number;
  };
  /** What the rules find about the figures shown. */
  readonly findings: readonly DeskFinding[];
  /** The vintage behind every published number and mark that is shown, found by its key. */
  readonly sources: readonly ObservationRow[];
  /** ISO instant at which the report is made. */
  readonly madeOn: string;
  readonly workspaceName: string;
  /** What the report was asked for, by name, for making it again. */
  readonly parameters: Readonly<Record<string, string>>;
};
