import { columnLetters } from '../model/address.ts';
import type { ColumnMeaning } from '../model/observation.ts';
import { endMonth, type TimePeriod } from '../model/period.ts';
import type { Text } from '../model/text.ts';
import type { Unit } from '../model/unit.ts';
import type { HeaderPart } from '../model/views.ts';
import { comparisonIn, type Comparison } from './comparison.ts';
import { fold } from './fold.ts';
import { columnText, withGroupHeading } from './headings.ts';
import { periodIn, yearOf } from './periodWords.ts';
import { titleKey } from './pages.ts';
import type { SheetTable, TablePage } from './sheetTable.ts';
import type { TableKind } from './tableKinds.ts';
import { unitInBrackets, unitsOfLine } from './unitWords.ts';

/** A column as it was understood, or why it was not. */
export type ReadColumn = {
  readonly column: number;
  readonly letters: string;
  readonly path: readonly HeaderPart[];
  readonly meaning: ColumnMeaning | null;
  readonly planYear: number | null;
  readonly missing: 'period' | 'measure' | 'unit' | null;
  readonly evidence: readonly Text[];
};

type Draft = {
  column: number;
  path: HeaderPart[];
  heading: string;
  comparison: Comparison;
  period: TimePeriod | null;
  status: 'A' | 'E' | 'P' | null;
  evidence: Text[];
};

/** Decides once for every column of a page what it means, from its heading, the unit line, the title and its neighbours. */
export function readColumns(table: SheetTable, page: TablePage, kind: TableKind): ReadColumn[] {
  const drafts = page.dataColumns.map((column, i) => draft(table, page, kind, column, page.dataColumns[i - 1]));
  return drafts.map((each) => {
    const status = each.status ?? neighbourStatus(each, drafts);
    const rule = kind.measures.find(({ when }) => !when || when.test(each.heading));
    const found = rule ? unitOf(each, page, rule) : null;
    const evidence = [...each.evidence, ...(found?.evidence ?? []), ...(each.status || !status ? [] : [INHERITED])];
    const meaning =
      rule && found && each.period
        ? {
            measure: rule.measure,
            timePeriod: each.period,
            basis: each.comparison.basis,
            status: status ?? 'A',
            priceBasis: rule.priceBasis ?? 'N',
            ...found.unit,
          }
        : null;
    const missing = meaning ? null : !each.period ? 'period' : !rule ? 'measure' : 'unit';
    return {
      column: each.column,
      letters: columnLetters(each.column),
      path: each.path,
      meaning,
      planYear: each.comparison.planYear,
      missing,
      evidence,
    };
  });
}

function draft(table: SheetTable, page: TablePage, kind: TableKind, column: number, left: number | undefined): Draft {
  const title = titleKey(table.title);
  const own = columnText(table.grid, page.headerRows, column);
  let path = own;
  let heading = joined(own);
  let comparison = comparisonIn(heading);
  const around =
    yearOf(joined(page.dataColumns.flatMap((c) => columnText(table.grid, page.headerRows, c)))) ?? yearOf(title);
  let period = kind.periodInTitle ? periodIn(title, around) : periodIn(comparison.rest, around);
  if (!period && left !== undefined) {
    path = withGroupHeading(table.grid, page.headerRows, column, left);
    heading = joined(path);
    comparison = comparisonIn(heading);
    period = periodIn(comparison.rest, around);
  }
  const fromTitle = !period && periodIn(title, around);
  const evidence: Text[] = [said('Tiêu đề cột', 'Heading', path)];
  if (comparison.words)
    evidence.push({ vi: `Gốc so sánh: "${comparison.words}"`, en: `Comparison: "${comparison.words}"` });
  if (fromTitle || kind.periodInTitle)
    evidence.push({ vi: `Kỳ lấy từ tên biểu: "${table.title}"`, en: `Period from the title: "${table.title}"` });
  return {
    column,
    path: [...path],
    heading,
    comparison,
    period: period || fromTitle || null,
    status: statusIn(heading) ?? statusIn(kind.periodInTitle ? '' : title),
    evidence,
  };
}

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

function unitOf(
  one: Draft,
  page: TablePage,
  rule: TableKind['measures'][number],
): { unit: Unit; evidence: Text[] } | null {
  const { basis } = one.comparison;
  if (basis !== 'LEVEL') return { unit: { unit: 'PT', unitMult: 0 }, evidence: [] };
  const own = rule.unit ?? unitInBrackets(one.path.map((part) => part.text).join(' '));
  if (own && own.unit !== 'PT') return { unit: own, evidence: [] };
  const line = page.unitAt ? unitsOfLine(page.unitAt.text) : [];
  const unit = line[line.length > 1 ? (rule.unitInLine ?? 0) : 0] ?? own;
  if (!unit || !page.unitAt) return unit ? { unit, evidence: [] } : null;
  return { unit, evidence: [{ vi: `Đơn vị: ${page.unitAt.text}`, en: `Unit: ${page.unitAt.text}` }] };
}
