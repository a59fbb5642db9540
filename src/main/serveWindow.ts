import type { IpcMainInvokeEvent } from 'electron';
import { refused } from '../core/api/dispatch.ts';
import type { Answer } from '../core/model/answer.ts';
import type { FileTicket, RecentWorkspace, WorkspaceOrder } from '../core/model/host.ts';
import { readSettings, type Settings } from '../core/model/settings.ts';
import type { FromPage } from '../preload/channels.ts';
import { madeBytes } from './saveName.ts';

/** What stands behind the messages of a page. */
export type PageNeeds = {
  call(method: string, input: unknown): Promise<Answer<unknown>>;
  chooseFiles(): Promise<FileTicket[]>;
  ticketsFor(paths: readonly string[]): Promise<FileTicket[]>;
  openSamples(): Promise<Answer<readonly FileTicket[]>>;
  save(name: string, bytes: Uint8Array): Promise<string | null>;
  keepSettings(settings: Settings): void;
  recentWorkspaces(): RecentWorkspace[];
  orderWorkspace(order: WorkspaceOrder): Promise<Answer<string | null>>;
  listening(): void;
};

type Ipc = { handle(channel: string, listener: (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown): void };

/** For each message: what a stranger gets, and what our page gets. A missing one does not compile. */
type Answers = { [C in FromPage]: [toStrangers: unknown, give: (...args: unknown[]) => unknown] };

const MOST_FILES = 2_000;
const STRANGER = refused('stranger', 'Yêu cầu không đến từ cửa sổ của chương trình.', 'Not asked by our own window.');
const NOT_A_CALL = refused('bad-input', 'Yêu cầu không hợp lệ.', 'Bad request.');

/** Answers the messages of our own page; whoever else asks gets nothing. Every argument is looked at before use. */
export function serveWindow(ipc: Ipc, isOurs: (event: IpcMainInvokeEvent) => boolean, needs: PageNeeds): void {
  const answers: Answers = {
    'host:call': [STRANGER, (method, input) => (typeof method === 'string' ? needs.call(method, input) : NOT_A_CALL)],
    'host:choose-files': [[], () => needs.chooseFiles()],
    'host:offer-files': [[], (paths) => (isPaths(paths) ? needs.ticketsFor(paths) : [])],
    'host:open-samples': [STRANGER, () => needs.openSamples()],
    'host:save-file': [
      null,
      (file) => {
        const made = madeBytes(file);
        return made && needs.save(made.name, made.bytes);
      },
    ],
    'host:keep-settings': [undefined, (said) => needs.keepSettings(readSettings(said))],
    'host:recent-workspaces': [[], () => needs.recentWorkspaces()],
    'host:workspace': [
      STRANGER,
      (said) => {
        const order = readOrder(said);
        return order ? needs.orderWorkspace(order) : NOT_A_CALL;
      },
    ],
    'host:listening': [undefined, () => needs.listening()],
  };
  for (const [channel, [toStrangers, give]] of Object.entries(answers))
    ipc.handle(channel, (event, ...args) => (isOurs(event) ? give(...args) : toStrangers));
}

function isPaths(said: unknown): said is string[] {
  return Array.isArray(said) && said.length <= MOST_FILES && said.every((path) => typeof path === 'string');
}

function readOrder(said: unknown): WorkspaceOrder | null {
  const { kind, recent } = (typeof said === 'object' && said !== null ? said : {}) as Record<string, unknown>;
  if (kind === 'new' || kind === 'copy' || kind === 'local') return { kind };
  return kind === 'open' && (recent === null || typeof recent === 'string') ? { kind, recent } : null;
}
