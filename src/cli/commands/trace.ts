import { keyFromText, keyText } from '../../core/model/observation.ts';
import { parsePeriod } from '../../core/model/period.ts';
import { UsageError, type Command, type Context } from '../context.ts';
import { figureText } from '../figureText.ts';
import { print, printJson } from '../output.ts';
import { filters, releaseNumber } from '../selectors.ts';
import { traceText } from '../traceText.ts';
import { withCore } from '../workspace.ts';

export const traceCommand: Command = {
  name: 'trace',
  usage: 'trace KEY',
  about: { vi: 'nguồn gốc của một số liệu', en: "one observation's provenance" },
  more: {
    vi: 'KEY là DATASET:MEASURE:ITEM:AREA:TIME_PERIOD:BASIS, như các cột đầu của ctdesk observations, hoặc một cách tính: "share(KEY,KEY)".',
    en: 'KEY is DATASET:MEASURE:ITEM:AREA:TIME_PERIOD:BASIS, as in the first columns of ctdesk observations, or a computation: "share(KEY,KEY)".',
  },
  words: 1,
  options: ['as-of', 'release'],
  async run(context) {
    const { values, names } = context;
    const { asOf } = filters(values);
    const [expression] = names;
    if (names.length === 1 && expression?.includes('(')) return traceFigure(context, expression, asOf);
    const key = canonicalKey(names);
    const trace = await withCore(context, (call) =>
      call('observation.trace', {
        key,
        ...(asOf === undefined ? {} : { asOf }),
        ...(values.release === undefined ? {} : { release: releaseNumber(values.release) }),
      }),
    );
    if (values.json) await printJson(context, trace);
    else await print(context, traceText(trace, context.lang));
    return 0;
  },
};

/** A derived figure: an expression over keys. */
async function traceFigure(context: Context, expression: string, asOf: string | undefined): Promise<number> {
  const figure = await withCore(context, (call) =>
    call('figure.read', { expression, ...(asOf === undefined ? {} : { asOf }) }),
  );
  if (context.values.json) await printJson(context, figure);
  else await print(context, figureText(figure, context.lang));
  return 0;
}

/** The key with its period in canonical form, so that `…:2024-06:SPLY` is found too. */
function canonicalKey(names: readonly string[]): string {
  const key = names.length === 1 ? keyFromText(names[0] ?? '') : null;
  if (!key)
    throw new UsageError(
      'Cần một khóa dạng DATASET:MEASURE:ITEM:AREA:TIME_PERIOD:BASIS.',
      'One key is needed: DATASET:MEASURE:ITEM:AREA:TIME_PERIOD:BASIS.',
    );
  return keyText({ ...key, timePeriod: parsePeriod(key.timePeriod) ?? key.timePeriod });
}
