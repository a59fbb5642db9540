import { z } from 'zod';
import type {
  AreaInfo,
  AreaRelease,
  CommitResult,
  DatasetInfo,
  ItemInfo,
  MadeFile,
  MeasureInfo,
  OverviewIndicator,
  PendingBook,
  PeriodInfo,
  ProblemInfo,
  ReleaseInfo,
  Revision,
  SheetInfo,
  StagedBook,
  VerifyResult,
  WorkspaceInfo,
} from '../model/lists.ts';
import { BASES } from '../model/observation.ts';
import type { Region } from '../model/area.ts';
import { CHANGE_KINDS, type Change, type RememberedLayout, type ReviewSheet } from '../model/review.ts';
import { SINCE_KINDS, type ChangesSince, type RevisionTriangle } from '../model/revisions.ts';
import type { AreaTable, Facts, ObservationRow, SeriesAnswer, Trace } from '../model/views.ts';
import { THRESHOLD_OPS } from '../model/threshold.ts';
import { FINDING_SEVERITIES, type Acceptance, type ValidationAnswer } from '../model/validation.ts';
import type { WeightFile, WeightSet } from '../model/weights.ts';
import { briefingMethods } from './briefingMethods.ts';
import { chartMethods } from './chartMethods.ts';
import { figureMethods } from './figureMethods.ts';
import {
  AreaCode,
  AreaWeight,
  asOf,
  borders,
  Code,
  Day,
  FindingId,
  Kind,
  Period,
  PlacedAnswer,
  region,
  Selection,
  WeightsAsked,
} from './forms.ts';
import { reads, writes } from './methods.ts';
import { reportMethods } from './reportMethods.ts';
import { textMethods } from './textMethods.ts';

const Filter = {
  dataset: Code.optional(),
  measure: Code.optional(),
  item: Code.optional(),
  area: AreaCode.optional(),
  region: AreaCode.optional(),
  basis: z.enum(BASES).optional(),
  period: Period.optional(),
  asOf,
  allReleases: z.boolean().default(false),
};

/**
 * Everything that can be asked of the core, on any transport; one row a method.
 * Reads never change the workspace. Writes run one at a time. Inputs are checked on arrival.
 */
