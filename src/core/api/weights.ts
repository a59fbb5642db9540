import { weightRows } from '../import/weightRows.ts';
import { BORDERS, isProvince } from '../model/areaRegister.ts';
import type { TimePeriod } from '../model/period.ts';
import { dayText } from '../model/format.ts';
import { Refusal } from '../model/text.ts';
import type { AreaWeight } from '../model/weights.ts';
import { areaAt } from '../query/areaOf.ts';
import { measureNamed } from '../query/measure.ts';
import { overlapping, weightSets } from '../query/weights.ts';
import { addWeights, withdrawWeights } from '../store/weights.ts';
import type { Service } from './contract.ts';
import type { Inside } from './core.ts';
import { unpacked } from './reading.ts';

type WeightMethod = 'weight.list' | 'weight.read' | 'weight.add' | 'weight.withdraw';

/** Weights of indices: looked at, read from a file, added as a set with its source, taken back. */
export function weightService({ store, reader, files, now }: Inside): Pick<Service, WeightMethod> {
  return {
    'weight.list': ({ measure }) => weightSets(store, measure),
    async 'weight.read'({ file, day = BORDERS[63] }) {
      const { name, bytes } = await files.read(file);
      const { grids } = unpacked(await reader.read(bytes, { stage: null })).book();
      const grid = grids.find(({ hidden, rows }) => !hidden && rows.size > 0);
      const weights = grid ? weightRows(grid, day) : [];
      return {
        name,
        sheet: grid?.sheet ?? '',
        weights: weights.map(({ row, area, value }) => ({ row, area: areaAt(area, day as TimePeriod), value })),
      };
    },
    'weight.add'({ weights, ...about }) {
      measureNamed(store, about.measure);
      const { validFrom, validTo } = about;
      if (validFrom !== null && validTo !== null && validFrom > validTo) throw upsideDown(validFrom, validTo);
      checkPlaces(weights);
      const other = overlapping(store, about);
      if (other !== null) throw alreadyWeighed(other, about.measure);
      return { id: addWeights(store, about, weights, now()) };
    },
    'weight.withdraw': ({ id }) => ({ withdrawn: withdrawWeights(store, id, now()) }),
  };
}

function checkPlaces(weights: readonly AreaWeight[]): void {
  const codes = weights.map(({ area }) => area);
  const bad = codes.find((code, i) => !isProvince(code) || codes.indexOf(code) < i);
  if (bad !== undefined)
    throw new Refusal('bad-weights', {
      vi: `Quyền số của ${bad}: chỉ nhận mỗi tỉnh, thành phố một lần.`,
      en: `The weight of ${bad}: a province counts once, and nothing but provinces.`,
    });
}

const upsideDown = (from: string, to: string): Refusal =>
  new Refusal('bad-weights', {
    vi: `Hiệu lực của quyền số từ ${dayText(from)} đến ${dayText(to)} là ngược.`,
    en: `Weights cannot count from ${dayText(from, 'en')} to ${dayText(to, 'en')}.`,
  });

const alreadyWeighed = (id: number, measure: string): Refusal =>
  new Refusal('weights-overlap', {
    vi: `Bộ quyền số ${id} của ${measure} đã có hiệu lực trong thời gian đó. Rút bộ ấy trước: ctdesk weights forget ${id}.`,
    en: `Set ${id} of weights of ${measure} counts in that time already. Withdraw it first: ctdesk weights forget ${id}.`,
  });
