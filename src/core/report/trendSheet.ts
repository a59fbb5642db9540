import { columnLetters } from '../model/address.ts';
import { COUNTRY } from '../model/area.ts';
import { endMonth, periodText, type TimePeriod } from '../model/period.ts';
import type { SeriesAnswer } from '../model/views.ts';
import type { PlannedCell, SheetPlan } from '../workbook/writeBook.ts';
import { fixed, refTo } from '../workbook/writeBook.ts';
import { columnWords, groupWords } from './columnWords.ts';
import type { Frame } from './frame.ts';
import { figure, LOOK, SERIES_COLORS } from './look.ts';
import { pageOf } from './page.ts';
import type { SourcedPlace, SourceLinks } from './sourcesSheet.ts';
import { MARK, SHEETS, WORDS } from './words.ts';

const HEAD = 4;
const FIRST = HEAD + 1;

/** One sheet a series that is followed: periods × places as published, with a line chart of these cells. */
export function trendSheets(frame: Frame, links: SourceLinks): SheetPlan[] {
  return frame.view.trends.map((trend, i) => trendSheet(frame, trend, nameOf(frame, i), i, links));
}

const nameOf = ({ lang }: Frame, i: number): string =>
  i === 0 ? SHEETS.trend[lang] : `${SHEETS.trend[lang]} ${i + 1}`;

/** All periods that any place has, oldest first. */
const periodsOf = (trend: SeriesAnswer): TimePeriod[] => {
  const all = trend.series.flatMap(({ points }) => points.map(({ timePeriod }) => timePeriod));
  return [...new Set(all)].sort((a, b) => endMonth(a) - endMonth(b));
};

/** The words of a followed series: those of its columns without the period. */
function wordsOf(trend: SeriesAnswer, lang: 'vi' | 'en'): { group: string; label: string } {
  const timePeriod = periodsOf(trend).at(-1);
  if (!timePeriod) return { group: trend.column.measureName[lang], label: '' };
  const head = { ...trend.column, timePeriod };
  const label = columnWords(head, lang).replace(periodText(timePeriod, lang), '').trim();
  return { group: groupWords(head, lang), label };
}

function trendSheet(frame: Frame, trend: SeriesAnswer, name: string, n: number, links: SourceLinks): SheetPlan {
  const { lang } = frame;
  const { group, label } = wordsOf(trend, lang);
  const periods = periodsOf(trend);
  const last = FIRST + periods.length - 1;
  const end = columnLetters(trend.series.length);
  const at = (letter: string): string => refTo(name, fixed(`${letter}${FIRST}:${letter}${last}`));
  return {
    name,
    cells: [
      { at: 'A1', value: group, look: LOOK.title },
      { at: 'A2', value: label, look: LOOK.remark },
      { at: `A${HEAD}`, value: WORDS.period[lang], look: LOOK.head },
      ...trend.series.map(({ area }, i) => ({
        at: `${columnLetters(i + 1)}${HEAD}`,
        value: area.name,
        look: LOOK.head,
      })),
      ...periods.map((period, i) => ({ at: `A${FIRST + i}`, value: periodText(period, lang), look: LOOK.label })),
      ...cellsOf(trend, links),
    ],
    widths: [22, ...trend.series.map(() => 13)],
    heights: { [HEAD]: 36 },
    merges: ['A1:L1', 'A2:L2'],
    freeze: `B${FIRST}`,
    tables: [{ name: `tblDienBien${n + 1}`, range: `A${HEAD}:${end}${last}` }],
    print: pageOf(frame, name, { onePage: true, area: `A1:L${last + 24}` }),
    charts: [
      {
        kind: 'lines',
        title: group,
        valueTitle: label,
        categories: at('A'),
        series: trend.series.map(({ area }, i) => ({
          name: refTo(name, fixed(`${columnLetters(i + 1)}${HEAD}`)),
          values: at(columnLetters(i + 1)),
          color: SERIES_COLORS[i % SERIES_COLORS.length] ?? SERIES_COLORS[0],
          dashed: area.code === COUNTRY,
        })),
        format: '#,##0.0',
        ...lowestOf(trend),
        from: `A${last + 2}`,
        to: `L${last + 23}`,
      },
    ],
  };
}

/** The round number below the lowest figure, where 0 lies far from all of them. */
function lowestOf(trend: SeriesAnswer): { lowest?: number } {
  const values = trend.series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const apart = high - low;
  if (low <= 0 || apart === 0 || apart > low) return {};
  const step = 10 ** Math.floor(Math.log10(apart));
  return { lowest: Math.floor((low - apart / 20) / step) * step };
}

function cellsOf(trend: SeriesAnswer, links: SourceLinks): PlannedCell[] {
  const periods = periodsOf(trend);
  return trend.series.flatMap(({ points }, c) =>
    periods.map((period, r): PlannedCell => {
      const at = `${columnLetters(c + 1)}${FIRST + r}`;
      const point = points.find(({ timePeriod }) => timePeriod === period);
      if (!point) return { at, look: LOOK.mark };
      const mark = MARK[point.status];
      if (point.value === null) return { at, ...(mark && { value: mark }), ...links(point.key), look: LOOK.mark };
      const italic = point.status === 'E' || point.status === 'P';
      return { at, value: point.value, ...links(point.key), look: figure('#,##0.0', { italic }) };
    }),
  );
}

/** Every cell of these sheets with a published number or mark. */
export function trendPlaces(frame: Frame): SourcedPlace[] {
  return frame.view.trends.flatMap((trend, n) => {
    const { group, label } = wordsOf(trend, frame.lang);
    const periods = periodsOf(trend);
    return trend.series.flatMap(({ points }, c) =>
      points.map(({ key, timePeriod }) => ({
        sheet: nameOf(frame, n),
        at: `${columnLetters(c + 1)}${FIRST + periods.indexOf(timePeriod)}`,
        key,
        indicator: group,
        label: `${periodText(timePeriod, frame.lang)} ${label}`,
      })),
    );
  });
}
