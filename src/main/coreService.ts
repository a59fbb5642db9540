import { refused } from '../core/api/dispatch.ts';
import type { Core, World } from '../core/api/core.ts';
import type { Answer } from '../core/model/answer.ts';
import { Refusal } from '../core/model/text.ts';
import type { CoreAnswer, CoreOrder } from './coreMessages.ts';
import { createLentFiles } from './lentFiles.ts';

/** Serves a core by messages. Gives the function that takes each of them; `end` is called when all is closed. */
export function serveCore(
  open: (world: World) => Promise<Core>,
  reply: (message: CoreAnswer) => void,
  end: () => void,
): (message: CoreOrder) => void {
  const files = createLentFiles();
  let core: Promise<Core> = Promise.reject(new Error('no workspace was named'));
  core.catch(() => undefined);

  async function answer(ask: (opened: Core) => Promise<Answer<unknown>>): Promise<Answer<unknown>> {
    try {
      return await ask(await core);
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, error: { code: error.code, message: error.text } };
      const what = error instanceof Error ? error.message : String(error);
      return refused('defect', `Lỗi của chương trình: ${what}`, `A defect of this program: ${what}`);
    }
  }

  const tell = (id: number, ask: (opened: Core) => Promise<Answer<unknown>>): void =>
    void answer(ask).then((said) => reply({ kind: 'answer', id, answer: said }));

  return (message) => {
    if (message.kind === 'lend') files.lend(message.ticket, message.path);
    else if (message.kind === 'call') tell(message.id, (opened) => opened.dispatch(message.method, message.input));
    else if (message.kind === 'backup')
      tell(message.id, async (opened) => (await opened.backup(message.file), { ok: true, value: null }));
    else if (message.kind === 'open') {
      core = open({
        ...{ workspace: message.workspace, log: message.log, alone: true },
        ...{ files, now: () => new Date().toISOString() },
      });
      // A workspace that cannot be opened is told in every answer; the window stays and shows it.
      core.catch(() => undefined);
    } else
      void core
        .then((opened) => opened.close())
        .catch(() => undefined)
        .finally(end);
  };
}
