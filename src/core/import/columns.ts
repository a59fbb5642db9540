import { columnLetters } from '../model/address.ts';
import type { ColumnMeaning } from '../model/observation.ts';
import { year, type TimePeriod } from '../model/period.ts';
import type { Text } from '../model/text.ts';
import { isMoney, type Unit } from '../model/unit.ts';
import type { HeaderPart } from '../model/views.ts';
import { BY_ROW_PERIOD, unitFor } from './columnUnits.ts';
import { BASIS_SAID, comparisonIn, type Comparison } from './comparison.ts';
import { asPlanned, atPrices, indexByTitle, isPlanned, lacksComparison, measureOf, rulesOf } from './columnMeasures.ts';
import { INHERITED, neighbourStatus, statusIn } from './columnStatus.ts';
import { headingWords } from './headingWords.ts';
import { columnText, groupHeading, joined } from './headings.ts';
import { longColumns } from './longColumns.ts';
import { pagePeriods, type PagePeriods } from './pagePeriods.ts';
import { placesOver } from './placeColumns.ts';
import { periodIn } from './periodWords.ts';
import { namesBothPrices, priceBasisOf } from './priceWords.ts';
import { withoutGuessedPeriods } from './guessedPeriods.ts';
import { provedComparisons } from './provedComparisons.ts';
import { publishedForm } from './publishedForms.ts';
import { periodOfLevel, relativePeriod, samePeriodIn } from './relativePeriods.ts';
import { settled, unitSaid } from './settledColumns.ts';
import { unitOf } from './unitWords.ts';
import type { SheetTable, TablePage } from './sheetTable.ts';
import type { TableKind } from './tableKinds.ts';

/** A column as it was understood, or why it was not. */
export type ReadColumn = {
  readonly column: number;
  /** What answers about it name: its heading without figures. */
  readonly key: string;
  readonly letters: string;
  readonly path: readonly HeaderPart[];
  readonly meaning: ColumnMeaning | null;
  /** The name of a measure that is in no catalogue. */
  readonly measureName: string | null;
  /** The place that the heading names, where several columns name one: the figures are about it. */
  readonly place: string | null;
  readonly planYear: number | null;
  readonly missing: 'period' | 'comparison' | 'measure' | 'unit' | null;
  /** It holds ranks that the table prints beside its figures. */
  readonly isRank?: boolean;
  readonly evidence: readonly Text[];
};

type Draft = {
  column: number;
  key: string;
  place: HeaderPart | null;
  path: HeaderPart[];
  heading: string;
  comparison: Comparison;
  period: TimePeriod | null;
  /** The unit that its publisher says elsewhere. */
  published: Unit | null;
  /** True where only the title gives the period. */
  ofTitle: boolean;
  status: 'A' | 'E' | 'P' | null;
  evidence: readonly Text[];
};

/** Decides once for every column of a page what it means, from its heading, the unit line, the title and its neighbours. */
export function readColumns(table: SheetTable, page: TablePage, kind: TableKind): readonly ReadColumn[] {
  const known = read.get(page);
  if (known) return known;
  const columns = longColumns(table, page, kind) ?? readAnew(table, page, kind);
  read.set(page, columns);
  return columns;
}

/** A page is of one kind; what its columns mean is asked twice, for the month of the book and for the figures. */
const read = new WeakMap<TablePage, readonly ReadColumn[]>();

