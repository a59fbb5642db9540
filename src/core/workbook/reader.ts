import { parentPort } from 'node:worker_threads';
import { Refusal } from '../model/text.ts';
import { readBook } from './readBook.ts';
import type { ReaderAnswer, ReaderRequest } from './readApart.ts';

// Entry of the reading thread: no workspace, no network, bytes in, grids out.
parentPort?.on('message', ({ id, bytes }: ReaderRequest) => {
  parentPort?.postMessage(answer(id, bytes));
});

function answer(id: number, bytes: Uint8Array): ReaderAnswer {
  try {
    return { id, book: readBook(bytes) };
  } catch (error) {
    if (error instanceof Refusal) return { id, code: error.code, text: error.text };
    const what = error instanceof Error ? error.message : String(error);
    return {
      id,
      code: 'unreadable-file',
      text: { vi: `Không đọc được tệp: ${what}.`, en: `The file cannot be read: ${what}.` },
    };
  }
}
