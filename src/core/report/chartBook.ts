import { columnLetters } from '../model/address.ts';
import type { ChartAsked } from '../model/chartBook.ts';
import type { Figure } from '../model/figure.ts';
import { dayText } from '../model/format.ts';
import { periodText } from '../model/period.ts';
import { Refusal, type Lang, type Text } from '../model/text.ts';
import { unitText } from '../model/unit.ts';
import { refTo, type BookPlan } from '../workbook/writeBook.ts';
import { chartSheets, valuesSheet } from './chartSheet.ts';
import { FIRST_ROW } from './chartSides.ts';
import { sourcesSheet, type SourceLine } from './sourcesSheet.ts';
import { MARK, SHEETS, STATUS } from './words.ts';

const SOURCES_PAGE = { landscape: true, footer: '&R&"Times New Roman,Regular"&9&P/&N' } as const;

/** A chart with its figures read. */
export type ChartBookView = Omit<ChartAsked, 'rows'> & {
  readonly rows: readonly { readonly name: string; readonly cells: readonly (Figure | null)[] }[];
  /** The name of what a term of a figure measures. */
  readonly nameOf: (term: string) => Text;
  readonly madeOn: string;
  readonly workspaceName: string;
};

/** One chart as a workbook: its values with a native chart of these very cells, and where each of them comes from. */
export function chartBook(view: ChartBookView, lang: Lang): BookPlan {
  if (!view.rows.some(({ cells }) => cells.some((cell) => cell?.value != null)))
    throw new Refusal('nothing-to-report', {
      vi: 'Biểu đồ không có con số nào để đưa vào Excel. Chọn kỳ hoặc chỉ tiêu khác.',
      en: 'The chart has no figure to put into a workbook. Choose another period or indicator.',
    });
  const sheet = valuesSheet(view, lang);
  return {
    title: view.title,
    subject: view.subtitle,
    creator: 'Công Thương Desk',
    description:
      lang === 'vi'
        ? `Lập ngày ${dayText(view.madeOn, lang)} từ bộ số liệu ${view.workspaceName}. Nguồn của từng con số ở trang ${SHEETS.sources.vi}.`
        : `Made on ${dayText(view.madeOn, lang)} from the workspace ${view.workspaceName}. The source of every number is on the sheet ${SHEETS.sources.en}.`,
    keywords: '',
    madeAt: view.madeOn,
    sheets: [...chartSheets(view, lang), sourcesSheet({ lang, sheet, print: SOURCES_PAGE }, linesOf(view, lang))],
    names: [{ name: 'Bieu_do', ref: refTo(SHEETS.chart[lang], '$A$1') }],
  };
}

/** A line for each number that a cell rests on: the published one itself, or the terms of its expression. */
function linesOf(view: ChartBookView, lang: Lang): SourceLine[] {
  const { rows, heads, nameOf } = view;
  return rows.flatMap(({ cells }, r) =>
    cells.flatMap((figure, c) =>
      (figure?.inputs ?? []).map(({ term, area, timePeriod, value, status, source, ...unit }): SourceLine => {
        const column = [heads[c + 1] ?? '', ...(timePeriod ? [periodText(timePeriod, lang)] : [])];
        return {
          in: valuesSheet(view, lang),
          at: `${columnLetters(c + 1)}${FIRST_ROW + r}`,
          measure: nameOf(term)[lang],
          column: [...new Set(column)].join(' · '),
          areaName: area.name,
          value: value ?? (status ? MARK[status] : undefined) ?? '',
          unit: unitText(unit)[lang],
          status: status ? STATUS[status][lang] : '',
          releasedOn: source?.releasedOn ?? '',
          file: source?.file ?? '',
          sheet: source?.sheet ?? '',
          cell: source?.cell ?? '',
        };
      }),
    ),
  );
}
