import { a1 } from '../model/address.ts';
import { COUNTRY, TOTAL } from '../model/area.ts';
import type { Unit } from '../model/unit.ts';
import type { HeaderPart } from '../model/views.ts';
import { cellAt } from '../workbook/grid.ts';
import { areaNamed } from './areaNames.ts';
import { isValueLike, markOf, textOf } from './cellForms.ts';
import { fold, tidy } from './fold.ts';
import { itemCode } from './itemCode.ts';
import { industryNamed, isSection } from './industries.ts';
import type { SheetTable, TablePage } from './sheetTable.ts';
import type { TableKind } from './tableKinds.ts';
import { unitsOfLine } from './unitWords.ts';

/** What one body row is about: a place, or an item of the country. */
export type StubRow = {
  readonly row: number;
  readonly item: string;
  readonly itemLabel: string;
  readonly area: string | null;
  readonly path: readonly HeaderPart[];
  /** Units of this row alone, from a footnote such as "(*) Nghìn chiếc, triệu USD". */
  readonly units: readonly Unit[];
  readonly unknown: 'area' | 'industry' | null;
};

const AREA_SECTION = /phan theo (mot so )?(dia phuong|tinh)/;
const OF_WHICH = /^(trong do|chia ra)\s*:?\s*/;
const TOTAL_LABEL = /^(tong so|tong tri gia|tong cong|tong muc|ca nuoc|toan quoc)( \(.*\))?$/;

type Level = { readonly label: string; readonly part: HeaderPart };
type Here = { section: Level | null; inAreas: boolean; top: Level | null; last: Level | null };

/** Reads the rows of a page: sections, levels, places and items. Rows without any figure or mark are headings. */
export function readStub(table: SheetTable, page: TablePage, kind: TableKind, day: string): StubRow[] {
  const labels = page.bodyRows.map((row) => labelOf(table, page, row));
  const named = labels.filter((label) => label && areaNamed(label.label, day));
  const areasThroughout = named.length >= Math.max(2, labels.length * 0.8);
  const here: Here = { section: null, inAreas: areasThroughout, top: null, last: null };
  return page.bodyRows.flatMap((row, i): StubRow[] => {
    const label = labels[i];
    const filled = page.dataColumns.some((c) => isValueLike(cellAt(table.grid, row, c)));
    if (!filled) {
      if (label) enter(here, label, areasThroughout);
      return [];
    }
    if (!label) return [{ row, item: '', itemLabel: '', area: null, path: [], units: [], unknown: 'industry' }];
    return [{ row, units: unitsOfNote(table, page, label.label), ...meaningOf(here, label, kind, day) }];
  });
}

function enter(here: Here, label: Level, areasThroughout: boolean): void {
  const plain = fold(label.label);
  if (OF_WHICH.test(plain) && plain.replace(OF_WHICH, '') === '') return;
  here.section = label;
  here.inAreas = areasThroughout || AREA_SECTION.test(plain);
  here.top = null;
  here.last = null;
}

function meaningOf(here: Here, label: Level, kind: TableKind, day: string): Omit<StubRow, 'row' | 'units'> {
  const plain = fold(label.label);
  const area = here.inAreas ? areaNamed(label.label, day) : null;
  if (TOTAL_LABEL.test(plain) || area === COUNTRY)
    return { item: TOTAL, itemLabel: label.label, area: COUNTRY, path: [label.part], unknown: null };
  if (here.inAreas)
    return { item: TOTAL, itemLabel: '', area, path: parts(here.section, label), unknown: area ? null : 'area' };
  const levels = kind.items === 'vsic' ? industryLevels(here, label) : labelLevels(here, label, kind);
  const path = levels.map((level) => level.part);
  const itemLabel = levels.map((level) => level.label).join(' > ');
  if (kind.items === 'label')
    return { item: itemCode(levels.map((level) => level.label)), itemLabel, area: COUNTRY, path, unknown: null };
  const code = industryNamed(label.label);
  return { item: code ?? '', itemLabel, area: COUNTRY, path, unknown: code ? null : 'industry' };
}

function industryLevels(here: Here, label: Level): Level[] {
  const code = industryNamed(label.label);
  if (code && isSection(code)) here.top = label;
  if (code === TOTAL || !here.top || here.top === label) return [label];
  return [here.top, label];
}

function labelLevels(here: Here, label: Level, kind: TableKind): Level[] {
  const plain = fold(label.label);
  const clean = {
    ...label,
    label: tidy(label.label.replace(/^(Trong đó|Chia ra)\s*:\s*/i, '').replace(/\s*\(\*+\)\s*$/, '')),
  };
  if (OF_WHICH.test(plain) && here.last) return [...sectionOf(here), here.last, clean];
  here.last = clean;
  if (!here.section && kind.tops.some((top) => top.test(plain))) {
    here.top = clean;
    return [clean];
  }
  return here.section ? [here.section, clean] : here.top ? [here.top, clean] : [clean];
}

const sectionOf = (here: Here): Level[] => (here.section ? [here.section] : here.top ? [here.top] : []);
const parts = (section: Level | null, label: Level): HeaderPart[] =>
  section ? [section.part, label.part] : [label.part];

function labelOf(table: SheetTable, page: TablePage, row: number): Level | null {
  for (const column of page.stubColumns) {
    const cell = cellAt(table.grid, row, column);
    const label = tidy(textOf(cell));
    if (cell && label !== '' && !markOf(cell) && !/^[\d.)]+$/.test(label))
      return { label, part: { text: label, cells: a1(row, column) } };
  }
  return null;
}

/** "(*)" behind a label points to a note below the table that may name other units. */
function unitsOfNote(table: SheetTable, page: TablePage, label: string): Unit[] {
  const mark = /\((\*+)\)\s*$/.exec(label)?.[0].trim();
  if (!mark) return [];
  for (const row of page.noteRows) {
    for (const cell of table.grid.rows.get(row)?.values() ?? []) {
      const note = textOf(cell).trim();
      if (note.startsWith(mark)) return unitsOfLine(note.slice(mark.length));
    }
  }
  return [];
}
