import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Call } from '../../core/api/contract.ts';
import { Refusal } from '../../core/model/text.ts';
import { SPREADSHEETS } from '../files.ts';
import { UsageError, type Command, type Context } from '../context.ts';
import { inReleaseOrder, offeredWorkbooks } from '../importOrder.ts';
import { outcomeText, summaryText, type Outcome } from '../importText.ts';
import { complain, print, printJson } from '../output.ts';
import { progressOn } from '../progress.ts';
import { day } from '../selectors.ts';
import { withCoreAt } from '../workspace.ts';

export const importCommand: Command = {
  name: 'import',
  usage: 'import PATH…',
  about: {
    vi: 'đọc, kiểm tra và ghi nhận sổ hay thư mục sổ',
    en: 'stage, check and commit workbooks or folders of them',
  },
  more: {
    vi: `Trong thư mục, kể cả thư mục con, chỉ lấy ${SPREADSHEETS.join(' ')}; tệp khác thì chỉ thẳng tên. Mỗi sổ là một kỳ công bố, theo thứ tự ngày công bố. Sổ đã có thì bỏ qua. Sổ bị từ chối không cản các sổ khác.`,
    en: `From folders, and folders in them, ${SPREADSHEETS.join(' ')} are taken; name other files themselves. One release a workbook, in the order of release dates. One that is there already is skipped. A refused one stops no other.`,
  },
  words: Infinity,
  options: ['released', 'dry-run'],
  async run(context) {
    if (context.names.length === 0) throw new UsageError('Thiếu tệp hay thư mục.', 'A file or folder is missing.');
    const released = context.values.released === undefined ? undefined : day(context.values.released, 'released');
    const dryRun = context.values['dry-run'] ?? false;
    const { files, refused } = await offeredWorkbooks(context.names, context.terminal.cwd);
    const outcomes: Outcome[] = [];
    for (const each of refused) await tell(context, each, outcomes);
    if (files.length > 0)
      await inWorkspace(context, dryRun, async (call) => {
        await call('import.prepare', { files: files.length });
        const ordered = await inReleaseOrder(files, call, released);
        const progress = progressOn(context.terminal.err);
        for (const [i, file] of ordered.entries()) {
          await progress.show(i, ordered.length, file.name);
          const outcome = await importOne(call, file.path, {
            released,
            dryRun,
            next: ordered.slice(i + 1, i + 5).map((one) => one.path),
          });
          await progress.clear();
          await tell(context, { path: file.path, ...outcome }, outcomes);
        }
      });
    if (context.values.json) await printJson(context, outcomes.map(outcomeJson));
    else await print(context, summaryText(outcomes, dryRun, context.lang));
    return outcomes.some((outcome) => outcome.refusal) ? 1 : 0;
  },
};

type How = {
  readonly released: string | undefined;
  readonly dryRun: boolean;
  /** Read ahead while this one is compared and committed. */
  readonly next: string[];
};

/** Stages one workbook and commits what the stage showed. A refusal is an outcome; a defect is thrown. */
async function importOne(call: Call, file: string, { released, dryRun, next }: How): Promise<Omit<Outcome, 'path'>> {
  try {
    const given = released === undefined ? {} : { releasedOn: released };
    const staged = await call('import.stage', { file, ...given, next });
    if (staged.already !== null) return { staged };
    if (dryRun) {
      await call('import.discard', { importId: staged.importId });
      return { staged };
    }
    return { staged, committed: await call('import.commit', { importId: staged.importId }) };
  } catch (error) {
    if (error instanceof Refusal && error.code !== 'defect') return { refusal: error };
    throw error;
  }
}

async function tell(context: Context, outcome: Outcome, outcomes: Outcome[]): Promise<void> {
  outcomes.push(outcome);
  const { refusal, path } = outcome;
  if (refusal) await complain(context, refusal.code, `${path}: ${context.say(refusal.text)}`);
  else if (!context.values.json) await print(context, outcomeText(outcome, context.lang));
}

/** A dry run leaves no workspace behind where there was none. */
async function inWorkspace(context: Context, dryRun: boolean, use: (call: Call) => Promise<void>): Promise<void> {
  if (!dryRun || existsSync(context.workspace)) return withCoreAt(context, context.workspace, use);
  const folder = await mkdtemp(join(tmpdir(), 'ctdesk-'));
  try {
    await withCoreAt(context, join(folder, 'dry-run.ctd'), use);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function outcomeJson({ path, staged, committed, refusal }: Outcome) {
  return {
    path,
    staged: staged ?? null,
    committed: committed ?? null,
    error: refusal ? { code: refusal.code, message: refusal.text } : null,
  };
}
