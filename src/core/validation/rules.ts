import type { CheckedBook, RuleFinding } from '../model/validation.ts';
import { baseRevised } from './baseRevised.ts';
import { betweenSources } from './betweenSources.ts';
import { betweenTables } from './betweenTables.ts';
import { copiedMonth } from './copiedMonth.ts';
import { cumulativeSum } from './cumulativeSum.ts';
import type { Rule } from './finding.ts';
import { indexBase } from './indexBase.ts';
import { leaps } from './leaps.ts';
import { largestOf } from './largestOf.ts';
import { levelRatios } from './levelRatios.ts';
import { listOrder } from './listOrder.ts';
import { outliers } from './outliers.ts';
import { partsAndTotal } from './partsAndTotal.ts';
import { revisionSize } from './revisionSize.ts';
import { rowsExchanged } from './rowsExchanged.ts';
import { rowsGone } from './rowsGone.ts';
import { sign } from './sign.ts';
import { standsApart } from './standsApart.ts';
import { unitsMissing } from './unitsMissing.ts';

/** Every rule, by Eurostat's levels: structure, within a table, over time, between tables, sources and vintages. */
export const RULES: readonly Rule[] = [
  unitsMissing,
  rowsGone,
  largestOf,
  listOrder,
  partsAndTotal,
  levelRatios,
  cumulativeSum,
  sign,
  standsApart,
  indexBase,
  rowsExchanged,
  copiedMonth,
  outliers,
  leaps,
  betweenTables,
  betweenSources,
  revisionSize,
  baseRevised,
];

/** What all rules find in a release. No figure is changed, and none is left out. */
export const checkBook = (book: CheckedBook): RuleFinding[] => RULES.flatMap((rule) => rule.check(book));
