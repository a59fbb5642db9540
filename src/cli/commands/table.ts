import { Refusal } from '../../core/model/text.ts';
import type { Command } from '../context.ts';
import { print, printCsv, printJson } from '../output.ts';
import { oneOf, tableSelection } from '../selectors.ts';
import { tableCsv } from '../tableCsv.ts';
import { tableText } from '../tableText.ts';
import { withCore } from '../workspace.ts';

export const tableCommand: Command = {
  name: 'table',
  usage: 'table --measure CODE --period P',
  about: { vi: 'bảng địa phương', en: 'areas by columns' },
  more: {
    vi: 'Không có --basis thì mỗi gốc so sánh là một cột. --no-guard chỉ áp dụng cho CSV.',
    en: 'Without --basis every basis is a column. --no-guard is for CSV only.',
  },
  options: ['measure', 'basis', 'period', 'region', 'borders', 'item', 'dataset', 'as-of', 'format', 'no-guard'],
  async run(context) {
    const { values } = context;
    const format = values.json ? 'json' : oneOf(values.format ?? 'text', 'format', ['text', 'csv', 'json', 'xlsx']);
    if (format === 'xlsx')
      throw new Refusal('later', {
        vi: 'Bảng dạng xlsx chưa có trong bản này. Dùng --format csv, hoặc ctdesk report conference để có tệp Excel.',
        en: 'A table as xlsx comes with a later version. Use --format csv, or ctdesk report conference for an Excel file.',
      });
    const { area: _area, ...selection } = tableSelection(values);
    const table = await withCore(context, (call) => call('table.byArea', selection));
    if (format === 'json') await printJson(context, table);
    else if (format === 'csv') await printCsv(context, tableCsv(table, !values['no-guard'], context.lang));
    else await print(context, tableText(table, context.lang));
    return 0;
  },
};
