import type { Lang } from '../../../core/model/text.ts';

/** Where the guide speaks of a page: the anchor of a heading of `docs/using.md`. */
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

/** The section that F1 opens; in English the summary, for the guide is in Vietnamese. */
export const partFor = (page: string, lang: Lang): string | null => (lang === 'en' ? null : (PART[page] ?? null));
