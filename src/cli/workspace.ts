import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Core } from '../core/api/core.ts';
import type { Call } from '../core/api/contract.ts';
import { recoveryText } from '../core/model/recoveryText.ts';
import { Refusal } from '../core/model/text.ts';
import { callOf, type Context } from './context.ts';
import { complain } from './output.ts';

const DEFAULT = 'congthuong.ctd';

/** Which workspace is meant: the option, else CTDESK_WORKSPACE, else `congthuong.ctd` in the current folder. */
export function workspacePath(option: string | undefined, env: Context['terminal']['env'], cwd: string): string {
  return resolve(cwd, option || env['CTDESK_WORKSPACE'] || DEFAULT);
}

/** Opens the workspace for one command and closes it whatever happens. Only an import makes a new one. */
export async function withCore<T>(context: Context, use: (call: Call, core: Core) => Promise<T>): Promise<T> {
  if (!existsSync(context.workspace)) throw noWorkspace(context.workspace);
  return withCoreAt(context, context.workspace, use);
}

/** The same for a file that may be made. */
export async function withCoreAt<T>(
  context: Context,
  workspace: string,
  use: (call: Call, core: Core) => Promise<T>,
): Promise<T> {
  refusePlace(workspace);
  const core = await context.terminal.open(workspace);
  if (core.recovery) await complain(context, 'workspace-recovered', context.say(recoveryText(core.recovery)));
  try {
    return await use(callOf(core.dispatch), core);
  } finally {
    await core.close();
  }
}

// What the database would only call "unable to open".
function refusePlace(path: string): void {
  const folder = dirname(path);
  if (!existsSync(folder))
    throw new Refusal('no-folder', {
      vi: `Không có thư mục ${folder} cho kho. Tạo thư mục đó hoặc chọn chỗ khác bằng --workspace.`,
      en: `There is no folder ${folder} for the workspace. Make it, or choose another place with --workspace.`,
    });
  if (existsSync(path) && !statSync(path).isFile())
    throw new Refusal('is-a-folder', {
      vi: `${path} không phải là tệp. --workspace cần tên một tệp .ctd.`,
      en: `${path} is not a file. --workspace takes the name of a .ctd file.`,
    });
}

function noWorkspace(path: string): Refusal {
  return new Refusal('no-workspace', {
    vi: `Chưa có kho ${path}. Nhập tệp trước (ctdesk import TỆP), hoặc chỉ ra bằng --workspace.`,
    en: `There is no workspace ${path}. Import first (ctdesk import FILE), or name one with --workspace.`,
  });
}
