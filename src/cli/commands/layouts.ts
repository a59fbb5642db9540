import { resolve } from 'node:path';
import type { RememberedLayout } from '../../core/model/review.ts';
import { writeFile } from '../../core/api/writeFile.ts';
import { UsageError, type Command, type Context } from '../context.ts';
import { count } from '../numbers.ts';
import { print, printJson } from '../output.ts';
import { withCore } from '../workspace.ts';

export const layoutsCommand: Command = {
  name: 'layouts',
  usage: 'layouts [export FILE | import FILE]',
  about: {
    vi: 'bố cục đã nhớ cùng các trả lời; xuất và nhận',
    en: 'remembered layouts with their answers; export and import',
  },
  more: {
    vi: 'Không nêu gì: liệt kê. export ghi mọi bố cục vào một tệp mới; import nhận bố cục của người khác vào kho này.',
    en: "Alone: lists them. export writes every layout to a new file; import takes a colleague's layouts into this workspace.",
  },
  words: 2,
  options: [],
  async run(context) {
    const [what, file] = context.names;
    if (what === undefined) return list(context);
    if (file === undefined || (what !== 'export' && what !== 'import'))
      throw new UsageError(
        'Dạng: layouts export TỆP hoặc layouts import TỆP.',
        'Form: layouts export FILE or layouts import FILE.',
      );
    return what === 'export' ? write(context, file) : take(context, file);
  },
};

async function list(context: Context): Promise<number> {
  const all = await withCore(context, (call) => call('layout.list', {}));
  if (context.values.json) await printJson(context, all);
  else await print(context, all.map((layout) => line(layout, context)).join(''));
  return 0;
}

function line({ title, name, seenOn, headings, labels, answers }: RememberedLayout, context: Context): string {
  const n = (value: number): string => count(value, context.lang);
  const about = context.say({
    vi: `${n(headings.length)} cột, ${n(labels.length)} dòng, ${n(answers.length)} trả lời`,
    en: `${n(headings.length)} columns, ${n(labels.length)} rows, ${n(answers.length)} answers`,
  });
  return `${seenOn}  ${title || name}: ${about}\n`;
}

async function write(context: Context, file: string): Promise<number> {
  const made = await withCore(context, (call) => call('layout.export', {}));
  const path = await writeFile(resolve(context.terminal.cwd, file), Buffer.from(made.base64, 'base64'));
  if (context.values.json) await printJson(context, { file: path });
  else await print(context, context.say({ vi: `Đã ghi bố cục vào ${path}\n`, en: `Layouts written to ${path}\n` }));
  return 0;
}

async function take(context: Context, file: string): Promise<number> {
  const taken = await withCore(context, (call) => call('layout.import', { file: resolve(context.terminal.cwd, file) }));
  const [added, renewed] = [count(taken.added, context.lang), count(taken.renewed, context.lang)];
  if (context.values.json) await printJson(context, taken);
  else
    await print(
      context,
      context.say({
        vi: `Đã nhận ${added} bố cục mới; ${renewed} bố cục đã có được cập nhật.\n`,
        en: `Took ${added} new layouts; ${renewed} known ones were renewed.\n`,
      }),
    );
  return 0;
}
