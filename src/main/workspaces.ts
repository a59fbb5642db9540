import { app, dialog, type BrowserWindow } from 'electron';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { refused } from '../core/api/dispatch.ts';
import type { Kept } from '../core/api/keptFile.ts';
import type { Answer } from '../core/model/answer.ts';
import { DECLINED, type RecentWorkspace, type WorkspaceOrder } from '../core/model/host.ts';
import type { Lang } from '../core/model/text.ts';
import { copyClosed } from './copyClosed.ts';
import type { CurrentCore } from './currentCore.ts';
import { workspaceOpenOptions, workspaceSaveOptions } from './fileDialogs.ts';
import { recentFile, shownRecent, withOpened, type RecentFiles } from './recentFiles.ts';

type Needs = {
  readonly window: BrowserWindow;
  readonly lang: () => Lang;
  readonly core: CurrentCore;
  readonly recent: Kept<RecentFiles>;
  /** Loads the page anew, for the workspace that is open now. */
  readonly showAnew: () => void;
};
/** The name of the file; null when the user cancelled. */
type Done = Answer<string | null>;

/** New, open, recent, save a copy: asked by the page, carried out with the dialogs and paths that only this process has. */
export function createWorkspaces({ window, lang, core, recent, showAnew }: Needs) {
  recent.change(withOpened(recent.now(), core.workspace()));
  let declined = core.workspace(); // the one that the program was started with, where it could not be opened

  async function change(file: string): Promise<Done> {
    if (file !== core.workspace()) {
      const said = await core.change(file);
      if (!said.ok && DECLINED.includes(said.error.code)) declined = file;
      if (!said.ok) return said;
    }
    recent.change(withOpened(recent.now(), file));
    setImmediate(showAnew);
    return { ok: true, value: basename(file) };
  }
  async function openOne(id: string | null): Promise<Done> {
    const file = id === null ? await chooseFile() : recentFile(recent.now(), id);
    if (file === null) return NONE;
    return existsSync(file) ? change(file) : gone(file);
  }
  async function chooseFile(): Promise<string | null> {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, workspaceOpenOptions(lang()));
    return canceled ? null : (filePaths[0] ?? null);
  }
  async function place(kind: 'new' | 'copy', beside = core.workspace()): Promise<string | null> {
    const options = workspaceSaveOptions(lang(), kind, beside);
    const { canceled, filePath } = await dialog.showSaveDialog(window, options);
    if (canceled || !filePath) return null;
    return resolve(/\.ctd$/i.test(filePath) ? filePath : `${filePath}.ctd`);
  }
  async function makeOne(): Promise<Done> {
    const file = await place('new');
    if (file === null) return NONE;
    return existsSync(file) ? taken(file) : change(file);
  }
  async function saveCopy(): Promise<Done> {
    const file = await place('copy');
    if (file === null) return NONE;
    if (file === core.workspace()) return taken(file);
    // The dialog asked before; the old file stays until the copy is whole.
    const beside = `${file}.${randomBytes(6).toString('hex')}.part`;
    const said = await core.backup(beside);
    if (!said.ok) return said;
    try {
      await rename(beside, file);
    } catch (error) {
      await rm(beside, { force: true });
      return unsaved(file, error);
    }
    return { ok: true, value: basename(file) };
  }
  async function openLocally(): Promise<Done> {
    const file = await place('copy', join(app.getPath('documents'), basename(declined)));
    if (file === null) return NONE;
    if (file === declined || file === core.workspace()) return taken(file);
    const said = await copyClosed(declined, file);
    return said.ok ? change(file) : said;
  }

  return {
    /** Notes a workspace that was opened in another way. */
    opened: (file: string): void => recent.change(withOpened(recent.now(), file)),
    recent: (): RecentWorkspace[] => shownRecent(recent.now(), core.workspace()),
    order: (order: WorkspaceOrder): Promise<Done> => {
      if (order.kind === 'open') return openOne(order.recent);
      return { new: makeOne, copy: saveCopy, local: openLocally }[order.kind]();
    },
  };
}

const NONE: Done = { ok: true, value: null };
const gone = (file: string): Answer<never> =>
  refused('no-workspace', `Không còn tệp "${basename(file)}" ở chỗ cũ.`, `"${basename(file)}" is no longer there.`);
const taken = (file: string): Answer<never> =>
  refused(
    'file-exists',
    `Đã có tệp "${basename(file)}". Kho đang có không bị ghi đè: mở nó, hoặc chọn tên khác.`,
    `"${basename(file)}" is there already. A workspace is never overwritten: open it, or choose another name.`,
  );
const unsaved = (file: string, error: unknown): Answer<never> => {
  const why = error instanceof Error ? error.message : String(error);
  return refused(
    'not-saved',
    `Không lưu được bản sao "${basename(file)}": ${why}.`,
    `The copy "${basename(file)}" could not be saved: ${why}.`,
  );
};
