/** Where the guide speaks of a page: the anchor of a section, the same in both languages. */
export const PART: Readonly<Record<string, string>> = {
  overview: 'tong-quan',
  table: 'bang-dia-phuong',
  derived: 'chi-tieu-tinh-toan',
  chart: 'bieu-do',
  map: 'ban-do',
  province: 'ho-so-tinh',
  revisions: 'hieu-dinh',
  import: 'nhap-so-lieu-va-xem-lai',
  sources: 'nguon',
  checks: 'ban-kiem-tra',
  briefing: 'bao-cao-tom-tat-bang-loi',
  textCheck: 'kiem-tra-van-ban',
  settings: 'cai-dat',
};

/** The section that F1 opens from a page; null: the beginning. */
export const partFor = (page: string): string | null => PART[page] ?? null;
