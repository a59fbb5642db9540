import { Refusal, type Text } from '../model/text.ts';

type Said = { readonly code: string; readonly text: (path: string) => Text };

const NONE: Said = {
  code: 'no-file',
  text: (path) => ({
    vi: `Không có tệp hay thư mục ${path}. Kiểm tra lại đường dẫn.`,
    en: `There is no file or folder ${path}. Check the path.`,
  }),
};
const LOCKED: Said = {
  code: 'file-locked',
  text: (path) => ({
    vi: `Không được phép dùng ${path}, hoặc chương trình khác đang mở. Đóng chương trình đó hay xin quyền rồi thử lại.`,
    en: `${path} may not be used, or another program has it open. Close that program or ask for the right, then try again.`,
  }),
};
const FULL: Said = {
  code: 'disk-full',
  text: (path) => ({
    vi: `Hết chỗ trên ổ đĩa khi ghi ${path}. Dọn chỗ rồi thử lại.`,
    en: `The disk is full while writing ${path}. Make room and try again.`,
  }),
};
const GONE: Said = {
  code: 'place-lost',
  text: (path) => ({
    vi: `Mất kết nối với nơi chứa ${path} (ổ mạng hay thiết bị rời). Nối lại, hoặc chọn chỗ khác rồi thử lại; tệp cũ còn nguyên.`,
    en: `The place of ${path} (a network drive or a device) is gone. Connect it again or choose another place, then try again; the old file is whole.`,
  }),
};
const LONG: Said = {
  code: 'long-name',
  text: (path) => ({ vi: `Tên ${path} quá dài.`, en: `The name ${path} is too long.` }),
};

/** What systems call the ways in which a path fails. */
const SAID: Readonly<Record<string, Said>> = {
  // a name with a zero byte is none
  ...{ ENOENT: NONE, ENOTDIR: NONE, ERR_INVALID_ARG_VALUE: NONE },
  ...{ EACCES: LOCKED, EPERM: LOCKED, EBUSY: LOCKED, EROFS: LOCKED, ETXTBSY: LOCKED },
  ...{ ENOSPC: FULL, EDQUOT: FULL, EFBIG: FULL },
  ...{ EIO: GONE, ENXIO: GONE, ENODEV: GONE, ESTALE: GONE, EREMOTEIO: GONE, ENOTCONN: GONE, ETIMEDOUT: GONE },
  ...{ EHOSTDOWN: GONE, EHOSTUNREACH: GONE, ENETUNREACH: GONE, ENETDOWN: GONE, ECONNRESET: GONE, UNKNOWN: GONE },
  // what the database says of its own files
  ...{ SQLITE_FULL: FULL, SQLITE_READONLY: LOCKED, SQLITE_CANTOPEN: LOCKED, SQLITE_BUSY: LOCKED, SQLITE_IOERR: GONE },
  ENAMETOOLONG: LONG,
};

/** What the system said about a path, as a sentence for the user; other errors as they are. */
export function fileRefusal(path: string, error: unknown): unknown {
  if (error instanceof Refusal) return error;
  const code = (error as NodeJS.ErrnoException | null)?.code;
  const kind = code?.startsWith('SQLITE_IOERR') ? 'SQLITE_IOERR' : code;
  const said = kind !== undefined && Object.hasOwn(SAID, kind) ? SAID[kind] : undefined;
  return said ? new Refusal(said.code, said.text(path)) : error;
}

/** The same while a file is being written: a folder that was there and is not any more is a place that was lost. */
export function writingRefusal(path: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return code === 'ENOENT' ? new Refusal(GONE.code, GONE.text(path)) : fileRefusal(path, error);
}
