import { z } from 'zod';
import type { ExportedFile, MadeFile } from '../model/lists.ts';
import { SHIPPED_FORMS } from '../model/shippedForms.ts';
import type { Text } from '../model/text.ts';
import type { BriefingFile } from '../model/briefing.ts';
import type { FileChange } from '../model/fileChange.ts';
import { BASES } from '../model/observation.ts';
import { AreaCode, asOf, borders, Code, Day, Kind, Period, region, Selection, ShownFigures, Words } from './forms.ts';
import { reads } from './methods.ts';

const Lang = z.enum(['vi', 'en']);

/** The ways to hand out a view. The last three hold published figures only, and can be read back. */
export const EXPORT_FORMATS = ['xlsx', 'ods', 'csv', 'px', 'sdmx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A view that can be handed out: the question that the screen asks for it. */
const View = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('table'), ...Selection, alsoCumulative: z.boolean().default(false) }),
  z.strictObject({ kind: z.literal('derived'), ...Selection }),
  z.strictObject({
    kind: z.literal('series'),
    measure: Code,
    basis: z.enum(BASES),
    item: Code.default('_T'),
    dataset: Code.optional(),
    region,
    borders,
    asOf,
    areas: z.array(AreaCode).max(100).optional(),
    periods: Kind.optional(),
  }),
  /** Rows of figures as a page put them together: a profile, a chart. The page says which they are, never what they are. */
  z.strictObject({ kind: z.literal('figures'), title: Words, about: Words, ...ShownFigures, asOf }),
]);

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
  /** A view as a file with its title, units, notes, marks and sources. What can be read back has no column of computed figures. */
  'view.export': reads({
    view: View,
    format: z.enum(EXPORT_FORMATS),
    lang: Lang.default('vi'),
    madeOn: Day.optional(),
  }).gives<ExportedFile>(),
  /** A workbook with its markers and named ranges filled: `template` is a handle that the host knows, or the name of a form that comes along. */
  'report.template': reads({
    template: z.union([z.string().max(4096), z.strictObject({ shipped: z.enum(SHIPPED_FORMS) })]),
    period: Period,
    region,
    /** The place that the words `area` and `@area` stand for. */
    area: AreaCode.optional(),
    asOf,
    lang: Lang.default('vi'),
    madeOn: Day.optional(),
  }).gives<TemplateAnswer>(),
  /** The question that a file says it answers, asked again: of now, or of another day. `file` is a handle that the host knows. */
  'report.rerun': reads({
    file: z.string().max(4096),
    asOf,
    since: Day.optional(),
    lang: Lang.optional(),
    madeOn: Day.optional(),
  }).gives<RerunAnswer>(),
};

/** A file made again; `changes` are the published figures, or the lines of a document, that read otherwise than in the old one. */
export type RerunAnswer = ExportedFile &
  BriefingFile & { readonly method: string; readonly changes: readonly FileChange[] };

/** A filled template; `unfilled` names every marker that found no figure or was not understood, with its cell. */
export type TemplateAnswer = {
  readonly file: MadeFile;
  readonly filled: number;
  readonly unfilled: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly marker: string;
    readonly why: Text;
  }[];
};
