import type { Store } from './open.ts';
import type { Statements } from './statements.ts';

/** An item and how a release prints it. */
export type NamedItem = { readonly dataset: string | null; readonly item: string; readonly itemLabel: string };

/** The name that counts, and the one that was printed last, by a withdrawn release too. */
const NAMES = `
  select i.label as counts, (
    select l.label from item_label l where l.dataset = i.dataset and l.code = i.code order by l.release desc limit 1) as last
  from item i where i.dataset = ? and i.code = ?`;
const SAY = `
  insert into item_label (dataset, code, release, label) values (:dataset, :item, :release, :itemLabel)
  on conflict (dataset, code, release) do update set label = excluded.label`;
const NAME = `
  insert into item (dataset, code, label) values (:dataset, :item, :itemLabel)
  on conflict (dataset, code) do update set label = excluded.label where label <> excluded.label`;

type Names = { readonly counts: string | null; readonly last: string | null };

/** Names that a connection has read or given, by dataset and item, good until another connection has written. */
const kept = new WeakMap<Statements, { readonly version: unknown; readonly names: Map<string, Names> }>();

function knownNames({ sql }: Pick<Store, 'sql'>): Map<string, Names> {
  const version = sql('select data_version from pragma_data_version').pluck().get();
  const known = kept.get(sql);
  if (known && known.version === version) return known.names;
  const names = new Map<string, Names>();
  kept.set(sql, { version, names });
  return names;
}

/**
 * Gives items the names that a release prints, and remembers those that no release printed before it. For a transaction: where
 * that fails, `forgetNames` must follow.
 */
export function nameItems({ sql }: Pick<Store, 'sql'>, release: number, items: readonly NamedItem[]): void {
  const names = knownNames({ sql });
  for (const { dataset, item, itemLabel } of items) {
    if (!item || !itemLabel) continue;
    const key = `${dataset}:${item}`;
    const known = names.get(key) ?? (sql(NAMES).get(dataset, item) as Names | undefined);
    if (known?.last !== itemLabel) sql(SAY).run({ dataset, item, itemLabel, release });
    if (known?.counts !== itemLabel) sql(NAME).run({ dataset, item, itemLabel });
    const isNamed = known?.last === itemLabel && known.counts === itemLabel;
    names.set(key, isNamed ? known : { counts: itemLabel, last: itemLabel });
  }
}

/** After a transaction that came to nothing: the names that it gave were never stored. */
export function forgetNames({ sql }: Pick<Store, 'sql'>): void {
  kept.delete(sql);
}

/** The items that a release says and that had more than one name. */
const RENAMED = `
  with said as (
    select s.dataset, s.item as code from observation o join series s on s.id = o.series where o.release = :release
    union select dataset, code from item_label where release = :release)
  select l.dataset, l.code from said join item_label l on l.dataset = said.dataset and l.code = said.code
  group by l.dataset, l.code having count(*) > 1`;
const LAST_SAYING = `
  select max(o.release) from series s join observation o on o.series = s.id
  join release r on r.id = o.release and r.withdrawn_at is null
  where s.dataset = :dataset and s.item = :code`;
const NAME_THEN = `
  select label from item_label where dataset = :dataset and code = :code and release <= :last order by release desc limit 1`;

/** After a release was taken back: its items are named as the last release that counts prints them. */
export function renameItems({ sql }: Pick<Store, 'sql'>, release: number): void {
  forgetNames({ sql });
  for (const one of sql(RENAMED).all({ release }) as { dataset: string; code: string }[]) {
    const last = sql(LAST_SAYING).pluck().get(one) as number | null;
    const label =
      last === null
        ? undefined
        : sql(NAME_THEN)
            .pluck()
            .get({ ...one, last });
    if (label !== undefined)
      sql('update item set label = :label where dataset = :dataset and code = :code').run({ ...one, label });
  }
}
