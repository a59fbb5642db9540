import { basename } from 'node:path';
import { keyFromText } from '../model/observation.ts';
import type { Figure } from '../model/figure.ts';
import type { Text } from '../model/text.ts';
import { figure } from '../query/figure.ts';
import { findMeasure } from '../query/measure.ts';
import { chartBook } from '../report/chartBook.ts';
import { writeWorkbook } from '../workbook/writeWorkbook.ts';
import type { Service } from './contract.ts';
import type { Inside } from './core.ts';
import { XLSX } from './reports.ts';

/** Charts as workbooks. The page says which figures a chart shows, never what they are. */
export function chartService({ store, now }: Inside): Pick<Service, 'chart.workbook'> {
  const nameOf = (term: string): Text => {
    const measure = keyFromText(term.split('@')[0] ?? '')?.measure;
    return (measure && findMeasure(store, measure)?.name) || { vi: term, en: term };
  };
  return {
    async 'chart.workbook'({ rows, lang, asOf, ...words }) {
      const read = (key: string | null): Figure | null => (key === null ? null : figure(store, key, asOf));
      const figures = rows.map(({ name, keys }) => ({ name, cells: keys.map(read) }));
      const made = { nameOf, madeOn: now(), workspaceName: basename(store.file) };
      const bytes = await writeWorkbook(chartBook({ ...words, ...made, rows: figures }, lang));
      return { name: 'bieu-do.xlsx', type: XLSX, base64: Buffer.from(bytes).toString('base64') };
    },
  };
}
