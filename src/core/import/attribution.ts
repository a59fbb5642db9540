import { DATASETS } from '../model/measures.ts';
import type { ReadColumn } from './columns.ts';
import { isOfOneOffice } from './customs.ts';
import type { Doubt } from './doubts.ts';
import { fold } from './fold.ts';
import type { SheetTable } from './sheetTable.ts';

/** Words of a title or heading that say how a figure is given to a place. */
const SAID: readonly (readonly [code: string, words: RegExp])[] = [
  ['branch', /(theo|qua|tai) (cac )?((chi )?cuc hai quan|don vi hai quan|cua khau|noi (lam thu tuc|mo to khai))/],
  [
    'enterprise',
    /(dia phuong|tinh, thanh pho|tinh|noi)( cua| noi| co)* (cac )?doanh nghiep|noi (doanh nghiep )?(dang ky|khai bao|ke khai)/,
  ],
  ['production', /theo (noi|dia ban) san xuat|nguon goc hang/],
];
const OF_DATASET: Readonly<Record<string, string>> = {
  ...{ CUSTOMS: 'enterprise', CUSTOMS_BRANCH: 'branch' },
  ...{ GSO_EXPORT: 'production', GSO_IMPORT: 'production', PROVINCE: 'production' },
};

const OF_ONE_OFFICE: Doubt = {
  severity: 'ask',
  code: 'other-attribution',
  text: {
    vi: 'Biểu của riêng một đơn vị hải quan: số không phải của cả nước, cũng không phải của tỉnh.',
    en: 'A table of one customs office: its figures are neither the country’s nor a province’s.',
  },
};

/** The doubt that a figure of trade is given to a place otherwise than those of its dataset are: they share no key. */
export function attributionDoubt(dataset: string, table: SheetTable, { meaning, path }: ReadColumn): Doubt | null {
  const usual = OF_DATASET[dataset];
  if (!usual || !meaning || !/^(EX|IM)PORT_/.test(meaning.measure)) return null;
  if (dataset === 'CUSTOMS_BRANCH' && isOfOneOffice(table)) return OF_ONE_OFFICE;
  const text = fold([table.title, ...path.map((part) => part.text)].join(' '));
  const said = SAID.find(([, words]) => words.test(text))?.[0] ?? usual;
  if (said === usual) return null;
  const own = DATASETS.find(({ code }) => code === dataset)?.attribution;
  return {
    severity: 'ask',
    code: 'other-attribution',
    text: {
      vi: `Biểu ghi cách tính cho địa phương khác với tập số liệu ${dataset} (${own?.vi ?? ''}): không ghi chung một mã số liệu.`,
      en: `The table gives figures to places otherwise than the dataset ${dataset} (${own?.en ?? ''}): they share no key.`,
    },
  };
}
