import { Refusal } from '../model/text.ts';

const NOTHING = { vi: 'Chưa ghi gì vào kho.', en: 'Nothing was stored.' };

function refusal(code: string, vi: string, en: string): Refusal {
  return new Refusal(code, { vi: `${vi} ${NOTHING.vi}`, en: `${en} ${NOTHING.en}` });
}

export const empty = (): Refusal => refusal('empty-file', 'Tệp rỗng (0 byte).', 'The file is empty (0 bytes).');

/** Broken on the way or by its writer; `where` is a part name or a short technical word. */
export const damaged = (where: string): Refusal =>
  refusal(
    'damaged-file',
    `Tệp bị hỏng (${where}). Hãy xin lại hoặc tải lại tệp gốc.`,
    `The file is damaged (${where}). Ask for it or download it again.`,
  );

/** Beyond what can be read safely; `what` names the measure and the bound. */
export const tooLarge = (what: { readonly vi: string; readonly en: string }): Refusal =>
  refusal(
    'too-large',
    `Tệp quá lớn để đọc an toàn: ${what.vi}.`,
    `The file is too large to be read safely: ${what.en}.`,
  );

export const unsafe = (part: string): Refusal =>
  refusal(
    'unsafe-file',
    `Phần ${part} chứa khai báo không được phép trong bảng tính.`,
    `The part ${part} holds a declaration that no spreadsheet needs.`,
  );

export const encrypted = (): Refusal =>
  refusal(
    'encrypted-file',
    'Tệp được đặt mật khẩu hoặc mã hóa. Hãy mở bằng Excel, bỏ mật khẩu, lưu lại rồi nhập.',
    'The file is encrypted or needs a password. Open it in Excel, remove the password, save it and import again.',
  );

export const notSpreadsheet = (what: { readonly vi: string; readonly en: string }): Refusal =>
  refusal('not-a-spreadsheet', `Đây không phải sổ Excel: ${what.vi}.`, `This is not a workbook: ${what.en}.`);

export const oldFormat = (): Refusal =>
  refusal(
    'old-format',
    'Sổ được lưu bằng Excel 4 hoặc cũ hơn. Hãy mở bằng Excel hoặc LibreOffice, lưu lại thành .xlsx rồi nhập.',
    'The workbook was saved by Excel 4 or older. Open it in Excel or LibreOffice, save it as .xlsx and import again.',
  );

/** Asked for the text of something that is neither plain text nor a Word document. */
export const notADocument = (): Refusal =>
  new Refusal('not-text', {
    vi: 'Tệp không phải là văn bản (.txt) hay tài liệu Word (.docx). Lưu lại ở một trong hai dạng này rồi mở.',
    en: 'The file is neither plain text (.txt) nor a Word document (.docx). Save it as one of them and open it again.',
  });
