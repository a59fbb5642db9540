import type { AddChartOptions } from '@cj-tech-master/excelts/chart';
import type { ChartPlan, ChartSeries } from './writeBook.ts';
import { FONT } from './writeStyle.ts';

const text = (size: number, bold = false): { size: number; bold: boolean; fontFamily: string } => ({
  size: size * 100,
  bold,
  fontFamily: FONT,
});
const NO_LABELS = {
  showLegendKey: false,
  showCatName: false,
  showSerName: false,
  showPercent: false,
  showBubbleSize: false,
} as const;

/** The library's words for a chart. */
export function nativeChart(plan: ChartPlan): AddChartOptions {
  return { ...common(plan), ...OPTIONS[plan.kind](plan) };
}

const OPTIONS: Record<ChartPlan['kind'], (plan: ChartPlan) => AddChartOptions> = {
  bars,
  stacked,
  lines,
  dots,
  ranks,
  steps,
};

function common({ kind, title, valueTitle, series, small = false }: ChartPlan): Omit<AddChartOptions, 'type'> {
  return {
    varyColors: false,
    displayBlanksAs: 'gap',
    title: {
      paragraphs: [
        { runs: [{ text: title, properties: text(small ? 9 : 12, true) }] },
        ...(valueTitle ? [{ runs: [{ text: valueTitle, properties: text(10) }] }] : []),
      ],
    },
    showLegend: series.length > 1 && kind !== 'ranks' && kind !== 'steps',
    legendPosition: 'b',
    legendOptions: { overlay: false, txPr: text(10) },
  };
}

/**
 * Horizontal bars, the first category on top, labels left of the lowest bar. Several series lie over each other where each has bars
 * of its own, and stand side by side where all begin at a base.
 */
function bars(plan: ChartPlan): AddChartOptions {
  const apart = plan.base !== undefined;
  return {
    type: 'bar',
    barDir: 'bar',
    grouping: 'clustered',
    overlap: plan.series.length > 1 && !apart ? 100 : 0,
    gapWidth: 35,
    categoryAxis: {
      orientation: 'maxMin',
      tickLblPos: 'low',
      tickLblSkip: 1,
      majorTickMark: 'none',
      ...(apart && { crossesAt: plan.base }),
      txPr: text(10),
    },
    valueAxis: {
      numFmt: plan.format,
      numFmtLinked: false,
      majorGridlines: true,
      ...(apart && plan.range),
      crosses: 'max',
      txPr: text(10),
    },
    dataLabels: {
      ...NO_LABELS,
      showVal: !apart,
      position: 'outEnd',
      numFmt: `${plan.format};-${plan.format};`,
      numFmtLinked: false,
      txPr: text(9),
    },
    series: plan.series.map((one) => ({ ...ranges(plan, one), fill: one.color, invertIfNegative: false })),
  };
}

/** A column a category, its parts on top of each other up to the whole. */
function stacked(plan: ChartPlan): AddChartOptions {
  return {
    type: 'bar',
    barDir: 'col',
    grouping: 'percentStacked',
    overlap: 100,
    gapWidth: 60,
    categoryAxis: { tickLblPos: 'low', tickLblSkip: 1, majorTickMark: 'none', txPr: text(9) },
    valueAxis: { numFmt: '0%', numFmtLinked: false, majorGridlines: true, txPr: text(10) },
    legendPosition: 'r',
    series: plan.series.map((one) => ({ ...ranges(plan, one), fill: one.color, invertIfNegative: false })),
  };
}

