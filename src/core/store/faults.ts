import { Refusal } from '../model/text.ts';

type Words = (why: string) => Refusal;

/** What the database or the system said, as a sentence for the user; null for what is a defect of ours. */
export function faultOf(error: unknown): Refusal | null {
  const { code, message } = error as { code?: unknown; message?: unknown };
  if (typeof code !== 'string') return null;
  const words = FAULTS.find(([codes]) => codes.test(code))?.[1];
  return words ? words(`${code}: ${String(message)}`) : null;
}

/** Is the file itself broken? Only this may lead to another file in its place. */
export function isDamage(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^SQLITE_(CORRUPT|NOTADB)/.test(code);
}

/** Locks or shared memory do not work where the file lies: the sign of a drive of another machine. */
export function hasNoSharedMemory(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^SQLITE_IOERR_(SHM\w+|LOCK|RDLOCK|CHECKRESERVEDLOCK)$/.test(code);
}

const fault =
  (code: string, vi: string, en: string): Words =>
  (why) =>
    new Refusal(code, { vi: `${vi} (${why})`, en: `${en} (${why})` });

const DAMAGED = fault(
  'damaged-workspace',
  'Kho bị hỏng; chưa ghi gì thêm. Đóng chương trình và mở lại: bản sao an toàn gần nhất sẽ được khôi phục.',
  'The workspace is damaged; nothing more was written. Close the program and open it again: the newest safety copy will be restored.',
);
const FULL = fault(
  'disk-full',
  'Ổ đĩa đã đầy nên chưa ghi gì; số liệu trong kho còn nguyên. Dọn chỗ rồi làm lại.',
  'The disk is full, so nothing was stored; the workspace is as it was. Make room and repeat.',
);
const BUSY = fault(
  'workspace-busy',
  'Một chương trình khác đang ghi vào kho nên chưa ghi gì. Đợi nó xong rồi làm lại.',
  'Another program is writing into the workspace, so nothing was stored. Wait for it and repeat.',
);
const READ_ONLY = fault(
  'read-only',
  'Không được ghi vào kho hoặc thư mục của kho nên chưa thay đổi gì. Chép kho sang thư mục ghi được, hoặc xin quyền ghi.',
  'The workspace or its folder may not be written, so nothing was changed. Copy it to a folder where you may write, or ask for the right.',
);
const DISK = fault(
  'disk-error',
  'Ổ đĩa báo lỗi khi đọc hay ghi; thao tác chưa được thực hiện. Kiểm tra ổ đĩa hoặc kết nối mạng rồi làm lại.',
  'The disk reports an error in reading or writing; the step was not carried out. Check the disk or the connection and repeat.',
);
const CANNOT_OPEN = fault(
  'cannot-open',
  'Không mở được tệp của kho. Kiểm tra thư mục, quyền và độ dài của đường dẫn.',
  'The file of the workspace cannot be opened. Check the folder, the rights and the length of the path.',
);

const FAULTS: readonly (readonly [RegExp, Words])[] = [
  [/^SQLITE_(CORRUPT|NOTADB)/, DAMAGED],
  [/^(SQLITE_FULL|ENOSPC|EDQUOT|EFBIG)/, FULL],
  [/^SQLITE_(BUSY|LOCKED)/, BUSY],
  [/^(SQLITE_READONLY|SQLITE_PERM|EACCES|EPERM|EROFS)/, READ_ONLY],
  [/^SQLITE_CANTOPEN/, CANNOT_OPEN],
  [/^(SQLITE_IOERR|EIO|EBUSY)/, DISK],
];
