import { comparisonIn } from './comparison.ts';
import { inVietnamese } from './englishHeadings.ts';
import { fold, tidy } from './fold.ts';
import type { TableKind } from './tableKinds.ts';
import { unitInBrackets } from './unitWords.ts';

type Indicator = readonly [name: RegExp, dataset: string, measures: TableKind['measures'], items?: 'vsic'];

/** Names of indicators that are no titles of tables: short ones, and those of a column. Folded. */
const INDICATORS: readonly Indicator[] = [
  [
    /^(iip|chi so (iip|sxcn|san xuat (toan nganh )?cong nghiep)|index of industrial production|industrial production index)($|[ (:,])/,
    'GSO_IIP',
    [{ measure: 'IIP' }],
    'vsic',
  ],
  [
    /^(tong muc (ban le|hang hoa ban le)|tong muc blhh|retail sales)($|[ (:,])/,
    'GSO_RETAIL',
    [{ measure: 'RETAIL_SALES', priceBasis: 'V' }],
  ],
  [
    /^((tong )?(kim ngach|tri gia|gia tri) (hang hoa )?xuat khau( hang hoa)?|(value of )?(goods )?exports( of goods)?|exports? (value|turnover))$/,
    'GSO_EXPORT',
    [{ measure: 'EXPORT_VALUE' }],
  ],
  [
    /^((tong )?(kim ngach|tri gia|gia tri) (hang hoa )?nhap khau( hang hoa)?|(value of )?(goods )?imports( of goods)?|imports? (value|turnover))$/,
    'GSO_IMPORT',
    [{ measure: 'IMPORT_VALUE' }],
  ],
];

/** The kind of table that the rows of an indicator would stand in; null for an indicator that only names itself. */
export function longKind(indicator: string): TableKind | null {
  const plain = fold(indicator);
  const found = INDICATORS.find(([name]) => name.test(plain));
  if (!found) return null;
  const [title, dataset, measures, items = 'label'] = found;
  return { dataset, title, measures, items, tops: [] };
}

const TOGETHER = /(?:^|[\s,(-])(?:lũy kế|luỹ kế|cộng dồn|cumulative|accumulated|year[- ]to[- ]date|ytd)(?=$|[\s,)])/giu;

/** True where the figures of an indicator are counted from January. */
export const isTogether = (text: string): boolean => text.normalize('NFC').search(TOGETHER) >= 0;

/** The indicator alone: without its unit, its comparison and what is said of its time. */
export function indicatorAlone(text: string): string {
  const units = text.replace(/\s*\(([^()]*)\)/g, (all) => (unitInBrackets(all) ? '' : all));
  const whole = tidy(units.normalize('NFC').replace(TOGETHER, ' ')).replace(/[\s,;:(-]+$/, '');
  const compared = comparisonIn(inVietnamese(fold(whole))).words !== '';
  const [before = ''] = whole.split(
    /\s*(?:[,(]\s*)?(?:so (?:với|sánh)|so (?=cùng|ck|kh)|compared (?:to|with))(?=\s)/iu,
  );
  return compared && before.length >= 3 ? before : whole;
}
