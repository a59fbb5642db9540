import { isKnown, computed, refused, type Known, type Member } from './computed.ts';
import { compare, exact, HUNDRED, type Exact } from './exact.ts';
import { list, of, type Formula } from './formula.ts';

const TEN_UP = exact(110);

type Rule = (value: Exact) => boolean;

/** How many known indices meet something; a place without a figure is not counted, and is named among the numbers. */
const howMany = (vi: string, en: string, rule: Rule): Formula => ({
  name: { vi: `Số đơn vị ${vi}`, en: `How many ${en}` },
  rule: { vi: `đếm chỉ số ${vi}, số thiếu không đếm`, en: `count of indices that ${en}; the missing are not counted` },
  slots: ['many'],
  unit: 'COUNT',
  compute: (slots) => count(list(slots, 0).filter(isKnown), rule),
});

const count = (known: readonly Known<Member>[], rule: Rule) =>
  known.length > 0 ? computed(exact(known.filter(({ value }) => rule(value)).length)) : refused('nothing');

/** The counts that briefings state, on unrounded values; "từ 10 % trở lên" is inclusive (FIELD T-14). */
export const COUNT_FORMULAS: Readonly<Record<string, Formula>> = {
  howMany: {
    name: { vi: 'Số đơn vị', en: 'How many' },
    rule: { vi: 'đếm tất cả, kể cả nơi thiếu số', en: 'count of all, the missing included' },
    slots: ['many'],
    unit: 'COUNT',
    compute: (slots) => computed(exact(list(slots, 0).length)),
  },
  howManyKnown: {
    name: { vi: 'Số đơn vị có số liệu', en: 'How many have a figure' },
    rule: { vi: 'đếm những số đã biết', en: 'count of the known ones' },
    slots: ['many'],
    unit: 'COUNT',
    compute: (slots) => computed(exact(list(slots, 0).filter(isKnown).length)),
  },
  howManyGrow: howMany('trên 100', 'are above 100', (value) => compare(value, HUNDRED) > 0),
  howManyFall: howMany('dưới 100', 'are below 100', (value) => compare(value, HUNDRED) < 0),
  howManyStay: howMany('bằng 100', 'are 100', (value) => compare(value, HUNDRED) === 0),
  howManyGrowTenUp: howMany('từ 110 trở lên', 'are 110 or above', (value) => compare(value, TEN_UP) >= 0),
  howManyBelow: {
    name: { vi: 'Số đơn vị thấp hơn mức chung', en: 'How many are below the common level' },
    rule: { vi: 'đếm số thấp hơn số thứ nhất', en: 'count of those below the first number' },
    slots: ['one', 'many'],
    unit: 'COUNT',
    compute: (slots) => {
      const own = of(slots, 0);
      return own
        ? count(list(slots, 1).filter(isKnown), (value) => compare(value, own) < 0)
        : refused(
            'missing',
            list(slots, 0).map(({ id }) => id),
          );
    },
  },
};
