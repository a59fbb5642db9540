import type { Command } from '../context.ts';
import { print, printJson } from '../output.ts';
import { tableSelection } from '../selectors.ts';
import { sourcesText } from '../sourcesText.ts';
import { withCore } from '../workspace.ts';

export const sourcesCommand: Command = {
  name: 'sources',
  usage: 'sources --measure CODE --period P',
  about: {
    vi: 'cùng một chỉ tiêu theo từng nguồn, đặt cạnh nhau với chênh lệch',
    en: 'the same indicator from each source, side by side with the differences',
  },
  more: {
    vi: 'Các nguồn khác nhau về cách tính và phạm vi: đặt cạnh nhau để xem, không xếp hạng chung.',
    en: 'Sources differ in method and scope: they are shown side by side, never ranked together.',
  },
  options: ['measure', 'basis', 'period', 'region', 'item', 'as-of'],
  async run(context) {
    const { area: _area, ...selection } = tableSelection(context.values);
    const found = await withCore(context, (call) => call('source.compare', selection));
    if (context.values.json) await printJson(context, found);
    else await print(context, sourcesText(found, context.lang));
    return 0;
  },
};
