import { dayText } from '../model/format.ts';
import { periodText } from '../model/period.ts';
import { Refusal, type Lang } from '../model/text.ts';
import { fixed, refTo, type BookPlan, type SheetPlan } from '../workbook/writeBook.ts';
import { writeWorkbook } from '../workbook/writeWorkbook.ts';
import type { ConferenceView } from './conferenceView.ts';
import { countsSheet } from './countsSheet.ts';
import { frameOf, lastLetters, type Frame } from './frame.ts';
import { glossarySheet } from './glossarySheet.ts';
import { indicatorSheets } from './indicatorSheets.ts';
import { rankingSheets } from './rankingSheet.ts';
import { remarksSheet } from './remarksSheet.ts';
import { revisionsSheet } from './revisionsSheet.ts';
import { scatterSheet } from './scatterSheet.ts';
import { pageOf } from './page.ts';
import { sourcedCells, sourceLines, sourceLinks, sourcesRange, sourcesSheet, type Sourced } from './sourcesSheet.ts';
import { structureSheet } from './structureSheet.ts';
import { summarySheet } from './summarySheet.ts';
import { tablePlaces, tableSheet } from './tableSheet.ts';
import { trendPlaces, trendSheets } from './trendSheet.ts';
import { SHEETS, WORDS } from './words.ts';

/** The formatted report as bytes of an .xlsx file. Refused when no table has a column. */
export async function conferenceReport(view: ConferenceView, lang: Lang): Promise<Uint8Array> {
  return writeWorkbook(conferenceBook(view, lang));
}

/** The report as a plan, before any library sees it. */
export function conferenceBook(view: ConferenceView, lang: Lang): BookPlan {
  const frame = frameOf(view, lang);
  if (frame.columns.length === 0 || frame.members.length === 0) throw nothing(view);
  const sourced = sourcedCells(frame, [...tablePlaces(frame), ...trendPlaces(frame)]);
  const title = `${view.region.name[lang]} - ${periodText(view.period, lang)}`;
  const sheets = sheetsOf(frame, sourced);
  return {
    title: `${WORDS.title[lang]} - ${title}`,
    subject: title,
    creator: 'Công Thương Desk',
    description:
      lang === 'vi'
        ? `Lập ngày ${dayText(view.madeOn, lang)} từ bộ số liệu ${view.workspaceName}. Nguồn của từng con số ở trang ${SHEETS.sources.vi}.`
        : `Made on ${dayText(view.madeOn, lang)} from the workspace ${view.workspaceName}. The source of every number is on the sheet ${SHEETS.sources.en}.`,
    keywords: view.region.code,
    madeAt: view.madeOn,
    properties: view.parameters,
    sheets: [summarySheet(frame, sheets), ...sheets],
    names: namesOf(frame, sourced),
  };
}

function sheetsOf(frame: Frame, sourced: readonly Sourced[]): SheetPlan[] {
  const links = sourceLinks(frame, sourced);
  return [
    tableSheet(frame, links),
    ...indicatorSheets(frame, links),
    ...rankingSheets(frame),
    structureSheet(frame),
    ...trendSheets(frame, links),
    scatterSheet(frame),
    countsSheet(frame),
    revisionsSheet(frame),
    remarksSheet(frame),
    sourcesSheet({ ...frame, print: pageOf(frame, SHEETS.sources[frame.lang]) }, sourceLines(frame, sourced)),
    glossarySheet(frame),
  ].filter((sheet) => sheet !== null);
}

function namesOf(frame: Frame, sourced: readonly Sourced[]): { name: string; ref: string }[] {
  const { first, last, threshold, columns, lang } = frame;
  return [
    { name: 'Bang_so_lieu', ref: refTo(frame.sheet, fixed(`A${first}:${lastLetters(frame)}${last}`)) },
    { name: 'Nguon_so_lieu', ref: refTo(SHEETS.sources[lang], fixed(sourcesRange(sourced))) },
    ...columns.flatMap((column, i) => [
      { name: `Cot_${i + 1}`, ref: refTo(frame.sheet, fixed(`${column.letters}${first}:${column.letters}${last}`)) },
      ...(column.fact
        ? [{ name: `Nguong_${i + 1}`, ref: refTo(frame.sheet, fixed(`${column.letters}${threshold}`)) }]
        : []),
    ]),
  ];
}

function nothing(view: ConferenceView): Refusal {
  return new Refusal('nothing-to-report', {
    vi: `Không có số liệu theo địa phương của ${view.region.name.vi} cho ${periodText(view.period)}. Nhập biểu của kỳ này rồi lập báo cáo.`,
    en: `There are no figures by locality for ${view.region.name.en} in ${periodText(view.period, 'en')}. Import the books of this period first.`,
  });
}
