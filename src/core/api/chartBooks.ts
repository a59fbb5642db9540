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
import { questionProperties } from './fileQuestion.ts';
import { madeAt, madeFile, XLSX } from './madeFile.ts';

/** Charts as workbooks. The page says which figures a chart shows, never what they are. */
export function chartService({ store, now }: Inside): Pick<Service, 'chart.workbook'> {
  const nameOf = (term: string): Text => {
    const measure = keyFromText(term.split('@')[0] ?? '')?.measure;
    return (measure && findMeasure(store, measure)?.name) || { vi: term, en: term };
  };
  return {
    async 'chart.workbook'({ madeOn, ...asked }) {
      const { rows, lang, asOf, ...words } = asked;
      const read = (key: string | null): Figure | null => (key === null ? null : figure(store, key, asOf));
      const figures = rows.map(({ name, keys }) => ({ name, cells: keys.map(read) }));
      const made = { nameOf, madeOn: madeAt({ now }, madeOn), workspaceName: basename(store.file) };
      const book = chartBook({ ...words, ...made, rows: figures }, lang);
      const properties = questionProperties('chart.workbook', asked);
      return madeFile('bieu-do.xlsx', XLSX, await writeWorkbook({ ...book, properties }));
    },
  };
}
