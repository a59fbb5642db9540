import { measureOf, type Measure } from '../model/measures.ts';
import { Refusal } from '../model/text.ts';
import type { Store } from '../store/open.ts';

/** A measure of the catalogue, or one that a table's own title named; null for an unknown code. Levels of the latter are never added up. */
export function findMeasure({ sql }: Store, code: string): Measure | null {
  const known = measureOf(code);
  if (known) return known;
  const name = sql('select name from measure where code = ?').pluck().get(code) as string | undefined;
  return name === undefined ? null : { code, name: { vi: name, en: name }, additive: false };
}

/** The measure of a code; refuses an unknown one and says where the known ones are listed. */
export function measureNamed(store: Store, code: string): Measure {
  const found = findMeasure(store, code);
  if (found) return found;
  throw new Refusal('unknown-measure', {
    vi: `Không có chỉ tiêu "${code}". Xem "ctdesk list measures".`,
    en: `There is no measure "${code}". See "ctdesk list measures".`,
  });
}

/** Every measure that may hold anything, the catalogue's first. */
export function titledMeasures({ sql }: Store): Measure[] {
  const rows = sql('select code, name from measure order by name').all() as { code: string; name: string }[];
  return rows.map(({ code, name }) => ({ code, name: { vi: name, en: name }, additive: false }));
}
