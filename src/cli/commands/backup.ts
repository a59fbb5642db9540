import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Refusal } from '../../core/model/text.ts';
import { count } from '../numbers.ts';
import { UsageError, type Command, type Context } from '../context.ts';
import { fileRefusal } from '../../core/api/fileRefusal.ts';
import { complain, print, printJson } from '../output.ts';
import { withCore } from '../workspace.ts';

/** The one file that a command names. */
function oneFile({ names }: Context): string {
  const [file] = names;
  if (file === undefined) throw new UsageError('Thiếu tên tệp.', 'A file name is missing.');
  return file;
}

export const backupCommand: Command = {
  name: 'backup',
  usage: 'backup FILE',
  about: { vi: 'bản sao nhất quán của kho', en: 'a consistent copy of the workspace' },
  words: 1,
  options: [],
  async run(context) {
    const file = resolve(context.terminal.cwd, oneFile(context));
    if (existsSync(file))
      throw new Refusal('file-exists', {
        vi: `Đã có tệp ${file}; bản sao lưu không ghi đè. Chọn tên khác.`,
        en: `${file} is there already; a backup never overwrites. Choose another name.`,
      });
    await withCore(context, async (_call, core) => {
      await core.backup(file).catch((error: unknown) => {
        throw fileRefusal(file, error);
      });
    });
    if (context.values.json) await printJson(context, { backup: file });
    else await print(context, context.say({ vi: `Đã sao lưu vào ${file}\n`, en: `Backed up to ${file}\n` }));
    return 0;
  },
};

export const restoreCommand: Command = {
  name: 'restore',
  usage: 'restore FILE',
  about: { vi: 'trở lại từ một bản sao lưu', en: 'back from a backup' },
  more: {
    vi: 'Kho đang có được giữ lại dưới tên khác, cạnh tệp mới.',
    en: 'The workspace that stands there is kept under another name beside the new one.',
  },
  words: 1,
  options: [],
  async run(context) {
    const file = resolve(context.terminal.cwd, oneFile(context));
    if (!existsSync(file)) throw fileRefusal(file, { code: 'ENOENT' });
    const kept = await context.terminal.restore(file, context.workspace);
    if (context.values.json) {
      await printJson(context, { restored: context.workspace, kept });
      return 0;
    }
    await print(
      context,
      context.say({ vi: `Đã khôi phục ${context.workspace}\n`, en: `Restored ${context.workspace}\n` }),
    );
    if (kept) await print(context, context.say({ vi: `Bản trước được giữ ở ${kept}\n`, en: `Kept before: ${kept}\n` }));
    return 0;
  },
};

export const verifyCommand: Command = {
  name: 'verify',
  usage: 'verify',
  about: {
    vi: 'kiểm tra kho, tệp nguồn và số đếm',
    en: 'integrity of the store, its sources and its counts',
  },
  options: [],
  async run(context) {
    const result = await withCore(context, (call) => call('workspace.verify', {}));
    if (context.values.json) await printJson(context, result);
    else {
      const checked = count(result.checked, context.lang);
      await print(context, context.say({ vi: `Đã kiểm tra ${checked} mục.\n`, en: `Checked ${checked} things.\n` }));
      for (const finding of result.findings) await print(context, `- ${context.say(finding)}\n`);
      if (result.ok) await print(context, context.say({ vi: 'Không có sai lệch.\n', en: 'Nothing is wrong.\n' }));
    }
    if (result.ok) return 0;
    await complain(
      context,
      'verify-failed',
      context.say({
        vi: `${context.workspace} có ${result.findings.length} sai lệch. Giữ tệp này lại và khôi phục từ bản sao lưu (ctdesk restore TỆP).`,
        en: `${context.workspace} has ${result.findings.length} findings. Keep this file and restore a backup (ctdesk restore FILE).`,
      }),
    );
    return 1;
  },
};
