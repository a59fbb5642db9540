import { membersOn } from '../model/areaLinks.ts';
import { AREAS, areasOn, BORDERS, NORTH28_AREA } from '../model/areaRegister.ts';
import { dayText } from '../model/format.ts';
import { possibleStyles, readNumber, type NumberStyle } from '../model/number.ts';
import { Refusal, type Text } from '../model/text.ts';
import { rowNumbers, type Grid, type GridCell } from '../workbook/grid.ts';
import { areaNamed } from './areaNames.ts';
import { areaSuggestions } from './areaSuggestions.ts';

/** A weight as it stands in a sheet; rows count from 1. */
export type WeightRow = { readonly row: number; readonly area: string; readonly value: number };

type Line = { readonly row: number; readonly place: string; readonly cell: GridCell };

const KIND = new Map(AREAS.map(({ code, kind }) => [code, kind]));
const SHOWN_AT_MOST = 5;

/**
 * The weights of a sheet: in each row a place (its code, or its name by the borders of a day) and right of it one number. Rows of
 * the country and of regions are left out. Refuses a row whose place or number is not certain, and a place that stands twice.
 */
export function weightRows(grid: Grid, day: string): readonly WeightRow[] {
  const lines = linesOf(grid, day);
  const style = styleOf(lines);
  const wrong: Text[] = [];
  const found = lines.flatMap((line): WeightRow[] => {
    const area = placeOf(line.place, day);
    const value = valueOf(line.cell, style);
    if (area === null) wrong.push(unknownPlace(line, day));
    else if (value === null || value <= 0) wrong.push(notAWeight(line));
    else if (KIND.get(area) === 'province') return [{ row: line.row, area, value }];
    return [];
  });
  const seen = new Set<string>();
  for (const { row, area } of found) {
    if (seen.has(area)) wrong.push(twice(row));
    seen.add(area);
  }
  const other = completeOnAnotherDay(lines, day);
  if (other !== null) throw otherBorders(other, day);
  if (wrong.length > 0) throw refusal(wrong);
  if (found.length === 0) throw noWeights();
  return found;
}

const isNumber = (cell: GridCell): boolean =>
  cell.kind === 'number' || (cell.kind === 'text' && possibleStyles([String(cell.value).trim()]).length > 0);

const placeOf = (text: string, day: string): string | null =>
  KIND.has(text.toUpperCase()) ? text.toUpperCase() : areaNamed(text, day);

/** A day on which the names are those of all provinces, or of the whole North, and none besides, while on the day asked about they mean others. */
function completeOnAnotherDay(lines: readonly Line[], day: string): string | null {
  const sorted = (codes: readonly string[]): string => [...codes].sort().join();
  const namedOn = (on: string): string =>
    sorted(lines.flatMap(({ place }) => placeOf(place, on) ?? []).filter((code) => KIND.get(code) === 'province'));
  const isComplete = (on: string): boolean => {
    const lists = [areasOn(on).map(({ code }) => code), membersOn(NORTH28_AREA, on) ?? []];
    return lists.some((list) => sorted(list) === namedOn(on));
  };
  if (isComplete(day)) return null;
  return Object.values(BORDERS).find((on) => isComplete(on) && namedOn(on) !== namedOn(day)) ?? null;
}

/** Rows with a number in the column of weights, and rows of places that lack it. */
function linesOf(grid: Grid, day: string): Line[] {
  const places = countBy(grid, (cell) => placeOf(textOf(cell), day) !== null);
  const at = places[0];
  if (at === undefined) throw noWeights();
  const numbers = countBy(grid, isNumber).filter((column) => column > at);
  const [value, other] = numbers;
  if (value === undefined) throw noWeights();
  if (other !== undefined) throw severalNumbers();
  return rowNumbers(grid).flatMap((row) => {
    const cells = grid.rows.get(row);
    const place = textOf(cells?.get(at));
    const cell = cells?.get(value);
    if (cell && isNumber(cell)) return [{ row, place, cell }];
    return placeOf(place, day) === null ? [] : [{ row, place, cell: cell ?? NOTHING }];
  });
}

