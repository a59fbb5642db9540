import { a1 } from '../model/address.ts';
import { COUNTRY, TOTAL } from '../model/area.ts';
import { AREAS } from '../model/areaRegister.ts';
import type { TimePeriod } from '../model/period.ts';
import type { Unit } from '../model/unit.ts';
import { cellAt } from '../workbook/grid.ts';
import { inGroup, placeGroups } from './placeGroups.ts';
import { tableNames, type PlaceNames } from './placeNames.ts';
import { isFigure, textOf } from './cellForms.ts';
import type { ReadColumn } from './columns.ts';
import { fold, tidy } from './fold.ts';
import { isOurList } from './industries.ts';
import { itemCode } from './itemCode.ts';
import { homeOfItems, ofSome, totalsAmongPlaces } from './homes.ts';
import { longStubs } from './longStubs.ts';
import { ownersOf } from './rowOwners.ts';
import { namesLooseMonths, periodIn } from './periodWords.ts';
import { isMonthNumber, namesPartOfYear } from './rowPeriods.ts';
import type { SheetTable, TablePage } from './sheetTable.ts';
import {
  atPlace,
  enter,
  genericMeaning,
  inPeriodRow,
  meaningOf,
  sectionUnit,
  type Here,
  type RowMeaning,
} from './stubLevels.ts';
import { type BodyRow, bodyRowsOf, withoutOfWhich } from './stubRows.ts';
import { rowUnits, unitsOfNote } from './stubUnits.ts';
import type { TableAnswers } from './tableAnswers.ts';
import type { TableKind } from './tableKinds.ts';
import { isUnitLine, unitInBrackets, unitOf } from './unitWords.ts';

/** What one body row is about, with its own units and period where it has them. */
export type StubRow = RowMeaning & {
  readonly row: number;
  /** Units of this row alone, from a footnote such as "(*) Nghìn chiếc, triệu USD". */
  readonly units: readonly Unit[];
  /** The unit of this row's levels, from a unit column, its label or its section. */
  readonly unit: Unit | null;
  /** The period of a row that names one, in a table with periods in its rows. */
  readonly period: TimePeriod | null;
  /** A share of the whole, by the heading over these rows: "Cơ cấu - %". */
  readonly share: boolean;
  /** Growth by its name, even in a column of indices: "Lạm phát cơ bản". */
  readonly growth: boolean;
  /** The label of a row that names a part of the year that a column names. */
  readonly part: string | null;
  /** The status that the row itself says. */
  readonly status: 'A' | 'E' | 'P' | null;
};

const NAMELESS: Omit<StubRow, 'row'> = {
  item: '',
  itemLabel: '',
  area: null,
  path: [],
  units: [],
  unit: null,
  period: null,
  share: false,
  growth: false,
  part: null,
  status: null,
  unknown: 'industry',
};

const NO_GROUPS: ReturnType<typeof placeGroups> = new Map();

const GROWTH_BY_NAME = /^(lam phat|toc do tang)/;

const REGION_CODES = new Set(AREAS.flatMap(({ kind, code }) => (kind === 'region' ? code : [])));

const OF_PLACES = /(cua|phan theo|dia ban)( cua)? (mot so |cac )?(tinh|dia phuong|thanh pho)/;

/** Reads the rows of a page: sections, levels, places and items. Rows without any figure or mark are headings. */
export function readStub(table: SheetTable, page: TablePage, kind: TableKind, names: Names): StubRow[] {
  const rows = bodyRowsOf(table, page);
  const labels = rows.flatMap(({ label, filled }) => (filled && label ? label.label : []));
  const byOffice = kind.dataset === 'CUSTOMS_BRANCH';
  const areaOf = (label: string): string | null => {
    const told = table.answers.area(label);
    const area = told === undefined ? names.areaOf(label) : told;
    return byOffice && area !== COUNTRY ? null : area; // an office of customs is no province, even by its bare name
  };
  const placeOf = (label: string): string | null => {
    const area = areaOf(withoutOfWhich(label));
    return area === COUNTRY ? null : area;
  };
  const placesHere = labels.flatMap((label) => placeOf(label) ?? []);
  // One name alone may be a word like another; that of a region is none.
  const severalPlaces = placesHere.length >= 2 || placesHere.some((code) => REGION_CODES.has(code));
  const areasThroughout = arePlaces(rows, areaOf, table.title);
  const totals = areasThroughout ? totalsAmongPlaces(table, page, rows, kind, areaOf, names.day) : null;
  const here: Here = {
    section: null,
    inAreas: areasThroughout,
    top: null,
    last: null,
    stack: [],
    unit: null,
    share: false,
    place: null,
    classified: kind.items === 'vsic' && isOurList(labels),
    home: totals ? totals.home : homeOfItems(table, kind, names),
    owners: ownersOf(rows, (row) => hasNumber(table, page, row)),
  };
  const units = rowUnits(table, page);
  const groups = areasThroughout ? placeGroups(rows, areaOf, names.day) : NO_GROUPS;
  return rows.flatMap(({ row, label, filled }): StubRow[] => {
    if (!filled) {
      if (label) {
        enter(here, label, areasThroughout);
        here.unit = unitBeside(table, page, row) ?? here.unit;
      } else enterOver(here, table, page, row);
      return [];
    }
    if (!label) return [{ row, ...NAMELESS }];
    const period = page.periodsInRows ? periodIn(fold(label.label), null) : null;
    const ofYear = [namesPartOfYear, isMonthNumber, (text: string) => namesLooseMonths(fold(text))];
    const inYear = page.partsInRows && ofYear.some((names) => names(label.label));
    const part = inYear ? label.label : null;
    const named =
      period || part
        ? inPeriodRow(here, label)
        : kind.generic && kind.items === 'label' && !here.inAreas
          ? genericMeaning(here, label)
          : meaningOf(here, label, kind, areaOf);
    const byPlace = severalPlaces && kind.items === 'label' && named.area === here.home;
    const asRead = inGroup(byPlace ? atPlace(named, placeOf) : named, groups.get(row), here.home);
    const meaning = told(totals ? ofSome(asRead, totals, row) : asRead, label.label, table.answers);
    const unit =
      table.answers.unit(label.label) ??
      units(row) ??
      unitInBrackets(label.label) ??
      sectionUnit(here) ??
      here.unit ??
      table.answers.unit(null);
    const partOf = [...named.path.slice(0, -1).map(({ text }) => text), label.label];
    const [share, growth] = [here.share, GROWTH_BY_NAME.test(fold(label.label))];
    return [
      { row, units: unitsOfNote(table, page, partOf), unit, period, part, share, growth, status: null, ...meaning },
    ];
  });
}

