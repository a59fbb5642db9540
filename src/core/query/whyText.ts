import type { Text } from '../model/text.ts';
import { reasonText, type Reason } from '../statistics/reasons.ts';
import { nameOfTerm } from './figure.ts';

/** So many places are named in a reason; the rest are counted. */
const NAMED_AT_MOST = 8;

/** A reason in both languages, with places by their names. Cells of divided places are said to be not comparable. */
export function whyText(reason: Reason, nameOfArea: (code: string) => string): Text {
  const { code, of } = reason;
  const more = of.length - NAMED_AT_MOST;
  const name = (id: string): string => (id.includes(':') ? nameOfTerm(id) : nameOfArea(id));
  const say = (lang: 'vi' | 'en'): string => {
    const rest = { vi: `và ${more} địa phương khác`, en: `and ${more} more` }[lang];
    const names = more > 0 ? [...of.slice(0, NAMED_AT_MOST).map(name), rest] : of.map(name);
    const apart = { vi: '; không so sánh được', en: '; not comparable' }[lang];
    return reasonText({ code, of: names }, lang) + (code === 'area-split' ? apart : '');
  };
  return { vi: say('vi'), en: say('en') };
}
