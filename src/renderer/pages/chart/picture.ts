import type { MadeFile } from '../../../core/model/lists.ts';
import { CHART_FONT } from '../../parts/chartFont.ts';

type Texts = { readonly title: string; readonly subtitle: string; readonly foot: string };

/** The chart with its finding above and its source below, as a picture on the ground of the page. */
export function pictureOf(chart: HTMLCanvasElement, { title, subtitle, foot }: Texts): MadeFile {
  const scale = chart.width / chart.clientWidth;
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  const css = getComputedStyle(document.documentElement);
  if (!pen) throw new Error('no canvas');

  pen.font = `600 15px ${CHART_FONT}`;
  const heads = wrapped(pen, title, chart.clientWidth);
  const top = 16 + heads.length * 21 + 22;
  canvas.width = chart.width + 32 * scale;
  canvas.height = chart.height + (top + 36) * scale;
  pen.scale(scale, scale);
  pen.fillStyle = css.getPropertyValue('--page');
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = css.getPropertyValue('--ink');
  pen.font = `600 15px ${CHART_FONT}`;
  heads.forEach((line, i) => pen.fillText(line, 16, 30 + i * 21));
  pen.fillStyle = css.getPropertyValue('--ink-2');
  pen.font = `400 11px ${CHART_FONT}`;
  pen.fillText(subtitle, 16, top - 8, chart.clientWidth);
  pen.drawImage(chart, 16, top, chart.clientWidth, chart.clientHeight);
  pen.fillText(foot, 16, top + chart.clientHeight + 20, chart.clientWidth);
  const base64 = canvas.toDataURL('image/png').split(',')[1] ?? '';
  return { name: `${fileName(title)}.png`, type: 'image/png', base64 };
}

function wrapped(pen: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (pen.measureText(longer).width > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

const fileName = (title: string): string =>
  title
    .replace(/[^\p{L}\p{N} ,.-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
