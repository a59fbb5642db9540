import { tidy } from './fold.ts';

/** Lines above a title that belong to the paper and not to the table: who issues it, its number, the decision it hangs on. */
const LETTERHEAD: readonly RegExp[] = [
  /^(bộ|tổng cục|cục|chi cục|sở|ủy ban nhân dân|uỷ ban nhân dân|ubnd) [\p{L}.]+( [\p{L}.]+){0,8}$/iu,
  /^(phụ lục|mẫu|biểu)( mẫu)?( số)?:? ?\d[\d.]*\p{L}?( ?[/-] ?[\p{L}\d]+)*$/iu,
  /^cộng ho[àòa]+ xã hội chủ nghĩa|^độc lập - tự do/iu,
  /^\(?(kèm theo|ban hành kèm theo) (quyết định|công văn|báo cáo|thông tư)/iu,
  /^của (bộ trưởng|thủ tướng|chủ tịch|ủy ban) [^()]*\)$/iu,
];

/** True for a text of the letterhead: "BỘ TÀI CHÍNH", "Phụ lục số 09/CKTC-NSNN", "(Kèm theo Quyết định số …)". */
export function isLetterhead(text: string): boolean {
  const plain = tidy(text);
  return LETTERHEAD.some((form) => form.test(plain));
}
