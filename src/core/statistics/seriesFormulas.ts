import { andThen, computed, refused, type Computed, type Member } from './computed.ts';
import { exact } from './exact.ts';
import { list, type Formula } from './formula.ts';
import { periodOfMember } from './periodOfMember.ts';
import { joinedIndex } from './spans.ts';
import { decompose, type Decomposition } from './stl.ts';

type Part = Exclude<keyof Decomposition['months'][number], 'id' | 'value' | 'weight'>;

/** One part of a month of a series that is taken apart; the month is one of the series. */
const part =
  (of: Part): Formula['compute'] =>
  (slots) => {
    const [own, series] = [list(slots, 0)[0], list(slots, 1)];
    return andThen(takenApart(series), ({ months }) => {
      const found = months[series.findIndex(({ id }) => id === own?.id)];
      return found ? computed(exact(found[of])) : refused('missing', own ? [own.id] : []);
    });
  };

/** A series of terms taken apart; refused where one is no month. */
export function takenApart(series: readonly Member[]): Computed<Decomposition> {
  const months = series.flatMap(({ id, value }) => {
    const period = periodOfMember(id);
    return period ? [{ id: period, value }] : [];
  });
  return months.length < series.length ? refused('out-of-order') : decompose(months);
}

const RULE = {
  vi: 'phân tích nội bộ: STL (Cleveland và cộng sự 1990) trên chuỗi tháng liền nhau từ 5 năm',
  en: 'internal analysis: STL (Cleveland et al. 1990) on five years or more of consecutive months',
};

/** Formulas over a row of months. */
export const SERIES_FORMULAS: Readonly<Record<string, Formula>> = {
  joinedIndex: {
    name: { vi: 'Chỉ số các tháng gộp, từ giá trị', en: 'Index of months together, from their levels' },
    rule: { vi: 'Σ giá trị ÷ Σ (giá trị × 100 ÷ chỉ số) × 100', en: 'Σ level ÷ Σ (level × 100 ÷ index) × 100' },
    slots: ['many', 'many'],
    unit: 'PT',
    compute: (slots) => {
      const [levels, indices] = [list(slots, 0), list(slots, 1)];
      if (levels.length !== indices.length) return refused('nothing');
      const pieces = indices.map(({ id, value }, i) => ({
        ...{ id, index: value, level: levels[i]?.value ?? null },
        weight: null,
      }));
      return andThen(joinedIndex(pieces), ({ index }) => computed(index));
    },
  },
  stlTrend: {
    name: { vi: 'Xu thế (phân tích nội bộ)', en: 'Trend (internal analysis)' },
    rule: RULE,
    slots: ['one', 'many'],
    unit: 'same',
    compute: part('trend'),
  },
  stlSeasonal: {
    name: { vi: 'Mùa vụ (phân tích nội bộ)', en: 'Season (internal analysis)' },
    rule: RULE,
    slots: ['one', 'many'],
    unit: 'same',
    compute: part('seasonal'),
  },
  stlRemainder: {
    name: { vi: 'Phần còn lại của chuỗi (phân tích nội bộ)', en: 'Remainder (internal analysis)' },
    rule: RULE,
    slots: ['one', 'many'],
    unit: 'same',
    compute: part('remainder'),
  },
};
