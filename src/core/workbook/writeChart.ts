import type { AddChartOptions } from '@cj-tech-master/excelts/chart';
import type { BarChartPlan } from './writeBook.ts';
import { FONT } from './writeStyle.ts';

const text = (size: number, bold = false): { size: number; bold: boolean; fontFamily: string } => ({
  size: size * 100,
  bold,
  fontFamily: FONT,
});

/** Horizontal bars, the first category on top, labels left of the lowest bar. Several series lie over each other. */
export function barChart(plan: BarChartPlan): AddChartOptions {
  return {
    type: 'bar',
    barDir: 'bar',
    grouping: 'clustered',
    overlap: plan.series.length > 1 ? 100 : 0,
    gapWidth: 35,
    varyColors: false,
    title: {
      paragraphs: [
        { runs: [{ text: plan.title, properties: text(12, true) }] },
        { runs: [{ text: plan.valueTitle, properties: text(10) }] },
      ],
    },
    showLegend: plan.series.length > 1,
    legendPosition: 'b',
    legendOptions: { overlay: false, txPr: text(10) },
    categoryAxis: { orientation: 'maxMin', tickLblPos: 'low', tickLblSkip: 1, majorTickMark: 'none', txPr: text(10) },
    valueAxis: {
      numFmt: plan.format,
      numFmtLinked: false,
      majorGridlines: true,
      crosses: 'max',
      txPr: text(10),
    },
    dataLabels: {
      showVal: true,
      showLegendKey: false,
      showCatName: false,
      showSerName: false,
      showPercent: false,
      showBubbleSize: false,
      position: 'outEnd',
      numFmt: `${plan.format};-${plan.format};`,
      numFmtLinked: false,
      txPr: text(9),
    },
    series: plan.series.map(({ name, values, color }) => ({
      name: { formula: name },
      categories: plan.categories,
      values,
      fill: color,
      invertIfNegative: false,
    })),
  };
}