function readAnew(table: SheetTable, page: TablePage, kind: TableKind): ReadColumn[] {
  const places = placesOver(table, page);
  const about = pagePeriods(table, page);
  const draw = (isInGroup: (column: number) => boolean): Draft[] => {
    const drawn: Draft[] = [];
    for (const column of page.dataColumns)
      drawn.push(draft(table, page, kind, about, column, drawn.at(-1), isInGroup(column), places.get(column) ?? null));
    return drawn;
  };
  const alone = draw(() => false);
  const twins = new Set(alone.flatMap((each) => (hasTwin(each, alone) ? each.column : [])));
  const asRead = twins.size === 0 ? alone : draw((column) => twins.has(column));
  const drafts = settled(withoutGuessedPeriods(provedComparisons(table, page, asRead)), table.answers);
  const left = kind.generic ? headingWords(table.title, drafts) : [];
  const unit = page.unitAt ? unitOf(page.unitAt.text) : null;
  const rules = rulesOf(kind, table.title, drafts, unit !== null && isMoney(unit));
  return drafts.map((drafted, i) => {
    const isOrder = rules[i] === 'rank';
    const rule = rules[i] === 'rank' ? null : (rules[i] ?? null);
    const each = indexByTitle(drafted, rule, `${table.title} ${page.unitAt?.text ?? ''}`);
    const words = left[i] ?? { words: [], place: null };
    const status = isPlanned(each) ? 'A' : (each.status ?? neighbourStatus(each, drafts));
    const said = table.answers.settings(each.key);
    const found =
      unitSaid(said) ??
      (rule || said?.measure ? unitFor(each, page, rule ?? { measure: '' }, kind, table.title) : null);
    const evidence = [...each.evidence, ...(found?.evidence ?? []), ...(each.status || !status ? [] : [INHERITED])];
    const named = said?.measure
      ? { measure: said.measure, name: null }
      : rule
        ? asPlanned(kind, measureOf(table, kind, rule.measure, each, words), each)
        : null;
    const about = { title: table.title, unit: found?.unit.unit, said: said?.basis };
    const unclear = each.comparison.unclear || (named !== null && lacksComparison(kind, named.measure, each, about));
    const prices = priceBasisOf(each.heading) ?? priceBasisOf(table.title) ?? rule?.priceBasis ?? 'N';
    const isOpen = prices === 'N' && namesBothPrices(table.title) && !said?.measure;
    const priced = named && !isOpen ? atPrices(kind.dataset, named, prices) : null;
    const meaning =
      priced && found && each.period && !unclear
        ? {
            measure: priced.measure,
            timePeriod: each.period,
            basis: each.comparison.basis,
            status: status ?? ('A' as const),
            priceBasis: prices,
            ...found.unit,
          }
        : null;
    const missing = meaning ? null : unclear ? 'comparison' : !each.period ? 'period' : !priced ? 'measure' : 'unit';
    return {
      column: each.column,
      key: each.key,
      letters: columnLetters(each.column),
      path: each.place ? [each.place, ...each.path] : each.path,
      meaning,
      measureName: priced?.name ?? null,
      place: each.place?.text ?? words.place,
      planYear: each.comparison.planYear,
      missing,
      isRank: isOrder && !said?.measure,
      evidence,
    };
  });
}

/** Two columns that say the same are told apart by what stands over groups of columns: "Cụm CN theo QH", "Cụm CN đã thành lập". */
function hasTwin(one: Draft, all: readonly Draft[]): boolean {
  const cellsOf = ({ path }: Draft): string => path.map(({ cells }) => cells.replace(/:.*/, '')).join();
  return all.some(
    (other) =>
      other !== one &&
      other.heading === one.heading &&
      other.place?.text === one.place?.text &&
      cellsOf(other) !== cellsOf(one),
  );
}

