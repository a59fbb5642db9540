import type { Store } from './open.ts';

/** Says what the workspace holds: the same words, not one row has changed since, by this connection or another. SQLite counts the changes. */
export function stateOf({ sql }: Pick<Store, 'sql'>): string {
  const own = sql('select total_changes()').pluck().get();
  const others = sql('pragma data_version').pluck().get(); // kept as a statement: db.pragma() prepares one each time
  return `${String(others)} ${String(own)}`;
}
