import { z } from 'zod';
import { CHART_FORMS } from '../model/chartBook.ts';
import type { MadeFile } from '../model/lists.ts';
import { asOf, Day, ShownFigures, Words } from './forms.ts';
import { reads } from './methods.ts';

/** The questions about charts. */
export const chartMethods = {
  /** A chart of the screen as a native chart of a workbook. Its values are read anew by their keys; each stands with its source. */
  'chart.workbook': reads({
    form: z.enum(CHART_FORMS),
    title: Words,
    subtitle: Words,
    foot: Words,
    base: z.number().nullable(),
    marked: z.array(z.int().min(0)).max(1_000).optional(),
    ...ShownFigures,
    asOf,
    lang: z.enum(['vi', 'en']).default('vi'),
    madeOn: Day.optional(),
  }).gives<MadeFile>(),
};
