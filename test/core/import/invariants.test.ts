import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { endMonth, periodParts, yearBefore, type TimePeriod } from '../../../src/core/model/period.ts';
import { everyFigure, groupsOf, type Figure } from '../../fixtures/everyFigure.ts';
import { SHARED } from '../../fixtures/shared.ts';
import { CHANGED_ON_RELEASE, OTHER_UNITS, SUMS_THAT_THE_OFFICE_MISSED, TOLD_AHEAD } from './knownOddities.ts';

const squeezed = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9>]/g, '');
const levelOf = ({ value, unitMult }: Figure): number => (value ?? 0) * 10 ** unitMult;
const monthOf = (book: string): number => Number(book.slice(0, 4)) * 12 + Number(book.slice(5)) - 1;
const endOf = (period: TimePeriod): number | null => (periodParts(period) ? endMonth(period) : null);

/** Laws that hold in every book, found by looking at what broke them. What the offices got wrong is named in knownOddities.ts. */
describe.skipIf(!SHARED)('every figure of every book (skipped without ../shared/data)', () => {
  let figures: Figure[] = [];
  let filled: Figure[] = [];
  let levels: ReadonlyMap<string, readonly Figure[]> = new Map();
  beforeAll(() => {
    figures = everyFigure();
    filled = figures.filter(({ value }) => value !== null);
    levels = groupsOf(
      filled.filter(({ basis }) => basis === 'LEVEL'),
      ({ book, text }) => `${book} ${text}`,
    );
  });

  it('is there', () => {
    expect(figures.length).toBeGreaterThan(85_000);
  });

  it('names no place among the items, and none in the name of a measure', () => {
    const listed = readFileSync(join(SHARED ?? '', 'provinces.csv'), 'utf8')
      .normalize('NFC')
      .trim()
      .split('\n')
      .slice(1);
    const provinces = listed.map((line) => squeezed(line.split(',')[2] ?? ''));
    const regions = [
      'mienbac',
      'miennam',
      'mientrung',
      'dongbangsonghong',
      'dongbangsongcuulong',
      'taynguyen',
      'canuoc',
    ];
    const places = new Set([...provinces, ...regions]);
    const named = (label: string): boolean =>
      label.split(/ > |: /).some((part) => places.has(squeezed(part.replace(/^(tỉnh|thành phố|tp\.?) /i, ''))));
    const found = figures.filter(
      ({ item, itemLabel, measureName }) => (item !== '_T' && named(itemLabel)) || named(measureName ?? ''),
    );
    expect(new Set(found.map(({ at, itemLabel, measureName }) => `${at} ${itemLabel} ${measureName}`))).toEqual(
      new Set(),
    );
  });

  it('names a measure by no period, no status and no half of a word', () => {
    const words =
      /(^|_)(THANG|NAM_\d+|QUY|CA_NAM|CA|UOC|TINH|SO_BO|BO|THUC_HIEN|CONG_DON|CUNG_KY|TRUOC|LAO|VON_DANG|TY_LE_SO_SANH)$/;
    const found = figures.filter(({ measure }) => words.test(measure.replace(/_[A-Z0-9]*\d[A-Z0-9]*$/, '')));
    expect(new Set(found.map(({ at, measure }) => `${at} ${measure}`))).toEqual(new Set());
  });

  it('is about the year that its heading names, unless that is the year of prices or of the comparison', () => {
    const found = figures.filter(({ heading, timePeriod, basis }) => {
      const plain = heading.replace(/(so sánh|cố định|thực tế|Kỳ gốc) \(?\d{4}\)?/gi, ' ');
      const own = basis === 'LEVEL' || basis === 'SHARE' ? plain : plain.replace(/so với.*$/i, ' ');
      const years = own.match(/(?<!\d)(19|20)\d\d(?!\d)/g) ?? [];
      return years.length > 0 && !years.some((year) => timePeriod.startsWith(year));
    });
    expect(new Set(found.map(({ at, heading, timePeriod }) => `${at} ${timePeriod} ${heading}`))).toEqual(new Set());
  });

  it('ends no later than the month of its book', () => {
    const found = figures.filter(({ book, timePeriod, title, heading }) => {
      const end = endOf(timePeriod);
      return end !== null && end > monthOf(book) && !TOLD_AHEAD.test(`${title} ${heading}`);
    });
    expect(new Set(found.map(({ at, timePeriod, heading }) => `${at} ${timePeriod} ${heading}`))).toEqual(new Set());
  });

  it('is in percent where it compares or is a share, and no share is above the whole', () => {
    const compared = filled.filter(({ basis }) => basis !== 'LEVEL');
    expect(compared.filter(({ unit }) => unit !== 'PT').map(({ at }) => at)).toEqual([]);
    const shares = compared.filter(
      ({ basis, value }) => basis === 'SHARE' && (Number(value) > 100.5 || Number(value) < -1),
    );
    expect(shares.map(({ at }) => at)).toEqual([]);
  });

  it('is an index near 100 where prices and industries are compared', () => {
    const found = filled.filter(
      ({ dataset, basis, value }) =>
        /^GSO_(CPI|IIP|LABOUR|LABOUR_INDUSTRY|GRDP|GDP)$/.test(dataset) &&
        /^(SPLY|PREV|BASE)$/.test(basis) &&
        Number(value) < 30,
    );
    expect(found.map(({ at, value }) => `${at} ${value}`)).toEqual([]);
  });

  it('has its key to itself in a book', () => {
    const twice = [...groupsOf(figures, ({ book, text }) => `${book} ${text}`)].filter(([, same]) => same.length > 1);
    expect(twice.map(([key]) => key)).toEqual([]);
  });

  it('is counted in one unit through all books, but for those that the offices changed', () => {
    const series = groupsOf(filled, ({ dataset, measure, item, basis }) => `${dataset}:${measure}:${item}:${basis}`);
    const changed = [...series].flatMap(([name, same]) => {
      const units = [...new Set(same.map(({ unit, unitMult }) => `${unit}${unitMult || ''}`))].sort().join(' ');
      return units.includes(' ') && !OTHER_UNITS.some(([form, known]) => form.test(name) && known === units)
        ? [`${name}: ${units}`]
        : [];
    });
    expect(changed).toEqual([]);
  });

  it('is the same, within a factor of three, in the next book that prints it', () => {
    const odd = [...groupsOf(filled, ({ text }) => text)].flatMap(([text, vintages]) =>
      vintages.slice(1).flatMap((later, i) => {
        const [a, b] = [levelOf(vintages[i] ?? later), levelOf(later)];
        const near = a === b || (a * b > 0 && Math.abs(a / b) < 3 && Math.abs(a / b) > 1 / 3);
        return near || CHANGED_ON_RELEASE.some((known) => text.includes(known))
          ? []
          : [`${later.at} ${text}: ${a}, ${b}`];
      }),
    );
    expect(odd).toEqual([]);
  });

  it('adds up: the months before and this month are the months together', () => {
    let checked = 0;
    const odd = [...levels.values()].flatMap(([now]) => {
      const m = /^(\d{4})-M(\d\d)$/.exec(now?.timePeriod ?? '');
      if (!now || !m || m[2] === '01') return [];
      const at = (period: string): Figure | undefined =>
        levels.get(`${now.book} ${now.text.replace(now.timePeriod, period)}`)?.[0];
      const n = Number(m[2]);
      const before = at(n === 2 ? `${m[1]}-M01` : `${m[1]}-01-01/P${n - 1}M`);
      const together = at(`${m[1]}-01-01/P${n}M`) ?? (n === 12 ? at(m[1] ?? '') : undefined);
      if (!before || !together) return [];
      checked++;
      const sum = levelOf(before) + levelOf(now);
      const close = Math.abs(sum - levelOf(together)) <= 0.05 * Math.abs(sum) + 1.1 * 10 ** now.unitMult;
      return close || SUMS_THAT_THE_OFFICE_MISSED.test(now.at + now.itemLabel) ? [] : [`${now.at} ${now.text}`];
    });
    expect(odd).toEqual([]);
    expect(checked).toBeGreaterThan(2000);
  });

  it('grows as the book says, where the book prints the level of last year too', () => {
    let checked = 0;
    const odd = filled.flatMap((one) => {
      const last = one.basis === 'SPLY' ? yearBefore(one.timePeriod) : null;
      const text = one.text.replace(/SPLY$/, 'LEVEL');
      const now = last && levels.get(`${one.book} ${text}`)?.[0];
      const then = last && levels.get(`${one.book} ${text.replace(one.timePeriod, last)}`)?.[0];
      if (!now || !then || !then.value) return [];
      checked++;
      const growth = (100 * levelOf(now)) / levelOf(then);
      const printed = one.value ?? 0;
      return Math.abs(growth - printed) <= 0.06 * Math.max(growth, printed) + 3
        ? []
        : [`${one.at} ${printed} ${growth}`];
    });
    expect(odd).toEqual([]);
    expect(checked).toBeGreaterThan(2000);
  });

  it('has one code for one name: marks, blanks, dashes and numbers of rows make no other item', () => {
    const names = groupsOf(
      figures,
      ({ dataset, measure, itemLabel }) =>
        `${dataset}:${measure}:${squeezed(itemLabel.replace(/(^| > )(\d{1,2}|[A-Z]|[IVX]+)[.)] /g, '$1').replace(/\(\*+\)/g, ''))}`,
    );
    const split = [...names].flatMap(([name, same]) => {
      const items = [...new Set(same.map(({ item }) => item))];
      return items.length > 1 && !name.endsWith(':') ? [`${name}: ${items.join(' ')}`] : [];
    });
    expect(split).toEqual([]);
  });

  it('holds no letter of another encoding', () => {
    const strange = /[\u0080-\u00bf\u00d7\u00f7\ufffd]/;
    const found = figures.flatMap(({ itemLabel, measureName, title, heading }) =>
      [itemLabel, measureName ?? '', title, heading].filter((text) => strange.test(text.replace(/\u00a0/g, ' '))),
    );
    expect(new Set(found)).toEqual(new Set());
  });
});
