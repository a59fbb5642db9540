import { columnLetters } from '../core/model/address.ts';
import { dayText } from '../core/model/format.ts';
import { publisherText } from '../core/model/measures.ts';
import { keyText } from '../core/model/observation.ts';
import { periodText } from '../core/model/period.ts';
import type { Lang } from '../core/model/text.ts';
import { unitText } from '../core/model/unit.ts';
import type { HeaderPart, SheetPiece, Trace, Vintage } from '../core/model/views.ts';
import { cleanLine } from './clean.ts';
import { inColumns } from './columns.ts';
import { exact } from './numbers.ts';
import { BASIS_TEXT, MARK, STATUS_TEXT } from './words.ts';

/** Where one number comes from, as text: value, release, file, cell, headings as read, evidence, vintages. */
export function traceText(trace: Trace, lang: Lang): string {
  const { observation: o, piece } = trace;
  const item = o.item === '_T' ? '' : `: ${o.itemLabel}`;
  const about = [o.areaName, periodText(o.timePeriod, lang), BASIS_TEXT[o.basis][lang]].join(' · ');
  return [
    `${cleanLine(`${trace.measureName[lang]}${item}`)}\n${cleanLine(about)}\n`,
    inColumns(valueRows(trace, lang), ['left', 'left']),
    inColumns(sourceRows(trace, lang), ['left', 'left']),
    inColumns(headingRows(trace, lang), ['left', 'left']),
    vintagesText(trace, lang),
    piece ? pieceText(piece) : '',
    `${keyText(o)}\n`,
  ]
    .filter(Boolean)
    .join('\n');
}

function valueRows(trace: Trace, lang: Lang): string[][] {
  const { observation: o } = trace;
  return [
    [{ vi: 'Giá trị lưu', en: 'Stored value' }[lang], o.value === null ? '' : exact(o.value, lang)],
    [{ vi: 'Sổ hiện', en: 'The book shows' }[lang], trace.shown],
    [{ vi: 'Trạng thái', en: 'Status' }[lang], `${STATUS_TEXT[o.status][lang]} (${o.status})`],
    [{ vi: 'Đơn vị', en: 'Unit' }[lang], `${unitText(o)[lang]} (${o.unit}, ${o.unitMult})`],
    [{ vi: 'Công thức', en: 'Formula' }[lang], trace.formula ?? { vi: 'không có', en: 'none' }[lang]],
  ];
}

function sourceRows(trace: Trace, lang: Lang): string[][] {
  const { observation: o } = trace;
  const committed = dayText(trace.committedAt, lang);
  return [
    [{ vi: 'Cơ quan công bố', en: 'Publisher' }[lang], publisherText(o.dataset)[lang]],
    [{ vi: 'Công bố', en: 'Released' }[lang], dayText(o.releasedOn, lang)],
    [
      { vi: 'Ghi nhận', en: 'Committed' }[lang],
      { vi: `${committed}, kỳ công bố số ${trace.release}`, en: `${committed}, release ${trace.release}` }[lang],
    ],
    [{ vi: 'Tệp', en: 'File' }[lang], o.file],
    ['SHA-256', trace.sha256],
    [{ vi: 'Trang tính', en: 'Sheet' }[lang], o.sheet],
    [{ vi: 'Ô', en: 'Cell' }[lang], o.cell],
    [{ vi: 'Bảng', en: 'Table' }[lang], trace.tableTitle],
  ];
}

function headingRows(trace: Trace, lang: Lang): string[][] {
  const path = (parts: readonly HeaderPart[]): string =>
    parts.map((part) => `${part.text} (${part.cells})`).join(' › ');
  const evidence = trace.evidence.map((text, i) => [i === 0 ? { vi: 'Căn cứ', en: 'Evidence' }[lang] : '', text[lang]]);
  return [
    [{ vi: 'Tiêu đề cột', en: 'Column heading' }[lang], path(trace.columnPath)],
    [{ vi: 'Tiêu đề dòng', en: 'Row heading' }[lang], path(trace.rowPath)],
    ...(trace.unitPart ? [[{ vi: 'Dòng đơn vị', en: 'Unit line' }[lang], path([trace.unitPart])]] : []),
    ...evidence,
  ];
}

/** Every release of the key, oldest first; then those that were taken back. */
function vintagesText({ vintages, withdrawn }: Trace, lang: Lang): string {
  const head = { vi: 'Các lần công bố', en: 'Vintages' }[lang];
  const row = (v: Vintage): string[] => [
    dayText(v.releasedOn, lang),
    v.value === null ? (MARK[v.status as 'M' | 'L' | 'O'] ?? '') : exact(v.value, lang),
    STATUS_TEXT[v.status][lang],
    `${v.sheet}!${v.cell}`,
    v.file,
  ];
  const gone = withdrawn.map((v) => {
    const day = dayText(v.withdrawnAt, lang);
    return [...row(v), { vi: `rút lại ${day}, không tính`, en: `withdrawn ${day}, does not count` }[lang]];
  });
  const rows = [...vintages.map(row), ...gone];
  return `${head}\n${inColumns(rows, ['left', 'right', 'left', 'left', 'left', 'left'], '  ')}`;
}

/** The rows of the sheet around the cell, with row numbers and column letters. */
function pieceText(piece: SheetPiece): string {
  const heads = ['', ...piece.columns.map(columnLetters)];
  const rows = piece.rows.map(({ row, cells }) => [String(row), ...cells.map((cell) => cell.text)]);
  const numeric = piece.columns.map((_, i) => piece.rows.some(({ cells }) => cells[i]?.numeric));
  return inColumns([heads, ...rows], ['right', ...numeric.map((is) => (is ? 'right' : 'left') as 'right' | 'left')]);
}
