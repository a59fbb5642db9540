import { DERIVED_TEXT } from '../../../core/model/figureWords.ts';
import { periodText } from '../../../core/model/period.ts';
import type { Lang, Text } from '../../../core/model/text.ts';
import { unitText } from '../../../core/model/unit.ts';
import type { Words } from '../../text/vi.ts';
import { periodShort } from '../../parts/figures.ts';
import type { GridColumn, GridGroup } from './gridModel.ts';

/** The heading over a group: its subject, its date and its unit where all its columns share them. */
export function groupText(group: GridGroup, datasetName: Text | undefined, lang: Lang): string {
  const [first] = group.columns;
  if (!first) return '';
  const name = sameMeasure(group) ? first.measureName[lang] : (datasetName ?? first.measureName)[lang];
  const item = first.item === '_T' ? '' : first.itemLabel;
  const period = samePeriod(group) ? periodText(first.timePeriod, lang) : '';
  return [name, item, period, sameUnit(group) ? unitText(first)[lang] : ''].filter(Boolean).join(', ');
}

/** The lines over one column: what sets it apart from its neighbours. */
export function columnLines(column: GridColumn, group: GridGroup, t: Words, lang: Lang): readonly string[] {
  if (column.derived) return [DERIVED_TEXT[column.derived][lang]];
  const what = sameMeasure(group) ? '' : (t.measureShort[column.measure] ?? column.measureName[lang]);
  const level = column.basis === 'LEVEL';
  const unit = level && !sameUnit(group) ? unitText(column)[lang] : '';
  const period = samePeriod(group) ? '' : periodShort(column.timePeriod, lang);
  const base = level ? (what || period ? '' : t.basisShort.LEVEL) : t.basisShort[column.basis];
  return [what, base, period, unit].filter(Boolean);
}

/** One line for menus and tooltips. */
export function columnTitle(column: GridColumn, t: Words, lang: Lang): string {
  if (column.derived) return DERIVED_TEXT[column.derived][lang];
  const base = column.basis === 'LEVEL' ? unitText(column)[lang] : t.basis[column.basis];
  return `${column.measureName[lang]}, ${base}, ${periodText(column.timePeriod, lang)}`;
}

/** As short as it can be and still be told apart in a menu. */
export function columnShort(column: GridColumn, leads: boolean, t: Words, lang: Lang): string {
  if (column.derived) return DERIVED_TEXT[column.derived][lang];
  const base = column.basis === 'LEVEL' ? unitText(column)[lang] : t.basisShort[column.basis];
  const what = leads ? '' : `${t.measureShort[column.measure] ?? column.measureName[lang]}, `;
  return `${what}${base}, ${periodShort(column.timePeriod, lang)}`;
}

/** The status that a whole group shares; null where it differs. */
export function groupStatus(group: GridGroup): GridColumn['status'] {
  const [first] = group.columns;
  return group.columns.every(({ status }) => status === first?.status) ? (first?.status ?? null) : null;
}

const sameMeasure = ({ columns }: GridGroup): boolean =>
  columns.every(({ measure }) => measure === columns[0]?.measure);
const samePeriod = ({ columns }: GridGroup): boolean =>
  columns.every(({ timePeriod }) => timePeriod === columns[0]?.timePeriod);
const sameUnit = ({ columns }: GridGroup): boolean =>
  columns.every((c) => c.basis === 'LEVEL' && c.unit === columns[0]?.unit && c.unitMult === columns[0]?.unitMult);
