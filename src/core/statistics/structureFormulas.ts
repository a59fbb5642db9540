import type { Text } from '../model/text.ts';
import { andThen, computed, refused, type Computed, type Member } from './computed.ts';
import { list, type Formula } from './formula.ts';
import { shiftShare, type ShiftShare } from './shiftShare.ts';
import { structureShift } from './structure.ts';

type Slots = Parameters<Formula['compute']>[0];

/** Half of all changes of share, of parts in the same order at two times. */
function shiftOf(before: readonly Member[], now: readonly Member[]): Computed {
  if (before.length !== now.length) return refused('other-parts');
  const same = now.map(({ value }, i) => ({ id: before[i]?.id ?? '', value }));
  return andThen(structureShift(before, same), ({ shift }) => computed(shift));
}

/** Shift-share of lists in the same order: before and now in the place, before and now in the country. */
function apart([before = [], now = [], nationalBefore = [], nationalNow = []]: Slots): ReturnType<typeof shiftShare> {
  const lists = [now, nationalBefore, nationalNow];
  if (lists.some(({ length }) => length !== before.length)) return refused('other-parts');
  // what is missing is named by its own term
  const missing = [before, ...lists].flat().flatMap(({ id, value }) => (value === null ? [id] : []));
  if (missing.length > 0) return refused('missing', missing);
  const at = (members: readonly Member[], i: number) => members[i]?.value ?? null;
  return shiftShare(
    before.map(({ id, value }, i) => ({
      ...{ id, before: value, now: at(now, i) },
      ...{ nationalBefore: at(nationalBefore, i), nationalNow: at(nationalNow, i) },
    })),
  );
}

type Part = Exclude<keyof ShiftShare, 'change'>;

const total =
  (part: Part): Formula['compute'] =>
  (slots) =>
    andThen(apart(slots), (found) => computed(found.total[part]));

/** The part of one industry, which the first slot names by its earlier level. */
const own =
  (part: Part): Formula['compute'] =>
  (slots) =>
    andThen(apart(slots.slice(1)), ({ industries }) => {
      const id = list(slots, 0)[0]?.id;
      const found = industries.find((one) => one.id === id);
      return found ? computed(found[part]) : refused('other-parts', id === undefined ? [] : [id]);
    });

const formula = (name: Text, rule: Text, one: boolean, compute: Formula['compute']): Formula => ({
  ...{ name, rule, unit: 'same', compute },
  slots: [...(one ? (['one'] as const) : []), 'many', 'many', 'many', 'many'],
});

const NATIONAL = { vi: 'Phần theo đà chung cả nước', en: 'National growth' };
const MIX = { vi: 'Phần do cơ cấu ngành', en: 'Industry mix' };
const REGIONAL = { vi: 'Phần riêng của địa phương', en: 'Regional part' };
const RULES = {
  national: {
    vi: 'giá trị trước × tốc độ tăng chung cả nước',
    en: 'earlier level × growth of the country as a whole',
  },
  mix: {
    vi: 'giá trị trước × (tốc độ tăng của ngành cả nước − tốc độ tăng chung)',
    en: 'earlier level × (growth of the industry in the country − growth of all)',
  },
  regional: {
    vi: 'thay đổi − giá trị trước × tốc độ tăng của ngành cả nước',
    en: 'change − earlier level × growth of the industry in the country',
  },
};

/** Formulas of structures at two times. */
export const STRUCTURE_FORMULAS: Readonly<Record<string, Formula>> = {
  structureShift: {
    name: { vi: 'Mức chuyển dịch cơ cấu (điểm phần trăm)', en: 'Shift of structure (percentage points)' },
    rule: { vi: 'Σ |tỷ trọng nay − tỷ trọng trước| ÷ 2', en: 'Σ |share now − share before| ÷ 2' },
    slots: ['many', 'many'],
    unit: 'PP',
    compute: (slots) => shiftOf(list(slots, 0), list(slots, 1)),
  },
  nationalPart: formula(NATIONAL, RULES.national, true, own('national')),
  mixPart: formula(MIX, RULES.mix, true, own('industryMix')),
  regionalPart: formula(REGIONAL, RULES.regional, true, own('regional')),
  nationalPartOfAll: formula(NATIONAL, RULES.national, false, total('national')),
  mixPartOfAll: formula(MIX, RULES.mix, false, total('industryMix')),
  regionalPartOfAll: formula(REGIONAL, RULES.regional, false, total('regional')),
};
