import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Call } from '../../core/api/contract.ts';
import type { TextCheck } from '../../core/model/claim.ts';
import { checkText } from '../checkText.ts';
import { UsageError, type Command, type Context } from '../context.ts';
import { print, printJson } from '../output.ts';
import { filters } from '../selectors.ts';
import { withCore, withCoreAt } from '../workspace.ts';

export const checkCommand: Command = {
  name: 'check',
  usage: 'check FILE.txt|FILE.docx',
  about: {
    vi: 'kiểm chứng các con số của một bài viết',
    en: 'checks the claims of an article or draft',
  },
  more: {
    vi: 'Tệp là văn bản (.txt) hay tài liệu Word (.docx). Mỗi nhận định được đối chiếu với các con số khác trong bài và với kho (--as-of: kho như đã biết vào ngày này). Chưa có kho thì chỉ đối chiếu trong bài.',
    en: 'The file is plain text (.txt) or a Word document (.docx). Each claim is held against the other figures of the text and against the workspace (--as-of: as it stood on this day). Without a workspace against the text alone.',
  },
  words: 1,
  options: ['as-of'],
  async run(context) {
    const [name] = context.names;
    if (name === undefined) throw new UsageError('Cần tên một tệp văn bản.', 'The name of a text file is needed.');
    const { asOf } = filters(context.values);
    const ask = async (call: Call): Promise<TextCheck> => {
      const { text } = await call('text.read', { file: resolve(context.terminal.cwd, name) });
      return call('text.check', { text, ...(asOf === undefined ? {} : { asOf }) });
    };
    const found = existsSync(context.workspace) ? await withCore(context, ask) : await withEmpty(context, ask);
    if (context.values.json) await printJson(context, found);
    else await print(context, checkText(found, context.lang));
    return 0;
  },
};

/** A workspace for one question, gone after it: none is made where the user has none. */
async function withEmpty<T>(context: Context, use: (call: Call) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'ctdesk-check-'));
  try {
    return await withCoreAt(context, join(folder, 'empty.ctd'), use);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
