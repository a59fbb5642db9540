import { lastDay, month, parsePeriod, periodParts, quarter, year, type TimePeriod } from '../model/period.ts';
import { fold } from './fold.ts';
import { periodIn } from './periodWords.ts';

/** What a row says of its time, column by column; empty where it has no such column. */
export type RowTime = {
  readonly period: string;
  readonly year: string;
  readonly quarter: string;
  readonly month: string;
};

/** What the days of a column are: months by their first or last days, or days. Decided once a column; null: not to be told. */
export type DayReading = 'month' | 'day' | null;

const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;

/** How the full dates of a column are meant. Under "Ngày" or "Date" the first of a month may be that day or the month. */
export function daysOf(texts: readonly string[], heading: string): DayReading {
  const dates = texts.flatMap((text) => dateOf(text) ?? []);
  const areEdges = dates.every(({ d }) => d === 1) || dates.every(({ y, m, d }) => d === lastDay(y, m));
  if (areEdges) return /ngay|date/.test(fold(heading)) ? null : 'month';
  return texts.some((text) => SLASHED.test(text.trim())) ? null : 'day';
}

function dateOf(text: string): { y: number; m: number; d: number } | null {
  const iso = ISO.exec(text.trim());
  const local = SLASHED.exec(text.trim());
  const [y, m, d] = iso
    ? [iso[1], iso[2], iso[3]].map(Number)
    : local
      ? [local[3], local[2], local[1]].map(Number)
      : [];
  return y !== undefined && m !== undefined && d !== undefined && m >= 1 && m <= 12 ? { y, m, d } : null;
}

/** The period that a row names; null where it names none that can be read for certain. */
export function periodOfRow(time: RowTime, days: DayReading): TimePeriod | null {
  const whole = wholePeriod(time.period, days);
  if (time.period !== '') return whole;
  const inMonths = wholePeriod(time.month, days);
  if (inMonths) return inMonths;
  const y = Number(/^(?:nam )?((?:19|20)\d\d)$/.exec(fold(time.year))?.[1] ?? 0);
  if (y === 0) return time.year === '' ? null : wholePeriod(time.year, days);
  const part = time.month || time.quarter;
  if (part === '' || /^(ca nam|nam|year|annual|full year)$/.test(fold(part))) return year(y);
  return time.month === '' ? quarterOf(time.quarter, y) : monthOf(time.month, y);
}

function wholePeriod(text: string, days: DayReading): TimePeriod | null {
  const plain = fold(text);
  if (plain === '') return null;
  const packed = /^((?:19|20)\d\d)(0[1-9]|1[0-2])$/.exec(plain);
  if (packed) return month(Number(packed[1]), Number(packed[2]));
  const date = dateOf(plain);
  if (date && days === 'month') return month(date.y, date.m);
  if (date) return days === 'day' ? (parsePeriod(plain.slice(0, 10)) ?? null) : null;
  return parsePeriod(text) ?? periodIn(plain, null);
}

function monthOf(text: string, y: number): TimePeriod | null {
  const plain = fold(text);
  const number = Number(/^(?:t|m|thang )?0?(\d{1,2})$/.exec(plain)?.[1] ?? 0);
  if (number >= 1 && number <= 12) return month(y, number);
  return within(periodIn(plain, y) ?? periodIn(`${plain} ${y}`, null), y);
}

function quarterOf(text: string, y: number): TimePeriod | null {
  const plain = fold(text);
  const found = /^(?:q|qu[yi] ?)?(iv|i{1,3}|[1-4])$/.exec(plain)?.[1];
  if (!found) return within(periodIn(plain, y), y);
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(found);
  return quarter(y, roman >= 0 ? roman + 1 : Number(found));
}

/** A part of the year that stands beside it, not another year. */
const within = (period: TimePeriod | null, y: number): TimePeriod | null =>
  period !== null && periodParts(period)?.year === y ? period : null;
