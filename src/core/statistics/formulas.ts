import { allKnown, andThen, computed, isKnown, refused, type Computed, type Member } from './computed.ts';
import { contribution, contributionFromShare } from './contribution.ts';
import { COUNT_FORMULAS } from './countFormulas.ts';
import { compare, exact, minus, sum, ZERO, type Exact } from './exact.ts';
import { fixed, list, of, type Formula } from './formula.ts';
import { growthFromIndex, growthFromLevels, indexFromGrowth, indexFromLevels, previousFromIndex } from './growth.ts';
import { ranked } from './rank.ts';
import { SERIES_FORMULAS } from './seriesFormulas.ts';
import { changeInPoints, rest, share } from './share.ts';
import { SPREAD_FORMULAS } from './spreadFormulas.ts';
import { STRUCTURE_FORMULAS } from './structureFormulas.ts';
import { weightedMean } from './weighted.ts';

/** Σ level ÷ Σ (level × 100 ÷ index) × 100: the index of a union from the levels and indices of its parts. */
function unionIndex(levels: readonly Member[], indices: readonly Member[]): Computed {
  return andThen(previousOfUnion(levels, indices), (before) =>
    indexFromLevels(sum(levels.map(({ value }) => value ?? ZERO)), before),
  );
}

/** Σ (level × 100 ÷ index): what the parts of a whole had in the base period, as their indices imply. */
function previousOfUnion(levels: readonly Member[], indices: readonly Member[]): Computed {
  return andThen(previousLevels(levels, indices), (before) => computed(sum(before)));
}

function previousLevels(levels: readonly Member[], indices: readonly Member[]): Computed<readonly Exact[]> {
  const before: Exact[] = [];
  for (const [i, { id, value }] of levels.entries()) {
    const index = indices[i];
    if (!value || !index?.value) return refused('missing', [value ? (index?.id ?? id) : id]);
    const found = previousFromIndex(value, index.value);
    if (found.reason !== null) return refused(found.reason.code, [index.id]);
    before.push(found.value);
  }
  return before.length > 0 ? computed(before) : refused('nothing');
}

/** The rank in the base period, of the levels that the indices imply: among those that have a level now, who must all have an index. */
function previousRank(own: readonly Member[], levels: readonly Member[], indices: readonly Member[]): Computed {
  const pairs = levels.flatMap((level, i) => (isKnown(level) ? [{ level, index: indices[i] }] : []));
  const known = pairs.map(({ level }) => level);
  const rates = pairs.map(({ level, index }) => index ?? { id: level.id, value: null });
  return andThen(previousLevels(known, rates), (before) => {
    const mine = before[known.findIndex(({ id }) => id === own[0]?.id)];
    return mine ? computed(exact(1 + before.filter((other) => compare(other, mine) > 0).length)) : refused('missing');
  });
}

/** Σ w × I ÷ Σ w over all members; one without a value or without a weight leaves it open. */
function weightedIndex(indices: readonly Member[], weights: readonly Member[]): Computed {
  if (weights.every(({ value }) => value === null)) return refused('no-weights');
  const weighed = indices.map(({ id, value }, i) => ({ id, value, weight: weights[i]?.value ?? null }));
  return andThen(allKnown(indices), () => andThen(weightedMean(weighed), ({ mean }) => computed(mean)));
}

function rankOf(own: Member | undefined, all: readonly Member[]): Computed {
  if (!own || !isKnown(own)) return refused('missing', own ? [own.id] : []);
  const found = ranked(all).find(({ value }) => compare(value, own.value) === 0);
  return found ? computed(exact(found.rank)) : refused('missing', [own.id]);
}

