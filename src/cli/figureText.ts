import type { Figure, FigureInput, FigureStep } from '../core/model/figure.ts';
import { resultUnitText, withinText } from '../core/model/figureWords.ts';
import { dayText } from '../core/model/format.ts';
import { periodText } from '../core/model/period.ts';
import type { Lang } from '../core/model/text.ts';
import { unitText } from '../core/model/unit.ts';
import { inColumns } from './columns.ts';
import { exact } from './numbers.ts';
import { MARK, STATUS_TEXT } from './words.ts';

/** How one derived figure comes about: its value, its steps, and every number that it rests on with its cell. */
export function figureText(figure: Figure, lang: Lang): string {
  const value =
    figure.value === null ? (figure.why?.[lang] ?? '') : `${exact(figure.value, lang)} ${resultUnitText(figure)[lang]}`;
  const within = figure.within && withinText(figure.within, figure, lang);
  const rows = [
    [{ vi: 'Giá trị', en: 'Value' }[lang], value],
    ...(within ? [[{ vi: 'Làm tròn để ngỏ', en: 'Rounding leaves' }[lang], within]] : []),
    ...(figure.exact?.includes('/') ? [[{ vi: 'Đúng bằng', en: 'Exactly' }[lang], figure.exact]] : []),
    ...(figure.status ? [[{ vi: 'Trạng thái', en: 'Status' }[lang], STATUS_TEXT[figure.status][lang]]] : []),
  ];
  return [
    figure.step ? `${figure.step.name[lang]}: ${figure.step.rule[lang]}\n` : '',
    inColumns(rows, ['left', 'left']),
    figure.step ? stepsText(figure.step, lang) : '',
    inColumns(
      figure.inputs.map((input) => inputRow(input, lang)),
      ['left', 'left', 'right', 'left', 'left'],
    ),
    `${figure.expression}\n`,
  ]
    .filter(Boolean)
    .join('\n');
}

/** Steps inside the figure, innermost last; empty for a figure of one step. */
function stepsText(step: FigureStep, lang: Lang): string {
  const lines = (one: FigureStep, depth: number): string[][] => [
    [
      `${'  '.repeat(depth)}${one.name[lang]}`,
      one.value === null ? '' : `${exact(one.value, lang)} ${resultUnitText(one)[lang]}`,
      one.rule[lang],
    ],
    ...one.steps.flatMap((inner) => lines(inner, depth + 1)),
  ];
  return step.steps.length === 0 ? '' : inColumns(lines(step, 0), ['left', 'left', 'left']);
}

function inputRow({ area, timePeriod, value, status, source, ...of }: FigureInput, lang: Lang): string[] {
  const shown = value === null ? (MARK[status as 'M' | 'L' | 'O'] ?? '·') : exact(value, lang);
  const from = source
    ? [source.file, source.sheet, source.cell, dayText(source.releasedOn, lang)].filter(Boolean).join(' › ')
    : { vi: 'kho không có số này', en: 'not in the workspace' }[lang];
  return [area.name, timePeriod ? periodText(timePeriod, lang) : '', shown, of.unit && unitText(of)[lang], from];
}
