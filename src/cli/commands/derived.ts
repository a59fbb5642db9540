import type { Command } from '../context.ts';
import { derivedText } from '../derivedText.ts';
import { print, printJson } from '../output.ts';
import { tableSelection } from '../selectors.ts';
import { withCore } from '../workspace.ts';

export const derivedCommand: Command = {
  name: 'derived',
  usage: 'derived --measure CODE --period P',
  about: {
    vi: 'tốc độ tăng, tỷ trọng, xếp hạng và thay đổi của chúng, đóng góp của từng địa phương',
    en: 'growth, shares, ranks and their changes, contributions of each area',
  },
  more: {
    vi: 'Không có --basis thì tính từ giá trị, không có giá trị thì từ chỉ số. Mỗi số có cách tính của nó trong --json.',
    en: 'Without --basis: from levels, else from the index. Each number bears its computation in --json.',
  },
  options: ['measure', 'basis', 'period', 'region', 'borders', 'item', 'dataset', 'as-of'],
  async run(context) {
    const { area: _area, ...selection } = tableSelection(context.values);
    const found = await withCore(context, (call) => call('derived.byArea', selection));
    if (context.values.json) await printJson(context, found);
    else await print(context, derivedText(found, context.lang));
    return 0;
  },
};
