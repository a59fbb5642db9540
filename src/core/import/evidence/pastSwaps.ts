import { listOf, rowOf, type PastRelease } from '../../model/past.ts';
import type { TableReading } from '../readTable.ts';
import { EVERY } from '../tableAnswers.ts';
import type { Finding } from './finding.ts';
import { greatest } from '../ofMany.ts';
import { swappedPair } from './orderDoubts.ts';
import { exchangeGains, mostGains, type Fit } from './pastFit.ts';
import { fitsOf, type WithPast } from './pastFits.ts';

/** By how much the exchange of two rows must explain a table better than what is printed, beside what the number of pairs asks for. */
const CERTAIN = 9;
/** By how much less where the two stand in each other's place. */
const ANY = -4;
const ENOUGH = 4;

/**
 * Two rows whose figures fit each other's past and not their own, and two labels that stand in each other's place of the
 * books before, unless their figures moved with them: labels or figures were exchanged.
 */
export function pastSwaps(
  reading: TableReading,
  columns: readonly WithPast[],
  past: readonly PastRelease[],
  gap: number,
): Finding[] {
  const fits = fitsOf(columns, past, gap);
  const byFigures = fits.length === 0 ? [] : certainPairs(fits);
  const taken = new Set(byFigures.flat());
  const moved = movedPair(columns, past);
  const byOrder =
    moved &&
    !moved.some((row) => taken.has(row)) &&
    exchangeGains(fits, moved)(0, 1) > ANY * greatest(fits.map(({ worth }) => worth))
      ? [moved]
      : [];
  return [
    ...byFigures.map((pair) => swapped(reading, columns, pair, FIGURES)),
    ...byOrder.map((pair) => swapped(reading, columns, pair, PLACES)),
  ];
}

type Pair = readonly [number, number];

/** So many rows are compared with each other, those furthest from their past first. */
const COMPARED = 200;

/** Pairs of rows whose exchange explains the table; each row once, the best first. */
function certainPairs(fits: readonly Fit[]): Pair[] {
  const all = greatest(fits.map(({ rows }) => rows.size));
  const certain = CERTAIN + 2 * Math.log((all * (all - 1)) / 2);
  const furthest = [...mostGains(fits)].sort((one, other) => other[1] - one[1]).slice(0, COMPARED);
  const rows = furthest.filter(([, more]) => (furthest[0]?.[1] ?? 0) + more > certain);
  if (rows.length < 2) return [];
  const gainOf = exchangeGains(
    fits,
    rows.map(([row]) => row),
  );
  const pairs: { readonly pair: Pair; readonly gain: number }[] = [];
  for (const [i, [a, most]] of rows.entries())
    for (let j = i + 1; j < rows.length; j++) {
      const [b, more] = rows[j] ?? [0, 0];
      // All that follow could explain less still.
      if (most + more <= certain) break;
      const gain = gainOf(i, j);
      if (gain > certain) pairs.push({ pair: a < b ? [a, b] : [b, a], gain });
    }
  const taken = new Set<number>();
  return pairs
    .sort((one, other) => other.gain - one.gain)
    .flatMap(({ pair }) => {
      if (pair.some((row) => taken.has(row))) return [];
      pair.forEach((row) => taken.add(row));
      return [pair];
    });
}

/** Two rows that stand in each other's place in the list of the last book, all others standing as they did. */
function movedPair(columns: readonly WithPast[], past: readonly PastRelease[]): Pair | null {
  const longest = columns.reduce<WithPast | null>(
    (best, one) => (!best || one.view.all.length > best.view.all.length ? one : best),
    null,
  );
  const key = longest?.view.all[0]?.key;
  const before = key && past.map((release) => release.lists.get(listOf(key))).find((rows) => rows !== undefined);
  if (!longest || !before) return null;
  const places = new Map([...before.keys()].map((row, i) => [row, i]));
  const known = longest.view.all.flatMap((one) => {
    const place = places.get(rowOf(one.key));
    return place === undefined ? [] : [{ row: one.row, place }];
  });
  const pair = known.length < ENOUGH ? null : swappedPair(known.map(({ place }) => place));
  return pair && [known[pair[0]]?.row ?? 0, known[pair[1]]?.row ?? 0];
}

const FIGURES = {
  vi: 'số của dòng này hợp với các kỳ trước của dòng kia, không hợp với kỳ trước của chính mình',
  en: 'the figures of each fit what the other one was before, and not their own past',
};
const PLACES = {
  vi: 'hai tên đứng đổi chỗ so với sổ trước, còn số không cho thấy cả dòng đã chuyển',
  en: 'the two labels stand in each other’s place of the book before, and the figures do not say that whole rows moved',
};

function swapped(
  reading: TableReading,
  columns: readonly WithPast[],
  pair: Pair,
  why: { readonly vi: string; readonly en: string },
): Finding {
  const [a, b] = pair.map((at) => reading.rows.find(({ row }) => row === at)?.path.at(-1)?.text ?? '');
  return {
    severity: 'ask',
    code: 'rows-swapped',
    column: EVERY,
    cell: `A${pair[0]},A${pair[1]}`,
    of: columns.flatMap(({ view }) => view.all.filter(({ row }) => pair.includes(row))),
    text: {
      vi: `"${a}" (dòng ${pair[0]}) và "${b}" (dòng ${pair[1]}): ${why.vi}. Tên dòng hay số liệu bị đổi chỗ?`,
      en: `"${a}" (row ${pair[0]}) and "${b}" (row ${pair[1]}): ${why.en}. Labels or figures exchanged?`,
    },
  };
}
