import { plainDigits } from '../../model/format.ts';
import { TOTAL } from '../../model/area.ts';
import { endMonth, periodText } from '../../model/period.ts';
import { PX_SYMBOLS, pxContentCode } from '../../model/pxCodes.ts';
import type { Lang } from '../../model/text.ts';
import { unitText } from '../../model/unit.ts';
import type { ObservationRow } from '../../model/views.ts';
import { basisWords } from '../columnWords.ts';
import { STATUS } from '../words.ts';
import type { ExportView } from './exportView.ts';

const DIMENSIONS = {
  area: { vi: 'Địa phương', en: 'Locality' },
  content: { vi: 'Chỉ tiêu', en: 'Indicator' },
  period: { vi: 'Kỳ', en: 'Period' },
} as const;
/** No line of a PC-Axis file is longer. */
const LINE = 250;

type Values = { readonly codes: string[]; readonly texts: string[] };

/**
 * Observations as a PC-Axis file: places × indicators × periods. Codes are those of the observations, so that the file can be read
 * back; each kind of missing figure has a symbol of its own, none of them "-", which PC-Axis takes for zero.
 */
export function pxFile(
  view: ExportView,
  all: readonly ObservationRow[],
  nameOf: (row: ObservationRow) => string,
): string {
  const { lang, title, about, madeOn } = view;
  const rows = withOneLabel(all);
  const dimension = (name: keyof typeof DIMENSIONS): string => DIMENSIONS[name][lang];
  const areas = valuesOf(
    rows,
    ({ area }) => area,
    ({ areaName }) => areaName,
  );
  const contents = valuesOf(rows, pxContentCode, (row) => contentText(row, nameOf(row), lang));
  const inOrder = [...rows].sort((a, b) => endMonth(a.timePeriod) - endMonth(b.timePeriod));
  const periods = valuesOf(
    inOrder,
    ({ timePeriod }) => timePeriod,
    ({ timePeriod }) => periodText(timePeriod, lang),
  );
  const byPlace = new Map(rows.map((row) => [placeOf(row), row]));
  const units = new Map(rows.map((row) => [pxContentCode(row), unitText(row)[lang]]));
  const files = [...new Set(rows.map(({ file, releasedOn }) => `${file} (${releasedOn})`))];
  const list = (name: keyof typeof DIMENSIONS, { codes, texts }: Values): string[] => [
    keyword(`VALUES("${dimension(name)}")`, texts),
    keyword(`CODES("${dimension(name)}")`, codes),
  ];
  return [
    keyword('CHARSET', ['ANSI']),
    keyword('AXIS-VERSION', ['2013']),
    keyword('CODEPAGE', ['utf-8']),
    keyword('LANGUAGE', [lang]),
    keyword('CREATION-DATE', [`${madeOn.slice(0, 10).replaceAll('-', '')} ${madeOn.slice(11, 16) || '00:00'}`]),
    `DECIMALS=${decimalsOf(rows)};\r\nSHOWDECIMALS=${Math.min(6, decimalsOf(rows))};\r\n`,
    keyword('MATRIX', ['CTDESK']),
    keyword('SUBJECT-CODE', ['CT']),
    keyword('SUBJECT-AREA', ['Công Thương']),
    keyword('TITLE', [`${title} - ${about}`]),
    keyword('CONTENTS', [title]),
    keyword('UNITS', [[...new Set(units.values())].join(', ')]),
    keyword('STUB', [dimension('area')]),
    keyword('HEADING', [dimension('content'), dimension('period')]),
    keyword('CONTVARIABLE', [dimension('content')]),
    ...list('area', areas),
    ...list('content', contents),
    ...list('period', periods),
    ...contents.codes.map((code, i) => keyword(`UNITS("${contents.texts[i]}")`, [units.get(code) ?? ''])),
    ...PX_SYMBOLS.map(({ keyword: name, texts }) => keyword(name, [texts[lang]])),
    ...statusNotes(rows, lang, areas, contents, periods),
    keyword('SOURCE', [files.join('; ')]),
    keyword(
      'NOTE',
      PX_SYMBOLS.map(({ symbol, texts }) => `${symbol} ${texts[lang]}`),
    ),
    `DATA=\r\n${dataLines(areas, contents, periods, byPlace)};\r\n`,
  ].join('');
}