type Names = Pick<PlaceNames, 'day' | 'areaOf'>;

/** A row as the analyst settled it: a certain place, or no place but an item by its label. */
function told(meaning: RowMeaning, label: string, answers: TableAnswers): RowMeaning {
  const area = answers.area(label);
  if (area) return { ...meaning, area, item: meaning.unknown ? TOTAL : meaning.item, unknown: null };
  if (area === undefined || !meaning.unknown) return meaning;
  return { ...meaning, area: meaning.area ?? COUNTRY, item: itemCode([label]), itemLabel: label, unknown: null };
}

/** The rows of a page as a column of figures names them: its own period and places decide which borders are meant. */
export function stubsOf(
  table: SheetTable,
  page: TablePage,
  kind: TableKind,
  columns: readonly ReadColumn[],
  release: string,
): StubOf {
  if (table.long) return longStubs(table, table.long, kind, release);
  const filled = bodyRowsOf(table, page).flatMap((row) =>
    row.filled && row.label ? [{ ...row, label: row.label.label }] : [],
  );
  const namesOf = tableNames(
    [...filled.map(({ label }) => label), ...columns.flatMap(({ place }) => place ?? [])],
    [
      ...columns.map(({ meaning }) => meaning?.timePeriod ?? null),
      ...(page.periodsInRows ? filled.map(({ label }) => periodIn(fold(label), null)) : []),
    ],
    release,
  );
  const read = new Map<string, StubRow[]>();
  return (column, period) => {
    const names = namesOf(period, () =>
      filled.filter(({ row }) => isFigure(cellAt(table.grid, row, column))).map(({ label }) => label),
    );
    const rows = read.get(names.mark) ?? readStub(table, page, kind, names);
    read.set(names.mark, rows);
    return { rows, doubt: names.doubt, areaOf: (label) => table.answers.area(label) ?? names.areaOf(label) };
  };
}

export type StubOf = (
  column: number,
  period: TimePeriod | null,
) => Pick<PlaceNames, 'doubt' | 'areaOf'> & { readonly rows: readonly StubRow[] };

/** Whether rows name places throughout; where every place is split by ownership, one row in four or five does. */
function arePlaces(rows: readonly BodyRow[], areaOf: (label: string) => string | null, title: string): boolean {
  const labels = rows.flatMap(({ label, filled }) => (filled && label ? label : []));
  const [named, others] = [labels.filter((l) => areaOf(l.label)), labels.filter((l) => !areaOf(l.label))];
  const edge = named.reduce((most, { indent }) => Math.max(most, indent), -Infinity);
  const split = OF_PLACES.test(fold(title)) || others.every(({ indent }) => indent > edge);
  const least = others.length === 0 && named.some((l) => areaOf(l.label) !== COUNTRY) ? 1 : 2;
  return named.length >= Math.max(least, labels.length * (split ? 0.2 : 0.8));
}

/** A number stands before the label of a row. */
const hasNumber = (table: SheetTable, page: TablePage, row: number): boolean =>
  page.stubColumns.some((c) => /^\d{1,3}\s*[.)]?$/.test((cellAt(table.grid, row, c)?.shown ?? '').trim()));

/** The unit that a heading of rows names over the figures: "A. Hành khách | Nghìn hành khách". */
function unitBeside(table: SheetTable, page: TablePage, row: number): Unit | null {
  const texts = page.dataColumns.map((c) => tidy(textOf(cellAt(table.grid, row, c)))).filter((text) => text !== '');
  const [first] = texts;
  return first && isUnitLine(first) && texts.every((text) => text === first) ? unitOf(first) : null;
}

/** A row without a label that holds a text over the figures ("Nghìn người", "Cơ cấu (%)"): it heads all rows from there on. */
function enterOver(here: Here, table: SheetTable, page: TablePage, row: number): void {
  const found = page.dataColumns
    .map((c) => ({ c, text: tidy(textOf(cellAt(table.grid, row, c))) }))
    .filter(({ text }) => text !== '');
  const [first] = found;
  if (!first || found.some(({ text }) => text !== first.text)) return;
  here.unit = isUnitLine(first.text) ? unitOf(first.text) : unitInBrackets(first.text);
  here.share = /^co cau/.test(fold(first.text));
  here.stack =
    here.share || isUnitLine(first.text)
      ? []
      : [{ label: first.text, part: { text: first.text, cells: a1(row, first.c) }, indent: -1, heading: true }];
}
