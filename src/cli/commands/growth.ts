import { parsePeriod } from '../../core/model/period.ts';
import type { Command } from '../context.ts';
import { growthText } from '../growthText.ts';
import { print, printJson } from '../output.ts';
import { tableSelection } from '../selectors.ts';
import { withCore } from '../workspace.ts';

export const growthCommand: Command = {
  name: 'growth',
  usage: 'growth --measure CODE --period P [--area CODE]',
  about: {
    vi: 'tốc độ tăng theo từng cách tính, và gốc năm trước đã điều chỉnh bao nhiêu',
    en: 'growth by each way of saying it, and how far last year was revised',
  },
  more: {
    vi: 'Không có --area thì là cả nước. Mỗi số có cách tính của nó: ctdesk trace "CÁCH TÍNH".',
    en: 'Without --area: the whole country. Each number bears its computation: ctdesk trace "EXPRESSION".',
  },
  options: ['measure', 'period', 'area', 'item', 'dataset', 'as-of'],
  async run(context) {
    const { region: _region, basis: _basis, period, ...selection } = tableSelection(context.values);
    const found = await withCore(context, (call) =>
      call('growth.compare', { ...selection, period: parsePeriod(period) ?? period }),
    );
    if (context.values.json) await printJson(context, found);
    else await print(context, growthText(found, context.lang));
    return 0;
  },
};