export const contract = {
  'workspace.describe': reads({}).gives<WorkspaceInfo>(),
  'workspace.verify': reads({}).gives<VerifyResult>(),
  /** What went wrong on this machine, for a report of a fault: steps, codes and places in the program, never data or names of files. */
  'log.read': reads({}).gives<MadeFile>(),
  'dataset.list': reads({ asOf }).gives<DatasetInfo[]>(),
  'measure.list': reads({ asOf }).gives<MeasureInfo[]>(),
  'item.list': reads({ measure: Code.optional(), asOf }).gives<ItemInfo[]>(),
  'area.list': reads({}).gives<AreaInfo[]>(),
  /** The regions that can be asked for by the borders of a day; left out: those of 2008 … 2025, and the 34 units. */
  'region.list': reads({ borders }).gives<Region[]>(),
  'period.list': reads({ measure: Code.optional(), asOf }).gives<PeriodInfo[]>(),
  /** Newest first; a withdrawn one stays, with the instant of its withdrawal. */
  'release.list': reads({}).gives<ReleaseInfo[]>(),
  /** The releases in which the figures of a place stand that count on a day, newest first. */
  'release.byArea': reads({ area: AreaCode, asOf }).gives<AreaRelease[]>(),
  'sheet.list': reads({ release: z.int().optional() }).gives<SheetInfo[]>(),
  'problem.list': reads({ release: z.int().optional(), asOf }).gives<ProblemInfo[]>(),
  /** Without a basis: one column a basis, in the order of the book. A month finds the point in time inside it where a measure has only that. */
  'table.byArea': reads({ ...Selection, alsoCumulative: z.boolean().default(false) }).gives<AreaTable>(),
  /** The same of several measures, in their order; null for one that has nothing to say. */
  'table.several': reads({
    ...Selection,
    measure: z.array(Code).max(200),
    alsoCumulative: z.boolean().default(false),
  }).gives<(AreaTable | null)[]>(),
  'facts.byArea': reads({
    ...Selection,
    op: z.enum(THRESHOLD_OPS).default('ge'),
    threshold: z.number().optional(),
    /** Who grows now and did not in this earlier period. */
    since: Period.optional(),
  }).gives<Facts>(),
  ...figureMethods,
  /** Time series of every area of the region, or of the areas named. `kind` picks months, points in time or cumulative periods. */
  'series.byArea': reads({
    measure: Code,
    basis: z.enum(BASES),
    item: Code.default('_T'),
    dataset: Code.optional(),
    region,
    borders,
    asOf,
    areas: z.array(AreaCode).max(100).optional(),
    kind: Kind.optional(),
  }).gives<SeriesAnswer>(),
  /** The sets of weights of indices, withdrawn ones too. */
  'weight.list': reads({ measure: Code.optional() }).gives<WeightSet[]>(),
  /** The weights in a file of two columns, place (code or name) and value, before they are added. Refuses a row that it cannot take. */
  'weight.read': reads({ file: z.string().max(4096), day: Day.optional() }).gives<WeightFile>(),
  'weight.add': writes({ ...WeightsAsked, weights: z.array(AreaWeight).min(1).max(200) }).gives<{ id: number }>(),
  'weight.withdraw': writes({ id: z.int() }).gives<{ withdrawn: boolean }>(),
  'overview.read': reads({ period: Period, asOf }).gives<OverviewIndicator[]>(),
  'revision.list': reads({ release: z.int(), limit: z.int().max(5000).default(200) }).gives<Revision[]>(),
  /** Reference periods × releases of one series. Without `dataset` or `kind`: those with the most figures. */
  'revision.triangle': reads({
    measure: Code,
    basis: z.enum(BASES),
    item: Code.default('_T'),
    area: AreaCode.default('VN'),
    dataset: Code.optional(),
    kind: Kind.optional(),
    asOf,
  }).gives<RevisionTriangle>(),
  /**
   * What changed since a release was the newest, or since a day: exactly one of the two. `asOf` ends the span earlier than now.
   * About `limit` keys a call, a series is never cut; `after` takes the `next` of the page before. The first page has the counts.
   */
  'revision.since': reads({
    release: z.int().optional(),
    day: Day.optional(),
    asOf,
    dataset: Code.optional(),
    measure: Code.optional(),
    kinds: z.array(z.enum(SINCE_KINDS)).max(SINCE_KINDS.length).optional(),
    after: z.int().default(0),
    limit: z.int().max(20000).default(1000),
  }).gives<ChangesSince>(),
  /** About `limit` rows a call, at most 20,000; a series is never cut. `after` takes the `next` of the page before. */
  'observation.list': reads({ ...Filter, after: z.int().default(0), limit: z.int().max(20000).default(5000) }).gives<{
    rows: ObservationRow[];
    next: number | null;
  }>(),
  'observation.trace': reads({ key: z.string().max(300), asOf, release: z.int().optional() }).gives<Trace>(),
  /** Files are likely to come, so many where that is known: those who read them get ready. Nothing follows if none comes. */
  'import.prepare': reads({ files: z.int().min(1).optional() }).gives<{ prepared: boolean }>(),
  /**
   * `file` is a handle that the host knows: a path in the terminal, a ticket elsewhere. `next` (one file or the next few, in their
   * order) is read ahead while this one is compared and committed.
   */
  'import.stage': writes({
    file: z.string().max(4096),
    releasedOn: Day.optional(),
    next: z.union([z.string().max(4096), z.array(z.string().max(4096)).max(8)]).optional(),
  }).gives<StagedBook>(),
  /**
   * Reads a staged book anew with these answers in place of all earlier ones. No figure is stored; the answers are kept until the
   * book is committed or they are forgotten, so that a book that is staged again after a crash is read with them.
   */
  'import.answer': writes({ importId: z.int(), answers: z.array(PlacedAnswer).max(2000) }).gives<StagedBook>(),
  'import.sheet': reads({ importId: z.int(), sheet: z.string().max(255) }).gives<ReviewSheet>(),
  /** What a commit would change, at most `limit` keys a call; `after` takes the `next` of the page before. */
  'import.changes': reads({
    importId: z.int(),
    kind: z.enum(CHANGE_KINDS),
    table: z.int().optional(),
    after: z.int().default(0),
    limit: z.int().max(5000).default(200),
  }).gives<{ rows: Change[]; next: number | null }>(),
  'import.commit': writes({ importId: z.int() }).gives<CommitResult>(),
  /** Takes a book off the table; its answers are kept. */
  'import.discard': writes({ importId: z.int() }).gives<{ discarded: boolean }>(),
  /** Books whose review was begun and not ended, the last one first. */
  'import.pending': reads({}).gives<PendingBook[]>(),
  /** Forgets the answers about a book that is not to be reviewed any further. */
  'import.forget': writes({ sha256: z.string().length(64) }).gives<{ forgotten: boolean }>(),
  /** Ends the reading of a file that is under way. Runs at once, beside the writes that wait. */
  'import.cancel': reads({ file: z.string().max(4096) }).gives<{ cancelled: boolean }>(),
  'layout.list': reads({}).gives<RememberedLayout[]>(),
  'layout.forget': writes({ id: z.int() }).gives<{ forgotten: boolean }>(),
  'layout.export': reads({}).gives<MadeFile>(),
  'layout.import': writes({ file: z.string().max(4096) }).gives<{ added: number; renewed: number }>(),
  /** What the rules find in one release, in those since a day, or in the newest one; of a severity or a worse one. */
  'validation.read': reads({
    release: z.int().optional(),
    since: Day.optional(),
    severity: z.enum(FINDING_SEVERITIES).optional(),
    includeAccepted: z.boolean().default(false),
    /** For callers that do not choose: sentences write their numbers as this language does, whichever they are in; left out: each as its own, and the other way beside it. */
    numbers: z.enum(['vi', 'en']).optional(),
  }).gives<ValidationAnswer>(),
  /** Keeps a finding quiet until one of its values changes; the reason is logged with its time. */
  'validation.accept': writes({ id: FindingId, reason: z.string().trim().min(1).max(500) }).gives<{
    accepted: boolean;
  }>(),
  'validation.reopen': writes({ id: FindingId }).gives<{ reopened: boolean }>(),
  'validation.log': reads({}).gives<Acceptance[]>(),
  /** The claims of an article or draft, each with its verdict: held against the text itself and against the workspace. An empty workspace will do. */
  ...textMethods,
  'release.withdraw': writes({ release: z.int() }).gives<{ withdrawn: boolean }>(),
  /** Takes a withdrawal back. Refuses where its workbook was committed once more since. */
  'release.restore': writes({ release: z.int() }).gives<{ restored: boolean }>(),
  ...briefingMethods,
  ...chartMethods,
  ...reportMethods,
};

type Contract = typeof contract;
export type Method = keyof Contract;
/** What a caller hands in: defaults may be left out. */
export type Input<M extends Method> = z.input<Contract[M]['input']>;
/** What a handler receives: checked, with defaults filled in. */
export type Checked<M extends Method> = z.output<Contract[M]['input']>;
export type Output<M extends Method> = NonNullable<Contract[M]['output']>;

/** What the core must offer: one function a method. A missing one does not compile. */
export type Service = { [M in Method]: (input: Checked<M>) => Output<M> | Promise<Output<M>> };

/** What a client holds. */
export type Call = <M extends Method>(method: M, input: Input<M>) => Promise<Output<M>>;
