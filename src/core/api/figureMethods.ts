import { z } from 'zod';
import type { SpreadAnswer, StructureAnswer, TrendAnswer } from '../model/analyses.ts';
import type { DerivedTable, Figure, GrowthComparison, SourceComparison } from '../model/figure.ts';
import { BASES } from '../model/observation.ts';
import type { SpanAnswer } from '../model/span.ts';
import { AreaCode, asOf, Code, Period, Selection, SpanOfMonths } from './forms.ts';
import { reads } from './methods.ts';

/** The questions about derived figures. Every figure of an answer carries the expression that `figure.read` computes again. */
export const figureMethods = {
  /**
   * Growth, implied previous level, share, rank and contribution of each place of the region, each with the expression that computes it;
   * `areas`: rows for these alone.
   */
  'derived.byArea': reads({ ...Selection, areas: z.array(AreaCode).max(100).optional() }).gives<DerivedTable>(),
  /** Growth of one level by each way of saying it, and how far last year's base was revised. */
  'growth.compare': reads({
    measure: Code,
    item: Selection.item,
    area: AreaCode.default('VN'),
    period: Period,
    dataset: Selection.dataset,
    asOf,
  }).gives<GrowthComparison>(),
  /** The same indicator as different sources say it, place by place, with their differences. */
  'source.compare': reads(Selection).gives<SourceComparison>(),
  /** The level of a quarter, a half-year, months together or one month by each way that there is, and their index. */
  'span.read': reads({
    measure: Code,
    item: Selection.item,
    area: AreaCode.default('VN'),
    period: SpanOfMonths,
    dataset: Selection.dataset,
    asOf,
  }).gives<SpanAnswer>(),
  /** Dispersion of one column between the places of a region, and of its levels over time. `before`: β convergence since then. */
  'spread.byArea': reads({ ...Selection, before: Period.optional() }).gives<SpreadAnswer>(),
  /** Shares of items of a level at two times, how far the structure moved, and shift-share of a place against the country. */
  'structure.read': reads({
    measure: Code,
    area: AreaCode.default('VN'),
    period: Period,
    before: Period.optional(),
    items: z.array(Code).min(1).max(60).optional(),
    dataset: Selection.dataset,
    asOf,
  }).gives<StructureAnswer>(),
  /** Trend and season of a monthly series of five years or more, for internal analysis. */
  'trend.read': reads({
    measure: Code,
    basis: z.enum(BASES).default('LEVEL'),
    item: Selection.item,
    area: AreaCode.default('VN'),
    dataset: Selection.dataset,
    asOf,
  }).gives<TrendAnswer>(),
  /** Computes an expression (an observation key is one) with every number that it rests on and the cell of each. */
  'figure.read': reads({ expression: z.string().max(200_000), asOf }).gives<Figure>(),
};
