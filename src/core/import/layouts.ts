import { dayText } from '../model/format.ts';
import type { Problem } from '../model/observation.ts';
import type { Layout, LayoutMatch, TableSigns } from '../model/review.ts';
import type { Text } from '../model/text.ts';
import { cellAt } from '../workbook/grid.ts';
import { textOf } from './cellForms.ts';
import { codeOf, fold, tidy } from './fold.ts';
import { nameOfTitle } from './genericKind.ts';
import { columnText } from './headings.ts';
import { headingKeys } from './settledColumns.ts';
import type { SheetTable } from './sheetTable.ts';
import type { ReadTable } from './stageBook.ts';

/** The signs of a table as it was found. */
export function signsOf(table: SheetTable): TableSigns {
  const page = table.pages[0];
  const paths = page ? page.dataColumns.map((c) => columnText(table.grid, page.headerRows, c)) : [];
  const headings = headingKeys(paths);
  const printed = paths.map((path) => path.map(({ text }) => text).join(' '));
  const labels = table.pages.flatMap((each) =>
    each.bodyRows.flatMap((row) => {
      const texts = each.stubColumns.map((column) => tidy(textOf(cellAt(table.grid, row, column))));
      return texts.find((text) => text !== '') ?? [];
    }),
  );
  const name = nameOfTitle(table.title).code || codeOf(headings.join(' ')) || codeOf(labels.slice(0, 5).join(' '));
  return { name, title: table.title, unit: page?.unitAt?.text ?? '', headings, printed, labels };
}

const ALIKE = 0.5;
const ALIKE_UNDER_OTHER_TITLE = 0.85;

/** The committed layout that a table follows: the likest of its name, or one of another name that it can hardly be told from. */
export function layoutFor<L extends Layout>(signs: TableSigns, layouts: readonly L[]): L | null {
  const scored = layouts
    .filter((layout) => layout.name === signs.name)
    .map((layout) => ({ layout, score: likeness(layout, signs) }));
  const best = scored.sort((a, b) => b.score - a.score)[0];
  if (best && best.score >= ALIKE) return best.layout;
  if (scored.length > 0 || signs.labels.length < 5) return null;
  const others = layouts
    .filter(({ headings, labels }) => headings.length === signs.headings.length && near(labels, signs.labels))
    .map((layout) => ({ layout, score: likeness(layout, signs) }))
    .sort((a, b) => b.score - a.score);
  return others[0] && others[0].score >= ALIKE_UNDER_OTHER_TITLE ? others[0].layout : null;
}

const near = (a: readonly string[], b: readonly string[]): boolean => Math.abs(a.length - b.length) <= b.length / 5;

/** 0 … 1: how many of the headings and labels are the same. */
function likeness(a: TableSigns, b: TableSigns): number {
  const labels = isSame(a.labels, b.labels) ? 1 : shared(a.labels.map(fold), b.labels.map(fold));
  return (shared(a.headings, b.headings) + labels) / 2;
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

function shared(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [new Set(a), new Set(b)];
  const both = [...x].filter((one) => y.has(one)).length;
  return x.size + y.size === 0 ? 1 : both / (x.size + y.size - both);
}

/** What is not as it was in the book of the layout. */
export function matchOf(layout: Layout, signs: TableSigns): LayoutMatch {
  const changes: Text[] = [];
  if (layout.name !== signs.name)
    changes.push({ vi: `Tên biểu trước đây: "${layout.title}"`, en: `The title was: "${layout.title}"` });
  if (fold(layout.unit) !== fold(signs.unit)) changes.push(unitChanged(layout.unit, signs.unit));
  changes.push(
    ...listed(headingsNotIn(layout, signs), 'Cột mới', 'New columns'),
    ...listed(headingsNotIn(signs, layout), 'Cột không còn', 'Columns gone'),
    ...listed(missingFrom(signs.labels, layout.labels), 'Dòng mới', 'New rows'),
    ...listed(missingFrom(layout.labels, signs.labels), 'Dòng không còn', 'Rows gone'),
  );
  return { seenOn: layout.seenOn, changes };
}

function unitChanged(then: string, now: string): Text {
  if (then === '') return { vi: `Đơn vị "${now}", trước đây không ghi`, en: `The unit is "${now}", there was none` };
  if (now === '') return { vi: `Không còn ghi đơn vị "${then}"`, en: `The unit "${then}" is gone` };
  return { vi: `Đơn vị trước đây: "${then}", nay: "${now}"`, en: `The unit was "${then}" and is "${now}"` };
}

/** The printed headings of `of` that `known` has not. */
function headingsNotIn(known: TableSigns, of: TableSigns): string[] {
  const keys = new Set(known.headings);
  return of.printed.filter((_, i) => !keys.has(of.headings[i] ?? ''));
}

function missingFrom(these: readonly string[], those: readonly string[]): string[] {
  const printed = new Set(those);
  const others = [...new Set(these)].filter((one) => !printed.has(one));
  if (others.length === 0) return [];
  const known = new Set(those.map(fold));
  return others.filter((one) => !known.has(fold(one)));
}

/** For the record: what is not as it was when a table was committed last. */
export function layoutNotes(tables: readonly ReadTable[], layouts: readonly (Layout | null)[]): Problem[] {
  return tables.flatMap((table, i): Problem[] => {
    const layout = layouts[i];
    const changes = layout && table.signs ? matchOf(layout, table.signs).changes : [];
    if (!layout || changes.length === 0) return [];
    const all = (lang: keyof Text): string => changes.map((change) => change[lang]).join('; ');
    return [
      {
        severity: 'note',
        code: 'layout-changed',
        sheet: table.sheet,
        cell: table.range,
        cells: 0,
        text: {
          vi: `Khác sổ ngày ${dayText(layout.seenOn)}. ${all('vi')}.`,
          en: `Unlike the book of ${dayText(layout.seenOn, 'en')}. ${all('en')}.`,
        },
      },
    ];
  });
}

const SHOWN = 5;

function listed(names: readonly string[], vi: string, en: string): Text[] {
  if (names.length === 0) return [];
  const some = names
    .slice(0, SHOWN)
    .map((name) => `"${name}"`)
    .join(', ');
  const more = names.length > SHOWN ? ` (+${names.length - SHOWN})` : '';
  return [{ vi: `${vi}: ${some}${more}`, en: `${en}: ${some}${more}` }];
}
