import type { Lang } from '../../../core/model/text.ts';

/** Where the guide speaks of a page: the anchor of a heading of `docs/using.md`. */
export const PART: Readonly<Record<string, string>> = {
  overview: 'xem-so-lieu',
  table: 'nguong',
  derived: 'chi-tieu-tinh-toan',
  chart: 'xem-so-lieu',
  revisions: 'hieu-dinh',
  import: 'nhap-so-lieu-va-xem-lai',
  sources: 'so-lieu-duoc-dieu-chinh-ra-sao',
  checks: 'ban-kiem-tra',
  settings: 'sao-luu-va-khoi-phuc',
};

/** The section that F1 opens; in English the summary, for the guide is in Vietnamese. */
export const partFor = (page: string, lang: Lang): string | null => (lang === 'en' ? null : (PART[page] ?? null));
