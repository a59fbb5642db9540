import { randomBytes } from 'node:crypto';
import type { Dispatch } from '../core/api/dispatch.ts';
import type { FileTicket } from '../core/model/host.ts';
import { Refusal } from '../core/model/text.ts';

type Upload = { readonly name: string; readonly bytes: Uint8Array };

/** Uploaded files, in memory until their import is settled. */
export type Tickets = {
  add(name: string, bytes: Uint8Array): FileTicket;
  /** The `files.read` of this host. */
  read(ticket: string): Promise<Upload>;
  /** The same door, which also forgets a file once its import was committed or discarded. */
  settle(dispatch: Dispatch): Dispatch;
};

/** Holds at most `capacity` bytes and 200 files; the ones used longest ago go first. */
export function createTickets(capacity = 400 * 1024 * 1024): Tickets {
  const uploads = new Map<string, Upload>();
  const staged = new Map<unknown, string>();

  function makeRoom(): void {
    let held = [...uploads.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
    for (const [ticket, { bytes }] of uploads) {
      if (uploads.size === 1 || (held <= capacity && uploads.size <= 200)) return;
      uploads.delete(ticket);
      held -= bytes.length;
    }
  }

  return {
    add(name, bytes) {
      const ticket = randomBytes(16).toString('base64url');
      uploads.set(ticket, { name, bytes });
      makeRoom();
      return { ticket, name, size: bytes.length };
    },
    async read(ticket) {
      const upload = uploads.get(ticket);
      if (!upload) throw gone();
      uploads.delete(ticket);
      uploads.set(ticket, upload);
      return upload;
    },
    settle: (dispatch) => async (method, input) => {
      const answer = await dispatch(method, input);
      if (!answer.ok) return answer;
      if (method === 'import.stage') staged.set(field(answer.value, 'importId'), String(field(input, 'file')));
      if (method === 'import.commit' || method === 'import.discard') {
        const importId = field(input, 'importId');
        uploads.delete(staged.get(importId) ?? '');
        staged.delete(importId);
      }
      return answer;
    },
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function gone(): Refusal {
  return new Refusal('file-gone', {
    vi: 'Tệp này không còn trong bộ nhớ của chương trình. Hãy chọn lại tệp.',
    en: 'The program no longer holds this file. Please choose it again.',
  });
}
