import { resolve } from 'node:path';
import { writeFile } from '../../core/api/writeFile.ts';
import type { Command } from '../context.ts';
import { print, printCsv, printJson } from '../output.ts';
import { dayOfMaking, needed, oneOf, tableSelection } from '../selectors.ts';
import { tableCsv } from '../tableCsv.ts';
import { tableText } from '../tableText.ts';
import { withCore } from '../workspace.ts';

export const tableCommand: Command = {
  name: 'table',
  usage: 'table --measure CODE --period P',
  about: { vi: 'bảng địa phương', en: 'areas by columns' },
  more: {
    vi: 'Không có --basis thì mỗi gốc so sánh là một cột. --no-guard chỉ áp dụng cho CSV. --format xlsx cần --out.',
    en: 'Without --basis every basis is a column. --no-guard is for CSV only. --format xlsx needs --out.',
  },
  options: [
    'measure',
    'basis',
    'period',
    'region',
    'borders',
    'item',
    'dataset',
    'as-of',
    'format',
    'no-guard',
    'made-on',
    'out',
  ],
  async run(context) {
    const { values } = context;
    const format = values.json ? 'json' : oneOf(values.format ?? 'text', 'format', ['text', 'csv', 'json', 'xlsx']);
    const { area: _area, ...selection } = tableSelection(values);
    if (format === 'xlsx') {
      const out = resolve(context.terminal.cwd, needed(values.out, 'out'));
      const asked = {
        view: { kind: 'table' as const, ...selection },
        format,
        lang: context.lang,
        ...dayOfMaking(values),
      };
      const made = await withCore(context, (call) => call('view.export', asked));
      const path = await writeFile(out, Buffer.from(made.base64, 'base64'));
      await print(context, context.say({ vi: `Đã ghi ${path}\n`, en: `Written to ${path}\n` }));
      return 0;
    }
    const table = await withCore(context, (call) => call('table.byArea', selection));
    if (format === 'json') await printJson(context, table);
    else if (format === 'csv') await printCsv(context, tableCsv(table, !values['no-guard'], context.lang));
    else await print(context, tableText(table, context.lang));
    return 0;
  },
};
