import type { Lang, Text } from '../model/text.ts';

/** What follows "không tính được: ". Names may follow at the end: `…` stands for " của …", `:` for a list; others take none. */
const WHY = {
  nothing: { vi: 'không có số liệu nào', en: 'there is no figure' },
  missing: { vi: 'thiếu số…', en: 'a figure is missing…' },
  'zero-base': { vi: 'gốc bằng 0…', en: 'the base is 0…' },
  'negative-base': { vi: 'gốc là số âm…', en: 'the base is negative…' },
  'negative-part': { vi: 'có thành phần âm:', en: 'a part is negative:' },
  'not-positive': { vi: 'cần số dương:', en: 'a positive figure is needed:' },
  'no-weights': { vi: 'thiếu quyền số…', en: 'weights are missing…' },
  'bad-weights': { vi: 'quyền số âm hoặc bằng 0:', en: 'weights are negative or 0:' },
  'not-additive': { vi: 'chỉ tiêu không cộng được', en: 'the measure cannot be added up' },
  'needs-levels': {
    vi: 'chỉ số không cộng được; thiếu giá trị tuyệt đối hoặc quyền số…',
    en: 'indices cannot be added up; levels or weights are missing…',
  },
  'other-parts': { vi: 'hai kỳ không có cùng thành phần:', en: 'the two times have other parts:' },
  'area-split': { vi: 'địa giới bị chia tách:', en: 'the area was split:' },
  'area-merged': { vi: 'địa giới đã sáp nhập:', en: 'the area was merged:' },
  'no-spread': { vi: 'các số gần như bằng nhau, không có độ phân tán', en: 'the figures hardly differ: no spread' },
  'too-few': { vi: 'quá ít quan sát', en: 'too few observations' },
  'short-series': { vi: 'chuỗi ngắn hơn 5 năm', en: 'the series is shorter than five years' },
  gaps: { vi: 'chuỗi bị ngắt quãng, thiếu số…', en: 'the series has gaps, figures are missing…' },
  'out-of-order': { vi: 'chuỗi không phải các tháng liền nhau:', en: 'the series is not one of consecutive months:' },
  'no-common-value': { vi: 'các số đã công bố không khớp nhau', en: 'the published figures do not agree' },
  'other-units': { vi: 'các số không cùng đơn vị tính', en: 'the figures have different units' },
  'other-prices': {
    vi: 'số theo giá hiện hành và số theo giá so sánh không tính chung được',
    en: 'figures at current and at constant prices are not computed together',
  },
  'index-not-positive': { vi: 'chỉ số phải lớn hơn 0…', en: 'the index must be above 0…' },
} as const satisfies Record<string, Text>;

/** Why something cannot be computed. */
export type ReasonCode = keyof typeof WHY;

/** A reason with the ids of what is missing or in the way: codes of places, items or periods. */
export type Reason = { readonly code: ReasonCode; readonly of: readonly string[] };

export const REASON_CODES = Object.keys(WHY) as ReasonCode[];

/** The reason in words: "không tính được: thiếu quyền số của Bắc Kạn, Hà Giang". `nameOf` turns an id into its name, which is said once. */
export function reasonText({ code, of }: Reason, lang: Lang = 'vi', nameOf = (id: string): string => id): string {
  const [before, link] = lang === 'vi' ? ['không tính được: ', ' của '] : ['cannot be computed: ', ' for '];
  const names = [...new Set(of.map(nameOf))].join(', ');
  return before + WHY[code][lang].replace(/[…:]$/, (mark) => names && (mark === ':' ? ': ' : link) + names);
}
