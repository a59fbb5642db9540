import { dayText } from './format.ts';
import type { Recovery } from './lists.ts';
import type { Text } from './text.ts';

const SHOWN_BOOKS = 12;

/** What happened to a broken workspace, where it is kept, and which imports are to be repeated. */
export function recoveryText({ aside, day, repeat }: Recovery): Text {
  const books = repeat.slice(0, SHOWN_BOOKS).join(', ') + (repeat.length > SHOWN_BOOKS ? ', …' : '');
  return {
    vi: [
      aside ? `Kho bị hỏng và được giữ lại nguyên vẹn dưới tên "${aside}".` : 'Tệp của kho trống hoặc không còn.',
      `Đã khôi phục bản sao an toàn ngày ${dayText(day, 'vi')}.`,
      repeat.length > 0
        ? `Cần nhập lại ${repeat.length} sổ: ${books}. Các thao tác khác sau bản sao đó cũng cần làm lại.`
        : 'Không có sổ nào phải nhập lại; các thao tác khác sau bản sao đó cần làm lại.',
    ].join(' '),
    en: [
      aside
        ? `The workspace was damaged and is kept whole as "${aside}".`
        : 'The file of the workspace was empty or gone.',
      `The safety copy of ${dayText(day, 'en')} was restored.`,
      repeat.length > 0
        ? `To be imported again: ${repeat.length} workbooks: ${books}. Other steps after that copy are to be repeated too.`
        : 'No workbook has to be imported again; other steps after that copy are to be repeated.',
    ].join(' '),
  };
}
