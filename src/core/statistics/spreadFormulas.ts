import { endMonth } from '../model/period.ts';
import { andThen, computed, refused, type Computed, type Member } from './computed.ts';
import { betaConvergence, logSpread, type Beta } from './convergence.ts';
import { highestToLowest, variation } from './dispersion.ts';
import { exact } from './exact.ts';
import { list, type Formula } from './formula.ts';
import { periodOfMember } from './periodOfMember.ts';
import { theil } from './theil.ts';

const MONTHS = 12;

/** β convergence of terms: the same places in the same order at two times, which their periods name. */
function beta(first: readonly Member[], last: readonly Member[]): Computed<Beta> {
  if (first.length !== last.length) return refused('other-parts');
  const [from, to] = [first, last].map((members) => periodOfMember(members[0]?.id ?? ''));
  const years = from && to ? (endMonth(to) - endMonth(from)) / MONTHS : 0;
  if (years <= 0) return refused('out-of-order');
  return betaConvergence(
    first,
    last.map(({ value }, i) => ({ id: first[i]?.id ?? '', value })),
    years,
  );
}

const ofBeta =
  (part: 'slope' | 'standardError' | 'rSquared'): Formula['compute'] =>
  (slots) =>
    andThen(beta(list(slots, 0), list(slots, 1)), (found) => computed(exact(found[part])));

const number = (found: Computed<number>): Computed => andThen(found, (value) => computed(exact(value)));

/** Formulas of the dispersion between places. */
export const SPREAD_FORMULAS: Readonly<Record<string, Formula>> = {
  highestToLowest: {
    name: { vi: 'Cao nhất so với thấp nhất (lần)', en: 'Highest to lowest (times)' },
    rule: { vi: 'cao nhất ÷ thấp nhất', en: 'highest ÷ lowest' },
    slots: ['many'],
    unit: 'NUMBER',
    compute: (slots) => andThen(highestToLowest(list(slots, 0)), ({ ratio }) => computed(ratio)),
  },
  variation: {
    name: { vi: 'Hệ số biến thiên', en: 'Coefficient of variation' },
    rule: { vi: 'độ lệch chuẩn ÷ trung bình, không gia quyền', en: 'standard deviation ÷ mean, unweighted' },
    slots: ['many'],
    unit: 'NUMBER',
    compute: (slots) => number(variation(list(slots, 0))),
  },
  logSpread: {
    name: { vi: 'Độ phân tán sigma', en: 'Sigma dispersion' },
    rule: { vi: 'độ lệch chuẩn của ln(giá trị)', en: 'standard deviation of ln(level)' },
    slots: ['many'],
    unit: 'NUMBER',
    compute: (slots) => number(logSpread(list(slots, 0))),
  },
  theil: {
    name: { vi: 'Chỉ số Theil (T)', en: 'Theil index (T)' },
    rule: {
      vi: 'Σ s × ln(s ÷ w), s là tỷ trọng giá trị, w là tỷ trọng quyền số',
      en: 'Σ s × ln(s ÷ w), s shares of the level, w shares of the weight',
    },
    slots: ['many', 'many'],
    unit: 'NUMBER',
    compute: (slots) => {
      const [levels, weights] = [list(slots, 0), list(slots, 1)];
      if (levels.length !== weights.length) return refused('other-parts');
      const members = levels.map((level, i) => ({ ...level, weight: weights[i]?.value ?? null, group: '' }));
      return andThen(theil(members), ({ total }) => computed(exact(total)));
    },
  },
  convergence: {
    name: { vi: 'Hội tụ beta', en: 'Beta convergence' },
    rule: {
      vi: 'hệ số góc của ln(sau ÷ trước) ÷ số năm theo ln(trước); âm là nơi thấp tăng nhanh hơn',
      en: 'slope of ln(last ÷ first) ÷ years on ln(first); below 0 the lower ones catch up',
    },
    slots: ['many', 'many'],
    unit: 'NUMBER',
    compute: ofBeta('slope'),
  },
  convergenceError: {
    name: { vi: 'Sai số chuẩn của hội tụ beta', en: 'Standard error of beta convergence' },
    rule: { vi: 'sai số chuẩn của hệ số góc', en: 'standard error of the slope' },
    slots: ['many', 'many'],
    unit: 'NUMBER',
    compute: ofBeta('standardError'),
  },
  convergenceFit: {
    name: { vi: 'R² của hội tụ beta', en: 'R² of beta convergence' },
    rule: { vi: 'phần biến động được giải thích', en: 'share of the variation that the line explains' },
    slots: ['many', 'many'],
    unit: 'NUMBER',
    compute: ofBeta('rSquared'),
  },
};
