import { ChartRun } from 'docx/charts';

/** One bar of a chart: its length, the text that stands at its end, its colour as RRGGBB. */
export type Bar = { readonly label: string; readonly value: number; readonly text: string; readonly color: string };
export type BarChart = {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** In twips. */
  readonly width: number;
  readonly font: string;
};

/** Heights of a bar with its gap, and of what stands around them, in pixels of 1/96 inch. */
const [ROW, AROUND] = [17, 24];
const PIXELS = 96 / 1440;
const SIZE = 10;

/** A native chart of horizontal bars, the first on top, with its values beneath so that it can be edited in Word. */
export function barChart({ title, bars, width, font }: BarChart): ChartRun {
  const letters = { name: font, size: SIZE, color: '000000' };
  return new ChartRun({
    type: 'bar',
    categories: bars.map(({ label }) => label),
    series: [
      {
        name: title,
        values: bars.map(({ value }) => value),
        colors: bars.map(({ color }) => color),
        pointLabels: bars.map(({ text }) => ({ text, position: 'outsideEnd', font: letters })),
      },
    ],
    ...{ gapWidth: 35, legend: false, font: { name: font }, chartArea: { border: 'none' } },
    categoryAxis: { reverseOrder: true, font: letters },
    valueAxis: { visible: false, gridlines: false },
    transformation: { width: Math.floor(width * PIXELS), height: bars.length * ROW + AROUND },
    altText: { name: title, description: title },
  });
}
