import { isProvince } from '../model/areaRegister.ts';
import { cellAt, type Book } from '../workbook/grid.ts';
import { areaOfTitle } from './areaOfTitle.ts';
import { issuingPlace } from './issuingPlace.ts';
import { customsOf, isFromCustoms } from './customs.ts';
import { isOfDistricts } from './districts.ts';
import { textOf } from './cellForms.ts';
import { fold } from './fold.ts';
import { rowTexts } from './pageLayout.ts';
import { titleKey } from './pages.ts';
import { placeOfFile } from './placeOfFile.ts';
import { sheetPeriods, yearOfName } from './periodElsewhere.ts';
import type { SheetTable } from './sheetTable.ts';
import { TABLE_KINDS } from './tableKinds.ts';

/** Who issues a table. Its tables are kept in a dataset of its own, whatever their titles are. */
export type Publisher = {
  readonly dataset: string;
  /** One survey a year: the year may stand in the name of the sheet or of the file alone. */
  readonly yearly?: true;
};

/** Known by words of the letterhead, title, headings or name of the sheet, folded. Data: a new publisher is a new row. */
const PUBLISHERS: readonly (Publisher & { readonly words: RegExp })[] = [
  { dataset: 'MOF_BUDGET', words: /(^|\n)bo tai chinh|cktc *- *nsnn/ },
  { dataset: 'MOIT', words: /(^|\n)bo cong thuong/ },
  { dataset: 'PAPI', words: /(^|[^a-z])papi([^a-z]|$)/, yearly: true },
  { dataset: 'PCI', words: /(^|[^a-z])pcis?([^a-z]|$)/, yearly: true },
];

/**
 * Tables with who issues them, and with the period that the name of their sheet or file gives. A book with a table that we know of
 * the statistics office, or with numbered titles, is its book.
 */
export function withPublishers(tables: readonly SheetTable[], book: Book, name: string): SheetTable[] {
  // what customs put over the first table is the book's, whatever its titles are; over a later one it is that table's own
  const ofCustoms = tables[0] !== undefined && customsOf(tables[0]) !== null;
  const isNamed = tables.some(({ title }) => isNumbered(title));
  const fromCustoms = !isNamed && tables.length > 0 && tables.every(isFromCustoms);
  const isOffice = !ofCustoms && !fromCustoms && (isNamed || tables.some(isOfOffice));
  const place = placeOfBook(tables);
  const ofFile = placeOfFile(name);
  const publisherOf = publishersOf(tables, isOffice, place);
  const ofSheets = sheetPeriods(book.grids.flatMap(({ hidden, sheet }) => (hidden ? [] : sheet)));
  return tables.map((table) => {
    const publisher = publisherOf(table);
    const ofName = publisher?.yearly ? (yearOfName(table.grid.sheet, 'sheet') ?? yearOfName(name, 'file')) : null;
    return {
      ...table,
      elsewhere: ofSheets.get(table.grid.sheet) ?? ofName,
      issuer: {
        dataset: publisher?.dataset ?? null,
        other: isOffice ? 'GSO_OTHER' : 'OTHER',
        place: publisher === PROVINCE ? place : null,
        ofFile,
      },
    };
  });
}

const isNumbered = (title: string): boolean => /^\s*\d{1,3}[a-z]?\s*\.\s*\S/.test(title);

/** A title that we know of the statistics office, over a table that names no other publisher. */
function isOfOffice(table: SheetTable): boolean {
  const kind = TABLE_KINDS.find(({ title }) => title.test(titleKey(table.title)));
  return kind?.dataset.startsWith('GSO') === true && publisherOf(table) === null;
}

/** The province whose office issues a book, where its letterheads name one and no other. */
function placeOfBook(tables: readonly SheetTable[]): string | null {
  const named = tables.flatMap(({ pages }) => issuingPlace(pages[0]?.letterhead ?? []) ?? []);
  const [first] = named;
  return first !== undefined && named.every((one) => fold(one) === fold(first)) ? first : null;
}

/** The publisher that a table names itself, or that its book does: by an office of a province, or by other tables where it is not the statistics office's. */
function publishersOf(
  tables: readonly SheetTable[],
  isOffice: boolean,
  place: string | null,
): (table: SheetTable) => Publisher | null {
  const own = new Map(tables.map((table) => [table, publisherOf(table)]));
  const counts = new Map<Publisher, number>();
  for (const one of own.values())
    if (one && one !== PROVINCE && one !== ANNEX) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [null];
  const book = most && isCustoms(most) ? CUSTOMS : most;
  if (place !== null && !book) return (table) => own.get(table) ?? PROVINCE;
  return (table) => {
    const named = own.get(table) ?? null;
    if (named !== null && named !== ANNEX) return named;
    return isOffice ? named : (book ?? named ?? (isFromCustoms(table) ? CUSTOMS : null));
  };
}

const CUSTOMS: Publisher = { dataset: 'CUSTOMS' };
const CUSTOMS_BRANCH: Publisher = { dataset: 'CUSTOMS_BRANCH' };
const isCustoms = (one: Publisher): boolean => one === CUSTOMS || one === CUSTOMS_BRANCH;
const PXWEB: Publisher = { dataset: 'PXWEB' };
const PROVINCE: Publisher = { dataset: 'PROVINCE' };
/** An annex to a document whose issuer it does not name: never the statistics office's own book. */
const ANNEX: Publisher = { dataset: 'OTHER' };
const isAnnex = (letterhead: readonly string[]): boolean =>
  letterhead.some((line) => /^phu luc( so)? [\divx]+/.test(fold(line)));

/** The datasets of all publishers that are known by their own words. */
export const PUBLISHED_DATASETS: readonly string[] = [PXWEB, PROVINCE, CUSTOMS, CUSTOMS_BRANCH, ...PUBLISHERS].map(
  ({ dataset }) => dataset,
);

function publisherOf(table: SheetTable): Publisher | null {
  const [page] = table.pages;
  if (!page) return null;
  if (isPxWebTitle(table.title, stubHeading(table))) return PXWEB;
  const customs = customsOf(table);
  if (customs) return customs === 'CUSTOMS' ? CUSTOMS : CUSTOMS_BRANCH;
  const heads = page.headerRows.flatMap((row) => rowTexts(table.grid, row));
  const ofTitle = areaOfTitle(table.title, '2025-06-30') ?? areaOfTitle(table.title, '9999-12-31');
  if (ofTitle !== null && isProvince(ofTitle)) return PROVINCE;
  if (issuingPlace(page.letterhead) !== null || isOfDistricts(table)) return PROVINCE;
  const text = [...page.letterhead, table.title, table.grid.sheet, ...heads].map(fold).join('\n');
  return PUBLISHERS.find(({ words }) => words.test(text)) ?? (isAnnex(page.letterhead) ? ANNEX : null);
}

function stubHeading(table: SheetTable): string {
  const [page] = table.pages;
  const [row, column] = [page?.headerRows[0], page?.stubColumns[0]];
  return row === undefined || column === undefined ? '' : textOf(cellAt(table.grid, row, column));
}

/**
 * The title that PX-Web makes ends in the names of all its variables, the first of them once more over the stub:
 * "… by province by Cities, provincies and Year".
 */
function isPxWebTitle(title: string, stubHead: string): boolean {
  const [plain, stub] = [fold(title), fold(stubHead)];
  const word = stub === '' ? undefined : [' by ', ' theo '].find((each) => plain.includes(each + stub));
  if (word === undefined) return false;
  return /^(?:, .+)? (?:and|va) [^,]+$/.test(plain.slice(plain.lastIndexOf(word + stub) + word.length + stub.length));
}
