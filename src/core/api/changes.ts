import type { Revision, StagedBook } from '../model/lists.ts';
import { keyFromText, keyText, type Observation } from '../model/observation.ts';
import type { Change, ChangeKind } from '../model/review.ts';
import { latestValues, type KnownValue } from '../query/latestValues.ts';
import { itemLabels } from '../query/itemLabels.ts';
import { revisionLabel } from '../query/revisions.ts';
import { columnOf, isNoLongerSaid } from '../query/vanished.ts';
import type { Store } from '../store/open.ts';
import type { BookToStore } from '../store/release.ts';

const MAX_REVISIONS = 200;
type Table = BookToStore['tables'][number];
export type Counts = Pick<StagedBook, 'news' | 'revised' | 'same' | 'vanished' | 'revisions'>;

/** What a book would change in what the workspace knew on the day of its release. */
export function countChanges(store: Store, book: BookToStore): Counts {
  const counts = { new: 0, revised: 0, same: 0, vanished: 0 };
  const revisions: Revision[] = [];
  const said = keysOf(book);
  for (const table of book.tables) {
    const known = latestValues(store, table.observations, book.releasedOn);
    for (const [i, one] of table.observations.entries()) {
      const before = known.get(table.keys[i] ?? '');
      const kind = kindOf(one, before);
      counts[kind] += 1;
      if (kind === 'revised' && before && revisions.length < MAX_REVISIONS) {
        const { kind: _kind, ...rest } = changeOf('revised', table, one, before);
        revisions.push({
          ...rest,
          beforeStatus: before.status,
          afterStatus: one.status,
        });
      }
    }
    counts.vanished += gone(table, known, said).length;
  }
  return { news: counts.new, revised: counts.revised, same: counts.same, vanished: counts.vanished, revisions };
}

/** Every change of one kind, in the order of the book. */
export function listChanges(store: Store, book: BookToStore, kind: ChangeKind, only: number | undefined): Change[] {
  const said = keysOf(book);
  return book.tables.flatMap((table, index) => {
    if (only !== undefined && index !== only) return [];
    const known = latestValues(store, table.observations, book.releasedOn);
    if (kind === 'vanished') return vanished(store, table, gone(table, known, said), known);
    return table.observations.flatMap((one, i) => {
      const before = known.get(table.keys[i] ?? '');
      return kindOf(one, before) === kind ? changeOf(kind, table, one, before) : [];
    });
  });
}

const kindOf = (one: Observation, before: KnownValue | undefined): 'new' | 'revised' | 'same' =>
  !before ? 'new' : before.value === one.value ? 'same' : 'revised';

const keysOf = (book: BookToStore): ReadonlySet<string> => new Set(book.tables.flatMap((table) => table.keys));

/** Keys known for the columns that a table says again, which the book does not say: what was said first stands first. */
function gone(table: Table, known: ReadonlyMap<string, KnownValue>, said: ReadonlySet<string>): string[] {
  let columns: ReadonlySet<string> | null = null;
  const keys: { readonly text: string; readonly first: number }[] = [];
  for (const [text, newest] of known) {
    if (!isNoLongerSaid(newest, true, said.has(text))) continue; // most are said again: their columns are not asked for
    columns ??= new Set(table.observations.map(({ key }) => columnOf(key)));
    const key = keyFromText(text);
    if (key && columns.has(columnOf(key))) keys.push({ text, first: newest.first });
  }
  return keys.sort((a, b) => a.first - b.first).map(({ text }) => text);
}

function changeOf(kind: ChangeKind, table: Table, one: Observation, before: KnownValue | undefined): Change {
  const column = table.columns[one.column];
  const label = table.rows.find((row) => row.row === one.row)?.itemLabel ?? '';
  return {
    kind,
    key: keyText(one.key),
    label: revisionLabel(one.key, label),
    sheet: table.sheet,
    cell: `${column?.letters ?? ''}${one.row}`,
    before: before?.value ?? null,
    after: one.value,
    beforeStatus: before?.status ?? null,
    afterStatus: one.status,
    unit: column?.meaning.unit ?? '',
    unitMult: column?.meaning.unitMult ?? 0,
  };
}

function vanished(
  store: Store,
  table: Table,
  keys: readonly string[],
  known: ReadonlyMap<string, KnownValue>,
): Change[] {
  const labels = itemLabels(store, table.dataset ?? '');
  return keys.flatMap((text): Change[] => {
    const key = keyFromText(text);
    if (!key) return [];
    const column = table.columns.find(
      ({ meaning }) => meaning.measure === key.measure && meaning.timePeriod === key.timePeriod,
    );
    const before = known.get(text);
    const change: Change = {
      kind: 'vanished',
      key: text,
      label: revisionLabel(key, labels.get(key.item) ?? ''),
      sheet: table.sheet,
      cell: '',
      before: before?.value ?? null,
      after: null,
      beforeStatus: before?.status ?? null,
      afterStatus: null,
      unit: column?.meaning.unit ?? '',
      unitMult: column?.meaning.unitMult ?? 0,
    };
    return [change];
  });
}
