import type { Text } from './text.ts';

export const SHIPPED_FORMS = ['gso-thang', 'moit-hoi-nghi', 'tinh-thang'] as const;
/** The name of a form that comes along. */
export type ShippedForm = (typeof SHIPPED_FORMS)[number];

/** What the forms that come along are called. */
export const FORM_NAMES: Readonly<Record<ShippedForm, Text>> = {
  'gso-thang': { vi: 'Biểu tháng cả nước (thống kê)', en: 'National month (statistics office)' },
  'moit-hoi-nghi': { vi: 'Phụ lục hội nghị (Bộ Công Thương)', en: 'Conference annex (ministry)' },
  'tinh-thang': { vi: 'Biểu tháng của một tỉnh', en: 'Month of a province' },
};

export const isShippedForm = (name: string): name is ShippedForm => (SHIPPED_FORMS as readonly string[]).includes(name);
