import { calendarOf } from '../../parts/calendar.ts';
import type { MeasureInfo } from '../../../core/model/lists.ts';
import type { TimePeriod } from '../../../core/model/period.ts';
import type { Cell, Series, SeriesAnswer, SeriesPoint } from '../../../core/model/views.ts';
import { groupsOf, slotOf, type Grid, type GridColumn } from './gridModel.ts';

/** One measure with a column for each period, gaps kept, the newest last; `period` is its main column where there is one. */
export function monthsGrid(answer: SeriesAnswer, measures: readonly MeasureInfo[], period: TimePeriod | null): Grid {
  const { column } = answer;
  const isPlace = ({ area }: Series): boolean => area.kind === 'province';
  const series = answer.series.filter(isPlace);
  const national = answer.series.find((one) => one.area.kind === 'country');
  const byArea = series.map(({ points }) => new Map(points.map((point) => [point.timePeriod, point])));
  const periods = calendarOf(series.flatMap(({ points }) => points.map(({ timePeriod }) => timePeriod)));
  const info = measures.find(({ code }) => code === column.measure);
  const columns = periods.map((timePeriod, i): GridColumn => {
    const states = new Set(byArea.flatMap((points) => knownStatus(points.get(timePeriod))));
    return {
      ...column,
      timePeriod,
      status: states.size === 1 ? ([...states][0] ?? null) : null,
      id: timePeriod,
      slot: `${slotOf({ ...column, timePeriod })}.${timePeriod}`,
      additive: column.basis === 'LEVEL' && (info?.additive ?? false),
      opens: i === 0,
    };
  });
  const main = periods.findIndex((one) => one === period);
  return {
    columns,
    groups: groupsOf(columns),
    rows: series.map(({ area }, i) => ({ area, cells: periods.map((one) => cellOf(byArea[i]?.get(one))) })),
    region: [],
    national: national ? periods.map((one) => cellOf(national.points.find((p) => p.timePeriod === one))) : [],
    main: main >= 0 ? main : periods.length - 1,
  };
}

const knownStatus = (point: SeriesPoint | undefined) => (point?.value == null ? [] : [point.status]);

function cellOf(point: SeriesPoint | undefined): Cell | null {
  if (!point) return null;
  const { value, status, key, derived, why } = point;
  return { value, status, key, revised: false, rank: null, ...(derived && { derived }), ...(why && { why }) };
}
