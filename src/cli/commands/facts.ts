import { THRESHOLD_OPS } from '../../core/model/threshold.ts';
import type { ThresholdOp } from '../../core/model/threshold.ts';
import { UsageError, type Command } from '../context.ts';
import { factsText } from '../factsText.ts';
import { readThreshold } from '../numbers.ts';
import type { OptionName, Values } from '../options.ts';
import { print, printJson } from '../output.ts';
import { oneOf, period, tableSelection } from '../selectors.ts';
import { withCore } from '../workspace.ts';

export const factsCommand: Command = {
  name: 'facts',
  usage: 'facts --measure CODE --period P --threshold N',
  about: { vi: 'số đếm so với ngưỡng, tỷ trọng, xếp hạng, đóng góp', en: 'counts against a threshold, shares, ranks' },
  more: {
    vi: 'So sánh trên giá trị lưu, không làm tròn. Mặc định từ ngưỡng trở lên (ge, --at-least); "trên 100" là --above 100. --before: nơi khôi phục so với kỳ đó.',
    en: 'Compared on stored values, never on rounded ones. Inclusive by default (ge, --at-least); "above 100" is --above 100. --before: who recovered since then.',
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
    'at-least',
    'above',
    'at-most',
    'below',
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
        ...comparison(values),
        ...(values.before === undefined ? {} : { since: period(values.before, 'before') }),
      }),
    );
    if (format === 'json') await printJson(context, facts);
    else await print(context, factsText(facts, context.lang));
    return 0;
  },
};

/** How values are compared: `--at-least 110` is `--op ge --threshold 110` in one word, `--above 100` is `--op gt`. */
function comparison(values: Values): { op?: ThresholdOp; threshold?: number } {
  const words = WORDS.flatMap(([name, op]) => {
    const text = values[name];
    return text === undefined ? [] : [{ op, threshold: threshold(name, text) }];
  });
  const op = values.op === undefined ? {} : { op: oneOf(values.op, 'op', THRESHOLD_OPS) };
  const plain = values.threshold === undefined ? {} : { threshold: threshold('threshold', values.threshold) };
  const [word] = words;
  if (!word) return { ...op, ...plain };
  if (words.length === 1 && values.op === undefined && values.threshold === undefined) return word;
  throw new UsageError(
    'Chỉ nêu một ngưỡng: --at-least, --above, --at-most, --below, hoặc --threshold cùng --op.',
    'Give one threshold: --at-least, --above, --at-most, --below, or --threshold with --op.',
  );
}

const WORDS = [
  ['at-least', 'ge'],
  ['above', 'gt'],
  ['at-most', 'le'],
  ['below', 'lt'],
] as const satisfies readonly (readonly [OptionName, ThresholdOp])[];

function threshold(name: OptionName, text: string): number {
  const number = readThreshold(text);
  if (number !== null) return number;
  throw new UsageError(
    `--${name}: "${text}" không rõ là số nào. Viết 1000, 99,5 hoặc 99.5, không chia nhóm.`,
    `--${name}: it is not clear which number "${text}" is. Write 1000, 99.5 or 99,5, without groups.`,
  );
}
