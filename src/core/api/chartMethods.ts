import { z } from 'zod';
import { CHART_FORMS } from '../model/chartBook.ts';
import type { MadeFile } from '../model/lists.ts';
import { asOf } from './forms.ts';
import { reads } from './methods.ts';

const Words = z.string().max(2_000);
const MAX_COLUMNS = 100;

/** The questions about charts. */
export const chartMethods = {
  /** A chart of the screen as a native chart of a workbook. Its values are read anew by their keys; each stands with its source. */
  'chart.workbook': reads({
    form: z.enum(CHART_FORMS),
    title: Words,
    subtitle: Words,
    foot: Words,
    base: z.number().nullable(),
    heads: z.array(Words).min(2).max(MAX_COLUMNS),
    rows: z
      .array(z.strictObject({ name: Words, keys: z.array(z.string().max(20_000).nullable()).max(MAX_COLUMNS) }))
      .min(1)
      .max(1_000),
    asOf,
    lang: z.enum(['vi', 'en']).default('vi'),
  }).gives<MadeFile>(),
};
