import type { Text } from '../../model/text.ts';

export const EXPORT_WORDS = {
  table: { vi: 'Bảng', en: 'Table' },
  long: { vi: 'Số liệu dạng dài', en: 'Long form' },
  italics: { vi: 'Chữ nghiêng: số ước tính hoặc sơ bộ.', en: 'Italics: estimates or preliminary figures.' },
  computed: {
    vi: 'Ô có chú thích không phải số công bố: chú thích ghi cách tính, hoặc vì sao không tính được.',
    en: 'Cells with a comment are not published figures: it says how they are computed, or why they cannot be.',
  },
  sources: { vi: 'Nguồn', en: 'Sources' },
} as const satisfies Record<string, Text>;
