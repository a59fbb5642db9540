import { periodText } from '../model/period.ts';
import type { PrintPlan } from '../workbook/writeBook.ts';
import type { Frame } from './frame.ts';

/** A text inside a header or footer, where "&" begins an order. It stands behind a blank, so that a figure is not read as a size. */
const plain = (text: string): string => text.replaceAll('&', '&&').slice(0, 80);

/** A4 on its side: what the report is about on top, the sheet and the page at the foot. */
export function pageOf({ view, lang }: Frame, title: string, more: Partial<PrintPlan> = {}): PrintPlan {
  const about = plain(`${view.region.name[lang]} - ${periodText(view.period, lang)}`);
  return {
    landscape: true,
    header: `&R&"Times New Roman,Italic"&9 ${about}`,
    footer: `&L&"Times New Roman,Italic"&9 ${plain(title)}&R&"Times New Roman,Regular"&9&P/&N`,
    ...more,
  };
}
