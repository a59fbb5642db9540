import type { SinceKind } from '../model/revisions.ts';
import type { Text } from '../model/text.ts';
import type { FindingSeverity, FindingState } from '../model/validation.ts';

/** Heads of the sheet of sources. */
export const SOURCE_HEADS = {
  vi: [
    'TT',
    'Trang trong báo cáo',
    'Ô trong báo cáo',
    'Chỉ tiêu',
    'Nội dung cột',
    'Địa phương',
    'Giá trị như công bố',
    'Đơn vị',
    'Trạng thái',
    'Ngày công bố',
    'Sổ số liệu (tệp)',
    'Trang tính',
    'Ô',
  ],
  en: [
    'No.',
    'Sheet of the report',
    'Cell of the report',
    'Indicator',
    'Column',
    'Locality',
    'Value as published',
    'Unit',
    'Status',
    'Released on',
    'Workbook (file)',
    'Sheet',
    'Cell',
  ],
} as const;

/** Heads of the sheet of revisions. */
export const REVISION_HEADS = {
  vi: [
    'TT',
    'Chỉ tiêu',
    'Địa phương',
    'Kỳ',
    'Gốc so sánh',
    'Đơn vị',
    'Công bố trước ngày',
    'Số trước',
    'Số nay',
    'Chênh lệch',
    'Chênh lệch (%)',
    'Thay đổi',
  ],
  en: [
    'No.',
    'Indicator',
    'Locality',
    'Period',
    'Basis',
    'Unit',
    'Published before on',
    'Before',
    'Now',
    'Difference',
    'Difference (%)',
    'Change',
  ],
} as const;

export const REVISION_KINDS: Record<SinceKind, Text> = {
  new: { vi: 'Mới', en: 'New' },
  revised: { vi: 'Điều chỉnh', en: 'Revised' },
  status: { vi: 'Đổi trạng thái', en: 'Status only' },
  withdrawn: { vi: 'Rút lại', en: 'Withdrawn' },
  vanished: { vi: 'Không còn nêu', en: 'No longer said' },
};

/** Heads of the sheet of remarks. */
export const REMARK_HEADS = {
  vi: ['TT', 'Mức', 'Nội dung', 'Ngưỡng của quy tắc', 'Trang tính của sổ', 'Ô', 'Trạng thái'],
  en: ['No.', 'Severity', 'Remark', 'Tolerance of the rule', 'Sheet of the workbook', 'Cell', 'State'],
} as const;

export const SEVERITIES: Record<FindingSeverity, Text> = {
  error: { vi: 'Lỗi', en: 'Error' },
  warning: { vi: 'Cảnh báo', en: 'Warning' },
  info: { vi: 'Thông tin', en: 'Information' },
};

export const FINDING_STATES: Record<FindingState, Text> = {
  open: { vi: 'Chưa xem xét', en: 'Open' },
  accepted: { vi: 'Đã chấp nhận', en: 'Accepted' },
  reopened: { vi: 'Mở lại vì số đã đổi', en: 'Reopened, a figure changed' },
};
