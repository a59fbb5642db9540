import { createReadStream } from 'node:fs';
import { chmod, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { refused } from '../core/api/dispatch.ts';
import { writeFile } from '../core/api/writeFile.ts';
import type { Answer } from '../core/model/answer.ts';
import { Refusal } from '../core/model/text.ts';

/** Copies a workspace that nobody has open, byte for byte, whole or not at all. One with a journal beside it is open elsewhere: a copy would lack what stands there. */
export async function copyClosed(from: string, to: string): Promise<Answer<null>> {
  const journal = await stat(`${from}-wal`).catch(() => null);
  if (journal && journal.size > 0) return OPEN_ELSEWHERE(basename(from));
  try {
    await writeFile(to, bytesOf(from));
    await chmod(to, 0o600);
    return { ok: true, value: null };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: { code: error.code, message: error.text } };
    const why = error instanceof Error ? error.message : String(error);
    return refused(
      'not-copied',
      `Không chép được "${basename(from)}": ${why}.`,
      `"${basename(from)}" could not be copied: ${why}.`,
    );
  }
}

// Opened when it is read: a stream that fails before anyone reads it would end the program.
async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(file) as AsyncIterable<Uint8Array>;
}

const OPEN_ELSEWHERE = (name: string): Answer<never> =>
  refused(
    'open-elsewhere',
    `Kho "${name}" đang mở ở máy khác, hoặc chưa được đóng đúng cách. Đóng nó ở đó rồi chép lại: chép bây giờ sẽ thiếu số liệu mới nhất.`,
    `The workspace "${name}" is open on another computer, or was not closed in order. Close it there and copy again: a copy made now would lack the newest figures.`,
  );
