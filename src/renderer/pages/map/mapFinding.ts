import { formatNumber } from '../../parts/numbers.ts';
import type { Lang } from '../../../core/model/text.ts';
import { unitText } from '../../../core/model/unit.ts';
import type { Facts } from '../../../core/model/views.ts';
import { baseOf, decimalsOf } from '../../parts/figures.ts';
import type { Words } from '../../text/vi.ts';

/** What a map shows, in one sentence that is true to the unrounded values. */
export function mapFinding({ column, known, members }: Facts, t: Words, lang: Lang): string {
  const [top, low] = [known[0], known.at(-1)];
  const name = column.measureName[lang];
  if (!top || !low) return t.map.noFigures(name, String(members));
  const print = (value: number): string => formatNumber(value, decimalsOf(column), t.numbers);
  const ends = t.map.ends(top.area.name, print(top.value), low.area.name, print(low.value));
  const base = baseOf(column.basis);
  const have = known.length < members ? t.map.known(String(known.length), String(members)) : '';
  if (base === null) return `${t.map.level(name, unitText(column)[lang])}: ${ends}${have}`;
  const up = known.filter(({ value }) => value > base).length;
  const down = known.filter(({ value }) => value < base).length;
  return `${name}: ${t.map.upDown(String(up), String(down), String(members))}; ${ends}${have}`;
}
