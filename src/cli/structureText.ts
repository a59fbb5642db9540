import { SHIFT_PARTS, type ShiftCells, type StructureAnswer } from '../core/model/analyses.ts';
import type { DerivedCell } from '../core/model/figure.ts';
import { formatNumber } from '../core/model/format.ts';
import { periodText } from '../core/model/period.ts';
import type { Lang } from '../core/model/text.ts';
import { inColumns } from './columns.ts';
import { signed } from './numbers.ts';
import { NOTHING } from './words.ts';

/** Shares at two times and their change, a part a line; for a place the parts of its change beside them. */
export function structureText(found: StructureAnswer, lang: Lang): string {
  const { parts, before, now, shift, shiftShare } = found;
  const say = (vi: string, en: string): string => ({ vi, en })[lang];
  const shares = parts.map(({ item, itemLabel, ...of }) => [
    item === null ? say('Phần còn lại', 'Rest') : itemLabel || item,
    of.before.value === null ? NOTHING : formatNumber(of.before.value, 2, lang),
    of.now.value === null ? NOTHING : formatNumber(of.now.value, 2, lang),
    points(of.change, lang),
  ]);
  const heads = [say('Tỷ trọng, %', 'Share, %'), periodText(before, lang), periodText(now, lang), say('Điểm %', 'pp')];
  const why = new Set(parts.flatMap(({ change }) => change.why?.[lang] ?? []));
  const moved = shift.value === null ? (shift.why?.[lang] ?? '') : formatNumber(shift.value, 2, lang);
  return [
    `${found.measureName[lang]}\n${found.area.name}\n`,
    inColumns([heads, ...shares], ['left', 'right', 'right', 'right']) + [...why].map((one) => `${one}\n`).join(''),
    `${say('Chuyển dịch cơ cấu, điểm %', 'Shift of structure, pp')}: ${moved}\n`,
    shiftShare ? shiftShareText(found, lang) : '',
  ]
    .filter(Boolean)
    .join('\n');
}

const points = ({ value }: DerivedCell, lang: Lang): string => (value === null ? NOTHING : signed(value, 2, lang));

function shiftShareText({ parts, shiftShare }: StructureAnswer, lang: Lang): string {
  const row = (name: string, cells: ShiftCells): string[] => [
    ...[name, points(cells.change, lang), ...SHIFT_PARTS.map((part) => points(cells[part], lang))],
  ];
  const heads = {
    vi: ['So với cả nước', 'Thay đổi', 'Đà chung', 'Cơ cấu', 'Riêng'],
    en: ['Against the country', 'Change', 'National', 'Mix', 'Regional'],
  }[lang];
  const rows = parts.flatMap((part) =>
    part.shiftShare ? [row(part.itemLabel || (part.item ?? ''), part.shiftShare)] : [],
  );
  const total = shiftShare ? [row({ vi: 'Cộng', en: 'Total' }[lang], shiftShare.total)] : [];
  const out = shiftShare?.leftOut.join(', ') ?? '';
  const left = out && `${{ vi: 'Thiếu số, không tính', en: 'Left out, figures are missing' }[lang]}: ${out}\n`;
  const why = shiftShare?.total.national.why?.[lang] ?? '';
  if (rows.length === 0) return left || (why && `${why}\n`);
  return inColumns([heads, ...rows, ...total], ['left', 'right', 'right', 'right', 'right']) + left;
}
