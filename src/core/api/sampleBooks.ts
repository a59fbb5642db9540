import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answer } from '../model/answer.ts';
import { refused } from './dispatch.ts';

/** Paths of the workbooks that ship with the application, by their names, which begin with their days. */
export async function sampleBooks(folder: string): Promise<Answer<readonly string[]>> {
  const names = await readdir(folder).catch(() => []);
  const books = names.filter((name) => name.endsWith('.xlsx')).sort();
  return books.length === 0 ? NONE : { ok: true, value: books.map((name) => join(folder, name)) };
}

const NONE = refused(
  'no-samples',
  'Không thấy các sổ mẫu đi kèm chương trình. Hãy cài lại chương trình, hoặc chọn tệp của mình.',
  'The sample workbooks that ship with the program are not there. Install it again, or choose files of your own.',
);