/** The name of an item as it stands first, for books print it in capitals at times; a total needs none. */
function withOneLabel(rows: readonly ObservationRow[]): ObservationRow[] {
  const labels = new Map<string, string>();
  return rows.map((row) => {
    const name = `${row.dataset}:${row.item}`;
    const itemLabel = row.item === TOTAL ? '' : (labels.get(name) ?? row.itemLabel);
    labels.set(name, itemLabel);
    return { ...row, itemLabel };
  });
}

const placeOf = (row: ObservationRow): string => [row.area, pxContentCode(row), row.timePeriod].join('\n');

/** Every code once, in the order of its first row; two values of one text are told apart by their codes. */
function valuesOf(
  rows: readonly ObservationRow[],
  code: (row: ObservationRow) => string,
  text: (row: ObservationRow) => string,
): Values {
  const known = new Map<string, string>();
  for (const row of rows) if (!known.has(code(row))) known.set(code(row), plain(text(row)));
  const all = [...known.values()];
  const texts = [...known].map(([key, label]) =>
    all.filter((other) => other === label).length > 1 ? plain(`${label} [${key}]`) : label,
  );
  return { codes: [...known.keys()], texts };
}

/** PC-Axis knows no way to write a quotation mark inside a text. */
const plain = (text: string): string => text.replaceAll('"', '”').replace(/\s+/g, ' ').trim();

function contentText(row: ObservationRow, measure: string, lang: Lang): string {
  const item = row.item === TOTAL ? '' : `: ${row.itemLabel}`;
  const basis = basisWords(row)[lang];
  return [`${measure}${item}`, basis, `(${unitText(row)[lang]})`].filter(Boolean).join(' ');
}

/** A keyword with its texts, none over a line: a long text goes on in the next one. */
function keyword(name: string, texts: readonly string[]): string {
  const pieces = texts.map((text) =>
    (plain(text).match(new RegExp(`[\\s\\S]{1,${LINE}}`, 'gu')) ?? ['']).map((piece) => `"${piece}"`).join('\r\n'),
  );
  return `${name}=${pieces.join(',\r\n')};\r\n`;
}

/** Estimates and preliminary figures by notes on their cells; one note where all of an indicator and period are alike. */
function statusNotes(
  rows: readonly ObservationRow[],
  lang: Lang,
  areas: Values,
  contents: Values,
  periods: Values,
): string[] {
  const noted = rows.filter(({ value }) => value !== null);
  const columns = Map.groupBy(noted, (row) => `${pxContentCode(row)}\n${row.timePeriod}`);
  const text = ({ codes, texts }: Values, code: string): string => texts[codes.indexOf(code)] ?? code;
  return [...columns.values()].flatMap((own) => {
    const [first] = own;
    const note = (row: ObservationRow, area: string): string => {
      const place = [area, text(contents, pxContentCode(row)), text(periods, row.timePeriod)];
      const said = row.status === 'E' || row.status === 'P' ? `${STATUS[row.status][lang]} (${row.status})` : null;
      return said === null ? '' : keyword(`CELLNOTE(${place.map((one) => `"${one}"`).join(',')})`, [said]);
    };
    if (first && own.every(({ status }) => status === first.status)) return note(first, '*');
    return own.map((row) => note(row, text(areas, row.area)));
  });
}

const decimalsOf = (rows: readonly ObservationRow[]): number =>
  Math.min(
    15,
    Math.max(0, ...rows.map(({ value }) => (value === null ? 0 : (plainDigits(value).split('.')[1] ?? '').length))),
  );

function dataLines(
  areas: Values,
  contents: Values,
  periods: Values,
  byPlace: ReadonlyMap<string, ObservationRow>,
): string {
  const symbolOf = (status: string): string => PX_SYMBOLS.find((one) => one.status === status)?.symbol ?? '';
  const lines = areas.codes.map((area) =>
    contents.codes
      .flatMap((content) =>
        periods.codes.map((period) => {
          const row = byPlace.get([area, content, period].join('\n'));
          if (row?.value != null) return plainDigits(row.value);
          return `"${symbolOf(row?.status ?? '')}"`;
        }),
      )
      .join(' '),
  );
  return lines.join('\r\n');
}
