import type { Region } from '../model/area.ts';
import type { TimePeriod } from '../model/period.ts';
import type { AreaTable, Facts, ObservationRow } from '../model/views.ts';

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
  /** The vintage behind every cell of the tables, marks included, found by its key. */
  readonly sources: readonly ObservationRow[];
  /** ISO instant at which the report is made. */
  readonly madeOn: string;
  readonly workspaceName: string;
};