/** Lines through time; a month without a figure is a gap. */
function lines(plan: ChartPlan): AddChartOptions {
  return {
    type: 'line',
    grouping: 'standard',
    smooth: false,
    categoryAxis: plan.small
      ? { tickLblPos: 'low', majorTickMark: 'none', tickLblSkip: plan.labelEvery ?? 1, txPr: text(7) }
      : { tickLblPos: 'low', txPr: text(9), textRotation: -45 },
    valueAxis: {
      numFmt: plan.format,
      numFmtLinked: false,
      majorGridlines: true,
      txPr: text(plan.small ? 7 : 10),
      ...(plan.lowest !== undefined && { min: plan.lowest }),
      ...plan.range,
      ...(plan.small && { minorTickMark: 'none' as const }),
    },
    series: plan.series.map((one) => ({
      ...ranges(plan, one),
      line: one.color,
      lineWidth: one.dashed ? 1.5 : 2,
      ...(one.dashed && { lineDash: 'dash' as const }),
      marker: { symbol: 'circle', size: plan.small ? 2 : 4, fill: one.color, border: one.color },
      smooth: false,
    })),
  };
}

const FRAME_OF_RANKS = {
  ...({ layoutTarget: 'inner', xMode: 'edge', yMode: 'edge' } as const),
  ...{ x: 0.04, y: 0.1, w: 0.82, h: 0.84 },
};

/** Places of a ranking through time, the first on top; the name of each line at its end. */
function ranks(plan: ChartPlan): AddChartOptions {
  const drawn = lines(plan);
  return {
    ...drawn,
    categoryAxis: {
      ...({ tickLblPos: 'high', majorTickMark: 'none', minorTickMark: 'none' } as const),
      spPr: { line: { noFill: true } },
      txPr: text(9),
    },
    valueAxis: {
      orientation: 'maxMin',
      numFmt: '0',
      numFmtLinked: false,
      ...plan.range,
      majorUnit: 1,
      majorGridlines: false,
      minorTickMark: 'none',
      txPr: text(9),
    },
    // Room at the right for the names, wherever the program would put the frame.
    plotAreaOptions: { layout: { manualLayout: FRAME_OF_RANKS } },
    series: (drawn.series ?? []).map((one, i) => ({
      ...one,
      dataLabels: {
        ...NO_LABELS,
        showVal: false,
        entries: [
          { ...NO_LABELS, showVal: false, index: plan.series[i]?.namedAt ?? 0, showSerName: true, position: 'r' },
        ],
        txPr: text(9),
      },
    })),
  };
}

/** Horizontal bars that hang on each other: what holds them up is there and not seen. */
function steps(plan: ChartPlan): AddChartOptions {
  const drawn = bars(plan);
  return {
    ...drawn,
    grouping: 'stacked',
    overlap: 100,
    dataLabels: { ...NO_LABELS, showVal: false },
    series: plan.series.map((one) => ({
      ...ranges(plan, one),
      ...(one.unseen ? { spPr: { fill: { noFill: true }, line: { noFill: true } } } : { fill: one.color }),
      invertIfNegative: false,
    })),
  };
}

/** One dot a place. */
function dots(plan: ChartPlan): AddChartOptions {
  return {
    type: 'scatter',
    scatterStyle: 'lineMarker',
    categoryAxis: {
      ...(plan.xTitle !== undefined && { title: plan.xTitle }),
      numFmt: plan.format,
      numFmtLinked: false,
      tickLblPos: 'low',
      txPr: text(10),
    },
    valueAxis: {
      title: plan.valueTitle,
      numFmt: plan.format,
      numFmtLinked: false,
      tickLblPos: 'low',
      majorGridlines: true,
      txPr: text(10),
    },
    series: plan.series.map((one) => ({
      name: { formula: one.name },
      xValues: plan.categories,
      values: one.values,
      spPr: { line: { noFill: true } },
      marker: { symbol: 'circle', size: 7, fill: one.color, border: one.color },
      dataLabels: {
        ...NO_LABELS,
        showVal: false,
        // A text beside each point: labels taken from cells are known to newer programs only.
        entries: (one.labels ?? []).map((label, index) => ({
          index,
          text: { paragraphs: [{ runs: [{ text: label, properties: text(9) }] }] },
          position: 'r' as const,
          showVal: true,
        })),
      },
    })),
  };
}

const ranges = ({ categories }: ChartPlan, { name, values }: ChartSeries) => ({
  name: { formula: name },
  categories,
  values,
});
