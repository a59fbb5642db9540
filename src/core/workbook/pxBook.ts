import { freqOf, type TimePeriod } from '../model/period.ts';
import { OBSERVATION_FIELDS } from '../model/observationCsv.ts';
import { PX_SYMBOLS, pxContentParts } from '../model/pxCodes.ts';
import type { Bounds } from './bounds.ts';
import type { Book, GridCell } from './grid.ts';
import { pxData, pxKeywords, type PxKeyword } from './pxKeywords.ts';
import { damaged, notSpreadsheet } from './refusals.ts';
import { decodeText } from './textEncoding.ts';

type Dimension = { readonly name: string; readonly values: readonly string[]; readonly codes: readonly string[] };
type Field = (typeof OBSERVATION_FIELDS)[number];

/** A PC-Axis file as one grid: those of this program in long form with all their codes, any other as the table that it is. */
export function pxBook(bytes: Uint8Array, bounds: Bounds): Book {
  const text = decodeText(bytes);
  if (text === null)
    throw notSpreadsheet({ vi: 'tệp PC-Axis không đọc được bảng mã', en: 'a PC-Axis file of unknown letters' });
  const keywords = pxKeywords(text.replace(/^\ufeff/, '').normalize('NFC'));
  const one = (name: string): PxKeyword | undefined =>
    keywords.find((word) => word.name === name && word.language === null);
  const dimensionOf = (name: string): Dimension => {
    const about = (word: string): readonly string[] =>
      keywords.find((each) => each.name === word && each.language === null && each.about[0] === name)?.texts ?? [];
    const values = about('VALUES');
    return { name, values, codes: about('CODES').length === values.length ? about('CODES') : values };
  };
  const stub = (one('STUB')?.texts ?? []).map(dimensionOf);
  const heading = (one('HEADING')?.texts ?? []).map(dimensionOf);
  const data = pxData(one('DATA')?.written ?? '');
  const size = [...stub, ...heading].reduce((product, { values }) => product * values.length, 1);
  if (data.length !== size) throw damaged(`PC-Axis: ${data.length} ≠ ${size}`);
  const lines = ownLines(stub, heading, data, keywords) ?? tableLines(one('TITLE'), one('UNITS'), stub, heading, data);
  const rows = new Map<number, Map<number, GridCell>>();
  lines.forEach((fields, r) => {
    const cells = new Map<number, GridCell>();
    fields.forEach((field, c) => {
      if (field === '') return;
      bounds.place(r + 1, c);
      cells.set(c, { kind: 'text', value: field, shown: field, formula: null });
    });
    bounds.cells(cells.size);
    if (cells.size > 0) rows.set(r + 1, cells);
  });
  return { grids: [{ sheet: 'PX', hidden: false, rows, merges: [] }], date1904: false };
}

/** One line an observation, where the indicators are coded as this program does. */
function ownLines(
  stub: readonly Dimension[],
  heading: readonly Dimension[],
  data: readonly string[],
  keywords: readonly PxKeyword[],
): string[][] | null {
  const [areas, contents, periods] = [stub[0], heading[0], heading[1]];
  if (stub.length !== 1 || heading.length !== 2 || !areas || !contents || !periods) return null;
  const parts = contents.codes.map(pxContentParts);
  if (parts.some((part) => part === null)) return null;
  const notes = new Map(
    keywords.flatMap(({ name, about, texts }) =>
      name === 'CELLNOTE' ? [[about.join('\n'), /\(([EP])\)$/.exec(texts[0] ?? '')?.[1] ?? ''] as const] : [],
    ),
  );
  const lines: string[][] = [[...OBSERVATION_FIELDS]];
  let at = 0;
  areas.codes.forEach((area, a) => {
    parts.forEach((part, c) => {
      periods.codes.forEach((period, p) => {
        const written = data[at++] ?? '';
        const symbol = PX_SYMBOLS.find((one) => one.symbol === written);
        if (symbol?.status === '') return;
        const place = [contents.values[c], periods.values[p]];
        const noted = notes.get([areas.values[a], ...place].join('\n')) ?? notes.get(['*', ...place].join('\n'));
        const [dataset = '', measure = '', item = '', basis = '', prices = '', unit = '', mult = '', label = ''] =
          part ?? [];
        const of: Partial<Record<Field, string>> = {
          ...{ DATASET: dataset, MEASURE: measure, ITEM: item, ITEM_LABEL: label, BASIS: basis, PRICE_BASIS: prices },
          ...{ UNIT_MEASURE: unit, UNIT_MULT: mult, REF_AREA: area, AREA_NAME: areas.values[a] ?? '' },
          ...{ TIME_PERIOD: period, FREQ: freqOf(period as TimePeriod) },
          ...{ OBS_VALUE: symbol ? '' : written, OBS_STATUS: symbol?.status ?? (noted || 'A') },
        };
        lines.push(OBSERVATION_FIELDS.map((field) => of[field] ?? ''));
      });
    });
  });
  return lines;
}

/** A file of someone else: title, unit, a line of heads for each dimension on top, and a row for each combination on the left. */
function tableLines(
  title: PxKeyword | undefined,
  units: PxKeyword | undefined,
  stub: readonly Dimension[],
  heading: readonly Dimension[],
  data: readonly string[],
): string[][] {
  const left = combined(stub);
  const top = combined(heading);
  const blanks = stub.map(() => '');
  const heads = heading.map((_, level) => [...blanks, ...top.map((column) => column[level] ?? '')]);
  return [
    [title?.texts[0] ?? ''],
    [...blanks, ...top.slice(1).map(() => ''), units?.texts[0] ?? ''],
    ...heads.map((line, i) =>
      i === heads.length - 1 ? [...stub.map(({ name }) => name), ...line.slice(stub.length)] : line,
    ),
    ...left.map((labels, r) => [...labels, ...data.slice(r * top.length, (r + 1) * top.length)]),
  ];
}

const combined = (dimensions: readonly Dimension[]): string[][] =>
  dimensions.reduce<string[][]>(
    (all, { values }) => all.flatMap((one) => values.map((value) => [...one, value])),
    [[]],
  );
