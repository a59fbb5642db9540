import { dayText } from '../core/model/format.ts';
import type { Basis, ObsStatus, Severity } from '../core/model/observation.ts';
import type { SinceKind } from '../core/model/revisions.ts';
import type { TableState } from '../core/model/lists.ts';
import type { Text } from '../core/model/text.ts';
import type { ThresholdOp } from '../core/model/threshold.ts';

export const BASIS_TEXT: Record<Basis, Text> = {
  LEVEL: { vi: 'Giá trị', en: 'Level' },
  SPLY: { vi: 'So cùng kỳ năm trước', en: 'Same period last year = 100' },
  PREV: { vi: 'So kỳ trước', en: 'Previous period = 100' },
  SPLY_GROWTH: { vi: 'Tăng, giảm so cùng kỳ năm trước', en: 'Growth on same period last year' },
  PREV_GROWTH: { vi: 'Tăng, giảm so kỳ trước', en: 'Growth on previous period' },
  PLAN: { vi: 'So kế hoạch', en: 'Share of plan' },
  SHARE: { vi: 'Cơ cấu', en: 'Share of total' },
  BASE: { vi: 'So kỳ gốc', en: 'Fixed base = 100' },
};

export const STATUS_TEXT: Record<ObsStatus, Text> = {
  A: { vi: 'chính thức', en: 'final' },
  E: { vi: 'ước tính', en: 'estimate' },
  P: { vi: 'sơ bộ', en: 'preliminary' },
  M: { vi: 'không phát sinh', en: 'cannot exist' },
  L: { vi: 'có phát sinh, chưa thu thập được', en: 'exists, not collected' },
  O: { vi: 'để trống', en: 'left empty' },
};

export const SINCE_TEXT: Record<SinceKind, Text> = {
  new: { vi: 'mới', en: 'new' },
  revised: { vi: 'điều chỉnh', en: 'revised' },
  status: { vi: 'đổi trạng thái', en: 'status only' },
  withdrawn: { vi: 'rút lại', en: 'withdrawn' },
  vanished: { vi: 'không còn nêu', en: 'no longer said' },
};

/** What stands in a table instead of a number. */
export const MARK: Record<'M' | 'L' | 'O', string> = { M: '-', L: '…', O: '( )' };
/** Stands where no book says anything. */
export const NOTHING = '·';

/** Behind a figure that was combined from other places, and in the place of one that cannot be. */
export const COMBINED = '†';
export const NOT_COMPUTED = '×';
export const COMBINED_TEXT: Text = {
  vi: 'tính từ các địa phương khác, không phải số công bố',
  en: 'combined from other places, not published',
};
export const bordersText = (day: string): Text => ({
  vi: `theo địa giới ngày ${dayText(day)}`,
  en: `by the borders of ${dayText(day, 'en')}`,
});

export const SEVERITY_TEXT: Record<Severity, Text> = {
  stop: { vi: 'không đọc được', en: 'not read' },
  ask: { vi: 'cần trả lời', en: 'to be answered' },
  warn: { vi: 'cần xem', en: 'look at it' },
  note: { vi: 'ghi chú', en: 'for the record' },
};

export const STATE_TEXT: Record<TableState, Text> = {
  read: { vi: 'đã đọc', en: 'read' },
  unread: { vi: 'chưa đọc', en: 'not read yet' },
  hidden: { vi: 'trang ẩn', en: 'hidden' },
  empty: { vi: 'trống', en: 'empty' },
};

/** A threshold in words: "từ 10 trở lên" is ge, "trên 10" is gt. */
export function thresholdText(op: ThresholdOp, number: string): Text {
  const texts: Record<ThresholdOp, Text> = {
    gt: { vi: `trên ${number}`, en: `above ${number}` },
    ge: { vi: `từ ${number} trở lên`, en: `${number} or above` },
    lt: { vi: `dưới ${number}`, en: `below ${number}` },
    le: { vi: `từ ${number} trở xuống`, en: `${number} or below` },
  };
  return texts[op];
}
