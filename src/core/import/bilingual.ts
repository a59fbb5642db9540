const VIETNAMESE = /[^\x00-\x7f]/;
const ENGLISH_ROW = /^[\x20-\x7e]*\b(?:of|by|and|in|at|for|the)\b[\x20-\x7e]*$/i;

/** "Doanh nghiệp - Enterprise", as yearbooks print it: the Vietnamese half. Any other text as it is. */
export function vietnameseHalf(text: string): string {
  const [, left = '', right = ''] = /^(.*\S)\s+[-–]\s+(\S.*)$/s.exec(text) ?? [];
  return VIETNAMESE.test(left) && !VIETNAMESE.test(right) && /[a-z]{3}/i.test(right) ? left : text;
}

/** The lines of a title without those that say it once more in English. */
export function withoutEnglishRows(lines: readonly string[]): readonly string[] {
  return lines.some((line) => VIETNAMESE.test(line)) ? lines.filter((line) => !ENGLISH_ROW.test(line.trim())) : lines;
}
