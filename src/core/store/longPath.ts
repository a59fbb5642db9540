import { basename, resolve } from 'node:path';
import { Refusal } from '../model/text.ts';

/** The longest path that SQLite opens, less what it adds for a journal; a Vietnamese letter takes up to three of these bytes. */
const PATH_BYTES = 504;
/** The longest name that file systems keep. */
const NAME_BYTES = 255;
/** The longest names that stand beside a workspace in time: a safety copy on its way, and one that was set aside with its journal. */
const COPY = '.backups/000001-2024-07-01.ctd.tmp';
const ASIDE = '.before-restore-20240701-081500-wal';

/** Declines a workspace whose own safety copies could not be made for the length of its path: found at the first import, that would be too late. */
export function refuseLongPath(file: string): void {
  const path = Buffer.byteLength(resolve(file) + COPY);
  const name = Buffer.byteLength(basename(file) + ASIDE);
  if (path <= PATH_BYTES && name <= NAME_BYTES) return;
  const shorter = path > PATH_BYTES ? path - PATH_BYTES : name - NAME_BYTES;
  throw new Refusal('long-path', {
    vi: `Đường dẫn của kho "${basename(file)}" quá dài: cần bớt ít nhất ${shorter} byte (một chữ có dấu chiếm đến 3 byte). Chưa ghi gì. Hãy đặt kho trong thư mục có đường dẫn ngắn hơn, hoặc đặt tên ngắn hơn.`,
    en: `The path of the workspace "${basename(file)}" is too long by at least ${shorter} bytes (a letter with marks takes up to 3). Nothing was stored. Put it into a folder with a shorter path, or give it a shorter name.`,
  });
}