function draft(
  table: SheetTable,
  page: TablePage,
  kind: TableKind,
  { title, heads, around, given, ofTitle }: PagePeriods,
  column: number,
  left: Draft | undefined,
  inGroup: boolean,
  place: HeaderPart | null,
): Draft {
  const own = columnText(table.grid, page.headerRows, column);
  const reads = (all: readonly HeaderPart[]) => {
    const parts = all.filter(({ cells }) => cells !== place?.cells);
    const heading = joined(parts);
    const own = comparisonIn(heading, around, ofTitle);
    // "các tháng năm 2003 so với tháng 12 năm 2002": rows are months, or columns places, and the title compares them all.
    const byTitle = page.partsInRows || page.periodsInRows || place !== null;
    const ofAll = byTitle && own.basis === 'LEVEL' ? comparisonIn(title, around) : own;
    const comparison = ofAll.basis === 'LEVEL' ? own : ofAll;
    const period = kind.periodInTitle
      ? ofTitle
      : (comparison.about ??
        (comparison.basis === 'LEVEL' ? samePeriodIn(comparison.rest, ofTitle) : null) ??
        periodOfLevel(comparison, periodIn(comparison.rest, around)) ??
        relativePeriod(comparison.rest, ofTitle, comparison.basis, heads) ??
        (page.partsInRows ? yearAlone(parts) : null));
    return { path: [...parts], heading, comparison, period };
  };
  let reading = reads(own);
  const group = groupHeading(table.grid, page.headerRows, column, left);
  if (inGroup || !reading.period || reading.comparison.basis === 'LEVEL' || COMPARING.test(joined(group))) {
    const grouped = reads([...group, ...own]);
    const compares = grouped.comparison.basis !== 'LEVEL' && !reading.comparison.unclear;
    const better = !reading.period || compares || COMPARING.test(joined(group));
    if (inGroup || (grouped.period && better)) reading = grouped;
  }
  const fromTitle = reading.period ? null : ofTitle;
  const evidence: Text[] = [said('Tiêu đề cột', 'Heading', reading.path)];
  const { words } = reading.comparison;
  if (words) evidence.push(BASIS_SAID[reading.comparison.basis]);
  if (fromTitle || kind.periodInTitle)
    evidence.push(
      given && table.elsewhere
        ? table.elsewhere.evidence
        : { vi: `Kỳ lấy từ tên biểu: "${table.title}"`, en: `Period from the title: "${table.title}"` },
    );
  const published =
    reading.comparison.basis === 'LEVEL'
      ? publishedForm(kind.dataset, title, reading.heading, reading.period ?? fromTitle)
      : null;
  if (published) evidence.push(PUBLISHED);
  return {
    column,
    key: '',
    place,
    ofTitle: fromTitle !== null && !kind.periodInTitle,
    ...reading,
    comparison: published ? { ...reading.comparison, basis: published.basis } : reading.comparison,
    published: published?.unit ?? null,
    period:
      reading.period ??
      fromTitle ??
      ((kind.generic || place) && page.periodsInRows ? BY_ROW_PERIOD : null) ??
      yearToTheLeft(table, page, column),
    status: statusIn(reading.heading) ?? statusIn(kind.periodInTitle ? '' : title),
    evidence,
  };
}

/** A group heading that says what is compared, and leaves it to the columns with what. */
const COMPARING = /so (?:voi|sanh voi)\s*(?:\(%\))?\s*:?\s*(?:\(%\))?$/;
const PUBLISHED: Text = {
  vi: 'Đơn vị và gốc so sánh theo biểu đã công bố của cơ quan này; tệp không ghi',
  en: 'Unit and comparison as this publisher states them elsewhere; the file names none',
};

/** "Xuất khẩu" over "2025": where rows name parts of a year, a piece of a heading that is a year alone is that year. */
function yearAlone(parts: readonly HeaderPart[]): TimePeriod | null {
  const years = parts.flatMap(({ text }) => (/^(?:19|20)\d\d$/.test(text) ? Number(text) : []));
  return years.length === 1 && years[0] !== undefined ? year(years[0]) : null;
}

/** Where rows name parts of a year, "so CK" is about the year to its left. */
function yearToTheLeft(table: SheetTable, page: TablePage, column: number): TimePeriod | null {
  const before = page.partsInRows ? page.dataColumns.filter((c) => c < column) : [];
  const heading = (c: number): readonly HeaderPart[] => columnText(table.grid, page.headerRows, c);
  const years = before.flatMap((c) => periodIn(joined(heading(c)), null) ?? yearAlone(heading(c)) ?? []);
  return years.at(-1) ?? null;
}

const said = (vi: string, en: string, path: readonly HeaderPart[]): Text => {
  const text = path.map((part) => `${part.text} (${part.cells})`).join(' › ');
  return { vi: `${vi}: ${text}`, en: `${en}: ${text}` };
};
