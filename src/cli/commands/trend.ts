import type { Command } from '../context.ts';
import { print, printJson } from '../output.ts';
import { filters, needed } from '../selectors.ts';
import { trendText } from '../trendText.ts';
import { withCore } from '../workspace.ts';

export const trendCommand: Command = {
  name: 'trend',
  usage: 'trend --measure CODE [--basis CODE] [--area CODE]',
  about: {
    vi: 'xu thế và mùa vụ của chuỗi tháng từ 5 năm, phân tích nội bộ',
    en: 'trend and season of five years of months or more, internal analysis',
  },
  options: ['measure', 'basis', 'area', 'item', 'dataset', 'as-of'],
  async run(context) {
    const { values } = context;
    const { region: _region, period: _period, ...selection } = filters(values);
    const measure = needed(values.measure, 'measure').toUpperCase();
    const found = await withCore(context, (call) => call('trend.read', { ...selection, measure }));
    if (values.json) await printJson(context, found);
    else await print(context, trendText(found, context.lang));
    return 0;
  },
};
