import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
} from 'chart.js';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
);

import { CHART_FONT } from './chartFont.ts';

Chart.defaults.font.family = CHART_FONT;
Chart.defaults.font.size = 11;
Chart.defaults.animation = false;
Chart.defaults.maintainAspectRatio = false;

/** Settles when the faces that charts are written in can be drawn; a canvas does not wait for them by itself. */
export const chartFonts: Promise<unknown> = Promise.all(
  ['400', '500', '600'].flatMap((weight) => [
    document.fonts.load(`${weight} 12px "Be Vietnam Pro"`, 'abăểữ'),
    document.fonts.load(`${weight} 12px "Desk Figures"`, '0123456789'),
  ]),
);

export { Chart };
