import { columnLetters } from '../model/address.ts';
import { MEASURES } from '../model/measures.ts';
import type { Basis, ColumnMeaning } from '../model/observation.ts';
import { endMonth, type TimePeriod } from '../model/period.ts';
import type { Text } from '../model/text.ts';
import type { HeaderPart } from '../model/views.ts';
import { BY_ROW_PERIOD, unitFor } from './columnUnits.ts';
import { comparisonIn, type Comparison } from './comparison.ts';
import { codeOf, fold } from './fold.ts';
import { nameOfTitle } from './genericKind.ts';
import { headingWords, type HeadingWords } from './headingWords.ts';
import { columnText, groupHeading } from './headings.ts';
import { periodIn, relativePeriod, yearOf } from './periodWords.ts';
import { titleKey } from './pages.ts';
import { settled, unitSaid } from './settledColumns.ts';
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
  readonly evidence: readonly Text[];
};

type Draft = {
  column: number;
  key: string;
  path: HeaderPart[];
  heading: string;
  comparison: Comparison;
  period: TimePeriod | null;
  status: 'A' | 'E' | 'P' | null;
  evidence: readonly Text[];
};

/** Decides once for every column of a page what it means, from its heading, the unit line, the title and its neighbours. */
export function readColumns(table: SheetTable, page: TablePage, kind: TableKind): readonly ReadColumn[] {
  const known = read.get(page);
  if (known) return known;
  const columns = readAnew(table, page, kind);
  read.set(page, columns);
  return columns;
}

/** A page is of one kind; what its columns mean is asked twice, for the month of the book and for the figures. */
const read = new WeakMap<TablePage, readonly ReadColumn[]>();

function readAnew(table: SheetTable, page: TablePage, kind: TableKind): ReadColumn[] {
  const asRead: Draft[] = [];
  for (const column of page.dataColumns) asRead.push(draft(table, page, kind, column, asRead.at(-1)));
  const drafts = settled(asRead, table.answers);
  const left = kind.generic ? headingWords(table.title, drafts) : [];
  return drafts.map((each, i) => {
    const words = left[i] ?? { words: [], place: null };
    const status = each.status ?? neighbourStatus(each, drafts);
    const rule = kind.measures.find(({ when }) => !when || when.test(each.heading));
    const said = table.answers.settings(each.key);
    const found = unitSaid(said) ?? (rule || said?.measure ? unitFor(each, page, rule ?? { measure: '' }, kind) : null);
    const evidence = [...each.evidence, ...(found?.evidence ?? []), ...(each.status || !status ? [] : [INHERITED])];
    const named = said?.measure
      ? { measure: said.measure, name: null }
      : rule
        ? measureOf(table, kind, rule.measure, each, words)
        : null;
    const meaning =
      named && found && each.period && !each.comparison.unclear
        ? {
            measure: named.measure,
            timePeriod: each.period,
            basis: each.comparison.basis,
            status: status ?? ('A' as const),
            priceBasis: rule?.priceBasis ?? priceBasisOf(each.heading) ?? priceBasisOf(table.title) ?? ('N' as const),
            ...found.unit,
          }
        : null;
    const missing = meaning
      ? null
      : each.comparison.unclear
        ? 'comparison'
        : !each.period
          ? 'period'
          : !named
            ? 'measure'
            : 'unit';
    return {
      column: each.column,
      key: each.key,
      letters: columnLetters(each.column),
      path: each.path,
      meaning,
      measureName: named?.name ?? null,
      place: words.place,
      planYear: each.comparison.planYear,
      missing,
      evidence,
    };
  });
}

/** A table in no catalogue: what the heading names beside period, comparison and unit is part of the measure. */
function measureOf(
  table: SheetTable,
  kind: TableKind,
  measure: string,
  each: Draft,
  left: HeadingWords,
): { measure: string; name: string | null } {
  const base = each.comparison.base;
  const against = base === null ? [] : [`so với ${base}`];
  if (!kind.generic || kind.measures.length > 1)
    return { measure: base === null ? measure : codeOf(`${measure} ${against.join(' ')}`), name: null };
  const title = kind.titled
    ? nameOfTitle(table.title)
    : { code: measure, name: MEASURES.find(({ code }) => code === measure)?.name.vi ?? measure };
  const words = [...left.words.map(({ plain }) => plain), ...against.map(fold)];
  if (words.length === 0) return { measure: title.code, name: kind.titled ? title.name : null };
  const printed = [...left.words.map((word) => word.printed), ...against];
  return { measure: codeOf(`${title.code} ${words.join(' ')}`), name: `${title.name}: ${printed.join(' ')}` };
}