const NOTHING: GridCell = { kind: 'text', value: '', shown: '', formula: null };
const textOf = (cell: GridCell | undefined): string => String(cell?.value ?? '').trim();

/** The columns with such cells, those with most first. */
function countBy(grid: Grid, test: (cell: GridCell) => boolean): number[] {
  const counts = new Map<number, number>();
  for (const cells of grid.rows.values())
    for (const [column, cell] of cells) if (test(cell)) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([column]) => column);
}

function styleOf(lines: readonly Line[]): NumberStyle | null {
  const texts = lines.flatMap(({ cell }) => (cell.kind === 'text' && isNumber(cell) ? [textOf(cell)] : []));
  const styles = texts.length > 0 ? possibleStyles(texts) : [];
  if (styles.length > 1)
    throw new Refusal('number-style', {
      vi: `Quyền số như "${texts[0]}" có thể đọc theo hai cách. Viết số không chia nhóm, hoặc dùng tệp xlsx.`,
      en: `Weights such as "${texts[0]}" can be read in two ways. Write numbers without groups, or use an xlsx file.`,
    });
  return styles[0] ?? null;
}

function valueOf(cell: GridCell, style: NumberStyle | null): number | null {
  if (cell.kind === 'number') return Number(cell.value);
  return cell.kind === 'text' && style ? readNumber(textOf(cell), style) : null;
}

function unknownPlace({ row, place }: Line, day: string): Text {
  const names = areaSuggestions(place, day).map(({ name, code }) => `${name} (${code})`);
  const [vi, en] = names.length > 0 ? [`; có thể là ${names.join(', ')}`, `; perhaps ${names.join(', ')}`] : ['', ''];
  return {
    vi: `dòng ${row}: "${place}" không phải địa phương nào ngày ${dayText(day)}${vi}`,
    en: `row ${row}: "${place}" is no place on ${dayText(day, 'en')}${en}`,
  };
}

const notAWeight = ({ row, place, cell }: Line): Text => ({
  vi: `dòng ${row}: quyền số "${cell.shown}" của ${place} không phải là số lớn hơn 0`,
  en: `row ${row}: the weight "${cell.shown}" of ${place} is no number above 0`,
});

const twice = (row: number): Text => ({
  vi: `dòng ${row}: địa phương đã có ở dòng trên`,
  en: `row ${row}: the place stands in an earlier row`,
});

function refusal(wrong: readonly Text[]): Refusal {
  const more = wrong.length - SHOWN_AT_MOST;
  const said = (lang: 'vi' | 'en', rest: string): string =>
    [...wrong.slice(0, SHOWN_AT_MOST).map((text) => text[lang]), ...(more > 0 ? [rest] : [])].join('; ');
  return new Refusal('bad-weights', {
    vi: `Chưa ghi quyền số nào: ${said('vi', `và ${more} dòng khác`)}.`,
    en: `No weights were stored: ${said('en', `and ${more} more rows`)}.`,
  });
}

const otherBorders = (on: string, day: string): Refusal =>
  new Refusal('other-borders', {
    vi: `Tệp nêu đủ các địa phương theo địa giới ngày ${dayText(on)}, không phải ngày ${dayText(day)}. Sửa hiệu lực, hoặc ghi mã thay cho tên.`,
    en: `The file lists the places by the borders of ${dayText(on, 'en')}, not of ${dayText(day, 'en')}. Correct the days of validity, or write codes instead of names.`,
  });

const noWeights = (): Refusal =>
  new Refusal('no-weights', {
    vi: 'Tệp không có bảng quyền số: mỗi dòng một địa phương (tên hoặc mã) và một số ở bên phải.',
    en: 'The file has no table of weights: a place (name or code) a row, and a number right of it.',
  });

const severalNumbers = (): Refusal =>
  new Refusal('several-columns', {
    vi: 'Bên phải tên địa phương có nhiều cột số. Để lại một cột quyền số.',
    en: 'There are several columns of numbers right of the places. Leave one column of weights.',
  });
