import type { Command } from '../context.ts';
import { print, printJson } from '../output.ts';
import { period, tableSelection } from '../selectors.ts';
import { structureText } from '../structureText.ts';
import { withCore } from '../workspace.ts';

export const structureCommand: Command = {
  name: 'structure',
  usage: 'structure --measure CODE --period P [--before P] [--area CODE] [--items A,B]',
  about: {
    vi: 'cơ cấu ở hai kỳ, mức chuyển dịch, shift-share so với cả nước',
    en: 'structure at two times, how far it moved, shift-share against the country',
  },
  more: {
    vi: 'Không có --items thì là các phân tổ ngay dưới tổng; không có --before thì so cùng kỳ năm trước.',
    en: 'Without --items: all directly under the total; without --before: the same span last year.',
  },
  options: ['measure', 'period', 'before', 'area', 'items', 'dataset', 'as-of'],
  async run(context) {
    const { values } = context;
    const { region: _region, basis: _basis, item: _item, ...selection } = tableSelection(values);
    const found = await withCore(context, (call) =>
      call('structure.read', {
        ...selection,
        ...(values.before === undefined ? {} : { before: period(values.before, 'before') }),
        ...(values.items === undefined ? {} : { items: values.items.toUpperCase().split(',') }),
      }),
    );
    if (values.json) await printJson(context, found);
    else await print(context, structureText(found, context.lang));
    return 0;
  },
};
