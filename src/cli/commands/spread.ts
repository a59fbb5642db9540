import type { Command } from '../context.ts';
import { print, printJson } from '../output.ts';
import { period, tableSelection } from '../selectors.ts';
import { spreadText } from '../spreadText.ts';
import { withCore } from '../workspace.ts';

export const spreadCommand: Command = {
  name: 'spread',
  usage: 'spread --measure CODE --period P [--before P]',
  about: {
    vi: 'độ phân tán giữa các địa phương: cao nhất ÷ thấp nhất, biến thiên, Theil, hội tụ',
    en: 'dispersion between areas: highest ÷ lowest, variation, Theil, convergence',
  },
  more: {
    vi: 'Tính trên các địa phương có số, nêu tên nơi thiếu. --before: hội tụ beta từ kỳ đó.',
    en: 'Over the areas with a value, the others are named. --before: beta convergence since then.',
  },
  options: ['measure', 'basis', 'period', 'before', 'region', 'borders', 'item', 'dataset', 'as-of'],
  async run(context) {
    const { values } = context;
    const { area: _area, ...selection } = tableSelection(values);
    const before = values.before === undefined ? {} : { before: period(values.before, 'before') };
    const found = await withCore(context, (call) => call('spread.byArea', { ...selection, ...before }));
    if (values.json) await printJson(context, found);
    else await print(context, spreadText(found, context.lang));
    return 0;
  },
};
