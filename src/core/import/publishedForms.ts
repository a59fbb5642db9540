import type { Basis } from '../model/observation.ts';
import { freqOf, type Freq, type TimePeriod } from '../model/period.ts';
import type { Unit } from '../model/unit.ts';

/** What a file does not say and its publisher says elsewhere. Data; where each is said stands in docs/sources.md. */
type PublishedForm = {
  readonly dataset: string;
  /** Folded title and heading of a column; a form without one takes any. */
  readonly title?: RegExp;
  readonly heading?: RegExp;
  readonly freq?: Freq;
  readonly unit: Unit;
  readonly basis?: Basis;
};

const FORMS: readonly PublishedForm[] = [
  {
    dataset: 'PXWEB',
    title:
      /^(retail sales of goods and (consumer )?services|tong muc ban le hang hoa va doanh thu dich vu).*(at current prices|gia (hien hanh|thuc te))/,
    freq: 'A',
    unit: { unit: 'VND', unitMult: 9 },
  },
  {
    dataset: 'PXWEB',
    title: /^(index of industrial production|chi so san xuat cong nghiep)/,
    freq: 'A',
    unit: { unit: 'PT', unitMult: 0 },
    basis: 'SPLY',
  },
  {
    dataset: 'PXWEB',
    title: /^(number of commercial cent(er|re)s|so (luong )?trung tam thuong mai)/,
    freq: 'A',
    unit: { unit: 'TRADE_CENTRES', unitMult: 0 },
  },
  { dataset: 'MOF_BUDGET', heading: /^ty le (\(%\) )?phan chia/, unit: { unit: 'PT', unitMult: 0 } },
  { dataset: 'PAPI', unit: { unit: 'POINTS', unitMult: 0 } },
  {
    dataset: 'PCI',
    title: /^(tong hop|summary)/,
    heading: /^(?!.*(xep hang|rank))/,
    unit: { unit: 'POINTS', unitMult: 0 },
  },
  {
    dataset: 'PCI',
    heading: /chi so (thanh phan|pci|\d)|nhom chi tieu thanh phan|^diem/,
    unit: { unit: 'POINTS', unitMult: 0 },
  },
];

/** What is known of a column of levels whose file names no unit; null where nothing is known. */
export function publishedForm(
  dataset: string,
  title: string,
  heading: string,
  period: TimePeriod | null,
): { readonly unit: Unit; readonly basis: Basis } | null {
  const form = FORMS.find(
    (one) =>
      one.dataset === dataset &&
      (one.title?.test(title) ?? true) &&
      (one.heading?.test(heading) ?? true) &&
      (one.freq === undefined || (period !== null && freqOf(period) === one.freq)),
  );
  return form ? { unit: form.unit, basis: form.basis ?? 'LEVEL' } : null;
}
