import type { Facts } from '../../../core/model/views.ts';
import { exactText } from '../../parts/figures.ts';
import type { Look, ValueTable } from './drawing.ts';
import { missingLine } from './valueText.ts';

/** Every member with its exact value, status and rank, highest first; those without a figure stand last and say why. */
export function factsTable({ known, missing }: Facts, { t }: Pick<Look, 't'>): ValueTable {
  return {
    heads: [t.charts.area, t.charts.value, t.charts.status, t.table.rank],
    rows: [
      ...known.map(({ area, value, status, rank }) => ({
        ...{ name: area.name, cells: [exactText(value, t.numbers), t.status[status], String(rank)] },
      })),
      ...missing.map(({ area, status }) => ({ name: area.name, cells: ['', missingLine(status, t), ''] })),
    ],
  };
}
