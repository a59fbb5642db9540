import { DERIVED_TEXT } from '../../../core/model/figureWords.ts';
import { periodText } from '../../../core/model/period.ts';
import type { Lang, Text } from '../../../core/model/text.ts';
import { unitText } from '../../../core/model/unit.ts';
import type { Words } from '../../text/vi.ts';
import { periodShort } from '../../parts/figures.ts';
import type { GridColumn, GridGroup, OwnColumn } from './gridModel.ts';

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
  if (column.own) return [ownText(column.own, t)];
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
  if (column.own) return ownText(column.own, t);
  if (column.derived) return DERIVED_TEXT[column.derived][lang];
  const base = column.basis === 'LEVEL' ? unitText(column)[lang] : t.basis[column.basis];
  return `${column.measureName[lang]}, ${base}, ${periodText(column.timePeriod, lang)}`;
}

/** As short as it can be and still be told apart in a menu. */
export function columnShort(column: GridColumn, leads: boolean, t: Words, lang: Lang): string {
  if (column.own) return ownText(column.own, t);
  if (column.derived) return DERIVED_TEXT[column.derived][lang];
  const base = column.basis === 'LEVEL' ? unitText(column)[lang] : t.basisShort[column.basis];
  const what = leads ? '' : `${t.measureShort[column.measure] ?? column.measureName[lang]}, `;
  return `${what}${base}, ${periodShort(column.timePeriod, lang)}`;
}

const ownText = (own: OwnColumn, t: Words): string =>
  own === 'spark' ? t.grid.spark : own === 'rank' ? t.table.rank : t.table.change;

/** The status that a whole group shares; null where it differs. */
export function groupStatus(group: GridGroup): GridColumn['status'] {
  const [first, ...others] = published(group);
  return others.every(({ status }) => status === first?.status) ? (first?.status ?? null) : null;
}

/** Columns that were not made by the table itself. */
const published = ({ columns }: GridGroup): readonly GridColumn[] => columns.filter(({ own }) => !own);
const shared = (group: GridGroup, like: (one: GridColumn, first: GridColumn) => boolean): boolean =>
  published(group).every((column, _i, [first]) => first !== undefined && like(column, first));
const sameMeasure = (group: GridGroup): boolean => shared(group, (one, first) => one.measure === first.measure);
const samePeriod = (group: GridGroup): boolean => shared(group, (one, first) => one.timePeriod === first.timePeriod);
const sameUnit = (group: GridGroup): boolean =>
  shared(group, (one, { unit, unitMult }) => one.basis === 'LEVEL' && one.unit === unit && one.unitMult === unitMult);
