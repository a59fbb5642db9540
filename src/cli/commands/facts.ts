import { UsageError, type Command } from '../context.ts';
import { factsText } from '../factsText.ts';
import { readThreshold } from '../numbers.ts';
import { print, printJson } from '../output.ts';
import { oneOf, period, tableSelection } from '../selectors.ts';
import { withCore } from '../workspace.ts';

export const factsCommand: Command = {
  name: 'facts',
  usage: 'facts --measure CODE --period P --threshold N',
  about: { vi: 'số đếm so với ngưỡng, tỷ trọng, xếp hạng, đóng góp', en: 'counts against a threshold, shares, ranks' },
  more: {
    vi: 'So sánh trên giá trị lưu, không làm tròn. Mặc định từ ngưỡng trở lên (ge); "trên 100" là --op gt. --before: nơi khôi phục so với kỳ đó.',
    en: 'Compared on stored values, never on rounded ones. Inclusive by default (ge); "above 100" is --op gt. --before: who recovered since then.',
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
    'threshold',
    'op',
    'before',
    'format',
  ],
  async run(context) {
    const { values } = context;
    const format = values.json ? 'json' : oneOf(values.format ?? 'text', 'format', ['text', 'json']);
    const { area: _area, ...selection } = tableSelection(values);
    const facts = await withCore(context, (call) =>
      call('facts.byArea', {
        ...selection,
        ...(values.op === undefined ? {} : { op: oneOf(values.op, 'op', ['gt', 'ge', 'lt', 'le']) }),
        ...(values.threshold === undefined ? {} : { threshold: threshold(values.threshold) }),
        ...(values.before === undefined ? {} : { since: period(values.before, 'before') }),
      }),
    );
    if (format === 'json') await printJson(context, facts);
    else await print(context, factsText(facts, context.lang));
    return 0;
  },
};

function threshold(text: string): number {
  const number = readThreshold(text);
  if (number !== null) return number;
  throw new UsageError(
    `--threshold: "${text}" không rõ là số nào. Viết 1000, 99,5 hoặc 99.5, không chia nhóm.`,
    `--threshold: it is not clear which number "${text}" is. Write 1000, 99.5 or 99,5, without groups.`,
  );
}
