import { z } from 'zod';
import type { MadeFile } from '../model/lists.ts';
import { asOf, Day, Period, region } from './forms.ts';
import { reads } from './methods.ts';

const Lang = z.enum(['vi', 'en']);

/** The questions whose answers are files of figures. */
export const reportMethods = {
  /** The same question of the same workspace gives the same bytes where `madeOn` is the same; left out, that is now. */
  'report.conference': reads({
    period: Period,
    region,
    asOf,
    lang: Lang.default('vi'),
    /** Revisions are those since this day; left out: since the book before those of the report. */
    since: Day.optional(),
    madeOn: Day.optional(),
  }).gives<MadeFile>(),
  /** What a report was asked for, as its file says. `file` is a handle that the host knows. */
  'report.parameters': reads({ file: z.string().max(4096) }).gives<ReportParameters>(),
};

/** The question that a report file answers. */
export type ReportParameters = {
  readonly report: 'conference';
  readonly period: string;
  readonly region: string;
  readonly lang: 'vi' | 'en';
  readonly asOf: string | null;
  readonly since: string | null;
};