/** The formulas of derived figures, by the names that expressions call them by. */
export const FORMULAS: Readonly<Record<string, Formula>> = {
  sum: {
    name: { vi: 'Tổng', en: 'Sum' },
    rule: { vi: 'tổng các số, thiếu một số là không tính', en: 'sum of all; none may be missing' },
    slots: ['many'],
    unit: 'same',
    compute: (slots) => andThen(allKnown(list(slots, 0)), (known) => computed(sum(known.map(({ value }) => value)))),
  },
  sumOfKnown: {
    name: { vi: 'Tổng của những số đã biết', en: 'Sum of what is known' },
    rule: { vi: 'tổng những số đã biết; số thiếu được nêu tên', en: 'sum of the known ones; the missing are named' },
    slots: ['many'],
    unit: 'same',
    compute: (slots) => {
      const known = list(slots, 0).filter(isKnown);
      return known.length > 0 ? computed(sum(known.map(({ value }) => value))) : refused('nothing');
    },
  },
  difference: {
    name: { vi: 'Chênh lệch', en: 'Difference' },
    rule: { vi: 'số sau − số trước', en: 'now − before' },
    slots: ['one', 'one'],
    unit: 'same',
    compute: fixed((a, b) => (a && b ? computed(minus(a, b)) : refused('missing')), 2),
  },
  rest: {
    name: { vi: 'Phần còn lại', en: 'Rest' },
    rule: { vi: 'tổng − các phần đã nêu', en: 'total − the named parts' },
    slots: ['one', 'many'],
    unit: 'same',
    compute: (slots) => rest(of(slots, 0), list(slots, 1)),
  },
  share: {
    name: { vi: 'Tỷ trọng', en: 'Share' },
    rule: { vi: 'phần ÷ tổng × 100', en: 'part ÷ total × 100' },
    slots: ['one', 'one'],
    unit: 'PT',
    compute: fixed((part = null, total = null) => share(part, total), 2),
  },
  changeInPoints: {
    name: { vi: 'Thay đổi (điểm phần trăm)', en: 'Change (percentage points)' },
    rule: { vi: 'tỷ trọng nay − tỷ trọng trước', en: 'share now − share before' },
    slots: ['one', 'one'],
    unit: 'PP',
    compute: fixed((now = null, before = null) => changeInPoints(now, before), 2),
  },
  growthOfIndex: {
    name: { vi: 'Tốc độ tăng', en: 'Growth' },
    rule: { vi: 'chỉ số − 100', en: 'index − 100' },
    slots: ['one'],
    unit: 'PT',
    compute: fixed((index = null) => growthFromIndex(index), 1),
  },
  indexOfGrowth: {
    name: { vi: 'Chỉ số', en: 'Index' },
    rule: { vi: '100 + tốc độ tăng', en: '100 + growth' },
    slots: ['one'],
    unit: 'PT',
    compute: fixed((growth = null) => indexFromGrowth(growth), 1),
  },
  growth: {
    name: { vi: 'Tốc độ tăng tính từ giá trị', en: 'Growth between levels' },
    rule: { vi: '(nay − trước) ÷ trước × 100', en: '(now − before) ÷ before × 100' },
    slots: ['one', 'one'],
    unit: 'PT',
    compute: fixed((now = null, before = null) => growthFromLevels(now, before), 2),
  },
  indexOfLevels: {
    name: { vi: 'Chỉ số tính từ giá trị', en: 'Index of levels' },
    rule: { vi: 'nay ÷ trước × 100', en: 'now ÷ before × 100' },
    slots: ['one', 'one'],
    unit: 'PT',
    compute: fixed((now = null, before = null) => indexFromLevels(now, before), 2),
  },
  previous: {
    name: { vi: 'Giá trị kỳ gốc suy ra', en: 'Implied previous level' },
    rule: { vi: 'giá trị × 100 ÷ chỉ số', en: 'level × 100 ÷ index' },
    slots: ['one', 'one'],
    unit: 'same',
    compute: fixed((level = null, index = null) => previousFromIndex(level, index), 2),
  },
  previousOfUnion: {
    name: { vi: 'Tổng giá trị kỳ gốc suy ra', en: 'Implied previous total' },
    rule: { vi: 'Σ (giá trị × 100 ÷ chỉ số)', en: 'Σ (level × 100 ÷ index)' },
    slots: ['many', 'many'],
    unit: 'same',
    compute: (slots) => previousOfUnion(list(slots, 0), list(slots, 1)),
  },
  previousRank: {
    name: { vi: 'Xếp hạng kỳ gốc', en: 'Rank in the base period' },
    rule: { vi: 'xếp hạng theo giá trị × 100 ÷ chỉ số', en: 'rank by level × 100 ÷ index' },
    slots: ['one', 'many', 'many'],
    unit: 'RANK',
    compute: (slots) => previousRank(list(slots, 0), list(slots, 1), list(slots, 2)),
  },
  contribution: {
    name: { vi: 'Đóng góp vào tốc độ tăng (điểm phần trăm)', en: 'Contribution to growth (percentage points)' },
    rule: { vi: '(giá trị − giá trị kỳ gốc) ÷ tổng kỳ gốc × 100', en: '(level − previous) ÷ previous total × 100' },
    slots: ['one', 'one', 'one'],
    unit: 'PP',
    compute: fixed((level = null, before = null, total = null) => contribution(level, before, total), 3),
  },
  contributionOfShare: {
    name: { vi: 'Đóng góp vào tốc độ tăng (điểm phần trăm)', en: 'Contribution to growth (percentage points)' },
    rule: { vi: 'tỷ trọng kỳ gốc × tốc độ tăng ÷ 100', en: 'earlier share × growth ÷ 100' },
    slots: ['one', 'one'],
    unit: 'PP',
    compute: fixed((earlier = null, growth = null) => contributionFromShare(earlier, growth), 2),
  },
  unionIndex: {
    name: { vi: 'Chỉ số của vùng gộp, từ giá trị', en: 'Index of a union, from its levels' },
    rule: { vi: 'Σ giá trị ÷ Σ (giá trị × 100 ÷ chỉ số) × 100', en: 'Σ level ÷ Σ (level × 100 ÷ index) × 100' },
    slots: ['many', 'many'],
    unit: 'PT',
    compute: (slots) => unionIndex(list(slots, 0), list(slots, 1)),
  },
  weightedIndex: {
    name: { vi: 'Chỉ số bình quân gia quyền', en: 'Weighted index' },
    rule: { vi: 'Σ (quyền số × chỉ số) ÷ Σ quyền số', en: 'Σ (weight × index) ÷ Σ weights' },
    slots: ['many', 'many'],
    unit: 'PT',
    compute: (slots) => weightedIndex(list(slots, 0), list(slots, 1)),
  },
  rank: {
    name: { vi: 'Xếp hạng', en: 'Rank' },
    rule: { vi: '1 + số đơn vị có giá trị cao hơn', en: '1 + how many are higher' },
    slots: ['one', 'many'],
    unit: 'RANK',
    compute: (slots) => rankOf(slots[0]?.[0], list(slots, 1)),
  },
  ...COUNT_FORMULAS,
  ...SERIES_FORMULAS,
  ...SPREAD_FORMULAS,
  ...STRUCTURE_FORMULAS,
};
