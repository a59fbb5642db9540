import type { SourceComparison, SourceRow } from '../core/model/figure.ts';
import { formatNumber } from '../core/model/format.ts';
import { DATASETS } from '../core/model/measures.ts';
import { periodText } from '../core/model/period.ts';
import type { Lang } from '../core/model/text.ts';
import { unitText } from '../core/model/unit.ts';
import type { Cell } from '../core/model/views.ts';
import { inColumns, wrap, type Align } from './columns.ts';
import { columnDecimals, signed } from './numbers.ts';
import { BASIS_TEXT, MARK, NOTHING } from './words.ts';

/** Sources side by side as aligned text: a column each, then how far the later ones lie from the first, in percent. */
export function sourcesText(found: SourceComparison, lang: Lang): string {
  const { columns, rows, totals } = found;
  const [first] = columns;
  if (!first) return '';
  const all = [...rows, ...totals].filter(({ cells }) => cells.some((cell) => cell !== null));
  const about = [found.region.name[lang], periodText(first.timePeriod, lang), BASIS_TEXT[first.basis][lang]].join(
    ' · ',
  );
  const title = `${first.measureName[lang]}\n${about}\n`;
  if (columns.length === 1) {
    const only = { vi: 'Chỉ có một nguồn', en: 'There is one source only' }[lang];
    return `${title}\n${only}: ${sourceName(first.dataset, lang)}\n`;
  }
  const gapHeads = columns
    .slice(1)
    .map(({ dataset }) => `${sourceName(dataset, lang)} − ${sourceName(first.dataset, lang)}, %`);
  const heads = [
    ...columns.map((column) => `${sourceName(column.dataset, lang)}, ${unitText(column)[lang]}`),
    ...gapHeads,
  ].map((text) => wrap(text, 20));
  const height = Math.max(...heads.map((lines) => lines.length));
  const headLines = Array.from({ length: height }, (_, i) => [
    i === height - 1 ? { vi: 'Địa phương', en: 'Area' }[lang] : '',
    ...heads.map((lines) => lines[i - (height - lines.length)] ?? ''),
  ]);
  const decimals = columns.map((column, i) =>
    columnDecimals(
      all.map(({ cells }) => cells[i]?.value ?? null),
      column.unit,
      1,
    ),
  );
  const line = ({ area, cells, gaps }: SourceRow): string[] => [
    area.name,
    ...cells.map((cell, i) => cellText(cell, decimals[i] ?? 1, lang)),
    ...gaps.map((gap) => (gap?.relative.value == null ? NOTHING : signed(gap.relative.value, 1, lang))),
  ];
  const aligns: readonly Align[] = ['left', ...heads.map(() => 'right' as const)];
  const ways = columns.flatMap(({ dataset }) => {
    const way = DATASETS.find(({ code }) => code === dataset)?.attribution;
    return way ? [`${sourceName(dataset, lang)}: ${way[lang]}\n`] : [];
  });
  return `${title}${ways.join('')}\n${inColumns([...headLines, aligns.map(() => ''), ...all.map(line)], aligns)}`;
}

const sourceName = (dataset: string, lang: Lang): string =>
  DATASETS.find(({ code }) => code === dataset)?.name[lang] ?? dataset;

function cellText(cell: Cell | null, decimals: number, lang: Lang): string {
  if (!cell) return NOTHING;
  if (cell.value === null) return MARK[cell.status as 'M' | 'L' | 'O'] ?? NOTHING;
  return formatNumber(cell.value, decimals, lang);
}