function priceBasisOf(text: string): 'V' | 'C' | null {
  const plain = fold(text);
  if (/gia (so sanh|co dinh)/.test(plain)) return 'C';
  return /gia (hien hanh|thuc te)/.test(plain) ? 'V' : null;
}

function draft(table: SheetTable, page: TablePage, kind: TableKind, column: number, left: Draft | undefined): Draft {
  const title = titleKey(table.title);
  const own = columnText(table.grid, page.headerRows, column);
  const around =
    yearOf(joined(page.dataColumns.flatMap((c) => columnText(table.grid, page.headerRows, c)))) ?? yearOf(title);
  const ofTitle = periodIn(title, around);
  const reads = (parts: readonly HeaderPart[]) => {
    const heading = joined(parts);
    const comparison = comparisonIn(heading, around, ofTitle);
    const period = kind.periodInTitle
      ? ofTitle
      : (comparison.about ??
        periodIn(comparison.rest, around) ??
        relativePeriod(comparison.rest, ofTitle)?.period ??
        null);
    return { path: [...parts], heading, comparison, period };
  };
  let reading = reads(own);
  const group = groupHeading(table.grid, page.headerRows, column, left);
  if (!reading.period || COMPARING.test(joined(group))) {
    const grouped = reads([...group, ...own]);
    if (grouped.period) reading = grouped;
  }
  const fromTitle = !reading.period && ofTitle;
  const evidence: Text[] = [said('Tiêu đề cột', 'Heading', reading.path)];
  const { words } = reading.comparison;
  if (words) evidence.push(BASIS_SAID[reading.comparison.basis]);
  if (fromTitle || kind.periodInTitle)
    evidence.push({ vi: `Kỳ lấy từ tên biểu: "${table.title}"`, en: `Period from the title: "${table.title}"` });
  return {
    column,
    key: '',
    ...reading,
    period: reading.period ?? (fromTitle || null) ?? (kind.generic && page.periodsInRows ? BY_ROW_PERIOD : null),
    status: statusIn(reading.heading) ?? statusIn(kind.periodInTitle ? '' : title),
    evidence,
  };
}

/** A group heading that says what is compared, and leaves it to the columns with what. */
const COMPARING = /so (?:voi|sanh voi)\s*(?:\(%\))?\s*:?\s*(?:\(%\))?$/;

const BASIS_SAID: Record<Basis, Text> = {
  LEVEL: { vi: 'Mức', en: 'A level' },
  SPLY: { vi: 'Gốc so sánh: cùng kỳ năm trước = 100', en: 'Comparison: same period of last year = 100' },
  PREV: { vi: 'Gốc so sánh: kỳ trước = 100', en: 'Comparison: previous period = 100' },
  SPLY_GROWTH: { vi: 'Tăng, giảm so với cùng kỳ năm trước', en: 'Growth against the same period of last year' },
  PREV_GROWTH: { vi: 'Tăng, giảm so với kỳ trước', en: 'Growth against the previous period' },
  PLAN: { vi: 'Phần trăm của kế hoạch', en: 'Percent of the plan' },
  SHARE: { vi: 'Tỷ trọng trong tổng số', en: 'Share of the total' },
  BASE: { vi: 'Gốc so sánh là một kỳ cố định = 100', en: 'Comparison: a fixed period = 100' },
};

const joined = (path: readonly HeaderPart[]): string => fold(path.map((part) => part.text).join(' '));

const said = (vi: string, en: string, path: readonly HeaderPart[]): Text => {
  const text = path.map((part) => `${part.text} (${part.cells})`).join(' › ');
  return { vi: `${vi}: ${text}`, en: `${en}: ${text}` };
};

function statusIn(heading: string): 'A' | 'E' | 'P' | null {
  if (/(^|[^a-z])uoc( tinh| dat| thuc hien)?([^a-z]|$)/.test(heading)) return 'E';
  if (/so bo|prel/.test(heading)) return 'P';
  return /^thuc hien|chinh thuc/.test(heading) ? 'A' : null;
}

/** A figure that rests on an estimate is one: the status of the level that ends in the same month. */
function neighbourStatus(one: Draft, all: readonly Draft[]): 'A' | 'E' | 'P' | null {
  const ends = one.period && endMonth(one.period);
  const levels = all.filter(
    (other) => other.comparison.basis === 'LEVEL' && other.period && endMonth(other.period) === ends,
  );
  return (['E', 'P', 'A'] as const).find((status) => levels.some((level) => level.status === status)) ?? null;
}

const INHERITED: Text = {
  vi: 'Trạng thái theo cột mức của cùng tháng cuối kỳ',
  en: 'Status from the level column that ends in the same month',
};
