import { parseSpan } from '../../core/model/span.ts';
import { UsageError, type Command } from '../context.ts';
import { print, printJson } from '../output.ts';
import { filters, needed } from '../selectors.ts';
import { spanLevelText } from '../spanText.ts';
import { withCore } from '../workspace.ts';

export const spanCommand: Command = {
  name: 'span',
  usage: 'span --measure CODE --period P [--area CODE]',
  about: {
    vi: 'giá trị của quý, 6 tháng, tháng 1 và 2 gộp (Tết), theo từng cách tính',
    en: 'the level of a quarter, a half-year, January and February together, by each way',
  },
  more: {
    vi: 'Kỳ: Q2/2024, H2/2024 (6 tháng cuối năm), 2T/2024, 5/2024. Không có --area thì là cả nước.',
    en: 'Period: Q2/2024, H2/2024 (second half), 2T/2024, 5/2024. Without --area: the whole country.',
  },
  options: ['measure', 'period', 'area', 'item', 'dataset', 'as-of'],
  async run(context) {
    const { values } = context;
    const { period: asked, ...others } = values;
    const { region: _region, basis: _basis, period: _period, ...selection } = filters(others);
    const measure = needed(values.measure, 'measure').toUpperCase();
    const period = span(needed(asked, 'period'));
    const found = await withCore(context, (call) => call('span.read', { ...selection, measure, period }));
    if (values.json) await printJson(context, found);
    else await print(context, spanLevelText(found, context.lang));
    return 0;
  },
};

function span(text: string): string {
  if (parseSpan(text)) return text;
  throw new UsageError(
    `--period: "${text}" không phải là các tháng của một năm. Viết Q2/2024, H2/2024, 2T/2024, 5/2024 hoặc 2024.`,
    `--period: "${text}" is no span of months of a year. Write Q2/2024, H2/2024, 2T/2024, 5/2024 or 2024.`,
  );
}
