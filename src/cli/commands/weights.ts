import { basename, resolve } from 'node:path';
import { dayText } from '../../core/model/format.ts';
import type { WeightSet } from '../../core/model/weights.ts';
import { inColumns } from '../columns.ts';
import { UsageError, type Command, type Context } from '../context.ts';
import { count, exact } from '../numbers.ts';
import { print, printJson } from '../output.ts';
import { day, filters, needed } from '../selectors.ts';
import { withCore } from '../workspace.ts';

export const weightsCommand: Command = {
  name: 'weights',
  usage: 'weights [list | import FILE | forget N]',
  about: {
    vi: 'quyền số của chỉ số theo địa phương: xem, nhận, rút',
    en: 'weights of indices by place: list, take from a file, withdraw',
  },
  more: {
    vi: 'import cần --measure, --base (năm gốc), --source (nguồn); --from, --to là hiệu lực. Tệp: mỗi dòng một địa phương và một số.',
    en: 'import needs --measure, --base (base period) and --source; --from and --to say for which days. File: a place and a number a row.',
  },
  words: 2,
  options: ['measure', 'item', 'base', 'source', 'from', 'to'],
  async run(context) {
    const [what = 'list', word] = context.names;
    if (what === 'list' && word === undefined) return list(context);
    if (what === 'import' && word !== undefined) return take(context, word);
    if (what === 'forget' && word !== undefined && /^[1-9]\d{0,8}$/.test(word)) return forget(context, Number(word));
    throw new UsageError(
      'Dạng: weights list, weights import TỆP hoặc weights forget SỐ.',
      'Form: weights list, weights import FILE or weights forget N.',
    );
  },
};

async function list(context: Context): Promise<number> {
  const { measure } = filters(context.values);
  const sets = await withCore(context, (call) => call('weight.list', measure === undefined ? {} : { measure }));
  if (context.values.json) await printJson(context, sets);
  else await print(context, sets.map((set) => setText(set, context)).join('\n'));
  return 0;
}

function setText(set: WeightSet, { lang, say }: Context): string {
  const on = (at: string | null): string => (at === null ? '…' : dayText(at, lang));
  const gone = set.withdrawnAt;
  const head = [
    `${set.id}. ${set.measure}${set.item === '_T' ? '' : `:${set.item}`}: ${set.name}`,
    say({ vi: `gốc ${set.basePeriod}`, en: `base ${set.basePeriod}` }),
    say({ vi: `nguồn ${set.source}`, en: `source ${set.source}` }),
    say({
      vi: `hiệu lực ${on(set.validFrom)} – ${on(set.validTo)}`,
      en: `valid ${on(set.validFrom)} – ${on(set.validTo)}`,
    }),
    gone && say({ vi: `rút lại ${dayText(gone)}`, en: `withdrawn ${dayText(gone, 'en')}` }),
  ];
  const rows = set.weights.map(({ area, value }) => ['  ', area.code, area.name, exact(value, lang)]);
  return `${head.filter(Boolean).join(' · ')}\n${inColumns(rows, ['left', 'left', 'left', 'right'])}`;
}

async function take(context: Context, file: string): Promise<number> {
  const { values, terminal, lang, say } = context;
  const on = (text: string | undefined, name: string): string | null => (text === undefined ? null : day(text, name));
  const about = {
    measure: needed(filters(values).measure, 'measure'),
    ...(values.item === undefined ? {} : { item: values.item.toUpperCase() }),
    name: basename(file),
    basePeriod: needed(values.base, 'base'),
    source: needed(values.source, 'source'),
    validFrom: on(values.from, 'from'),
    validTo: on(values.to, 'to'),
  };
  const { id, taken } = await withCore(context, async (call) => {
    const at = about.validFrom ?? about.validTo;
    const read = await call('weight.read', {
      file: resolve(terminal.cwd, file),
      ...(at === null ? {} : { day: at }),
    });
    const weights = read.weights.map(({ area, value }) => ({ area: area.code, value }));
    return { ...(await call('weight.add', { ...about, weights })), taken: weights.length };
  });
  if (values.json) await printJson(context, { id, weights: taken });
  else
    await print(
      context,
      say({
        vi: `Đã ghi bộ quyền số ${id}: ${count(taken, lang)} địa phương.\n`,
        en: `Stored set ${id} of weights: ${count(taken, lang)} places.\n`,
      }),
    );
  return 0;
}

async function forget(context: Context, id: number): Promise<number> {
  const answer = await withCore(context, (call) => call('weight.withdraw', { id }));
  const text = answer.withdrawn
    ? { vi: `Đã rút bộ quyền số ${id}.\n`, en: `Set ${id} of weights is withdrawn.\n` }
    : { vi: `Không có bộ quyền số ${id} đang có hiệu lực.\n`, en: `No set ${id} of weights counts.\n` };
  if (context.values.json) await printJson(context, answer);
  else await print(context, context.say(text));
  return answer.withdrawn ? 0 : 1;
}
