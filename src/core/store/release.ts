import { Refusal } from '../model/text.ts';
import { createHash } from 'node:crypto';
import type { TableState } from '../model/lists.ts';
import { keyText, type ColumnMeaning, type Observation, type Problem } from '../model/observation.ts';
import type { PlacedAnswer } from '../model/review.ts';
import type { Text } from '../model/text.ts';
import type { HeaderPart } from '../model/views.ts';
import { columnCounts } from './columnCounts.ts';
import { forgetNames, nameItems, renameItems } from './itemLabel.ts';
import { forgetReview } from './openReview.ts';
import { storeAnswers, storeLayouts, type LayoutToStore } from './layout.ts';
import type { Store } from './open.ts';
import { forgetSeries, seriesNumbers } from './series.ts';

/** One table of a book as it goes into the workspace. */
export type TableToStore = {
  readonly sheet: string;
  readonly title: string;
  readonly state: TableState;
  readonly dataset: string | null;
  readonly range: string;
  readonly unit: HeaderPart | null;
  readonly columns: readonly {
    readonly letters: string;
    readonly path: readonly HeaderPart[];
    readonly evidence: readonly Text[];
    /** The name of a measure that stands in no catalogue. */
    readonly measureName?: string | null;
    readonly meaning: ColumnMeaning;
  }[];
  readonly rows: readonly {
    readonly row: number;
    readonly path: readonly HeaderPart[];
    readonly item: string;
    readonly itemLabel: string;
  }[];
  readonly observations: readonly Observation[];
  /** `keyText` of each observation. */
  readonly keys: readonly string[];
};

export type BookToStore = {
  readonly sha256: string;
  readonly name: string;
  readonly size: number;
  readonly packed: Uint8Array;
  readonly releasedOn: string;
  readonly releasedFrom: string;
  readonly committedAt: string;
  readonly tables: readonly TableToStore[];
  readonly problems: readonly Problem[];
  readonly answers: readonly PlacedAnswer[];
};

/** Commits one workbook as one release in one transaction: all of it, with its count and content hash, or nothing. */
export function addRelease(store: Store, book: BookToStore, layouts: readonly LayoutToStore[] = []): number {
  try {
    return addWhole(store, book, layouts);
  } catch (error) {
    forgetSeries(store);
    forgetNames(store);
    throw error;
  }
}

function addWhole(store: Store, book: BookToStore, layouts: readonly LayoutToStore[]): number {
  return store.db
    .transaction(() => {
      store
        .sql(
          'insert into source (sha256, name, size, packed) values (:sha256, :name, :size, :packed) on conflict (sha256) do nothing',
        )
        .run({ sha256: book.sha256, name: book.name, size: book.size, packed: book.packed });
      const release = Number(
        store
          .sql(
            `insert into release (source, released_on, released_from, committed_at, observations, content_sha256)
              values (:sha256, :releasedOn, :releasedFrom, :committedAt, :observations, :content)`,
          )
          .run({
            sha256: book.sha256,
            releasedOn: book.releasedOn,
            releasedFrom: book.releasedFrom,
            committedAt: book.committedAt,
            observations: book.tables.reduce((sum, table) => sum + table.observations.length, 0),
            content: contentHash(
              book.tables.flatMap((table) => table.observations),
              book.tables.flatMap((table) => table.keys),
            ),
          }).lastInsertRowid,
      );
      for (const table of book.tables) addTable(store, release, table);
      const problem = store.sql(
        'insert into problem (release, severity, code, sheet, cell, cells, vi, en) values (:release, :severity, :code, :sheet, :cell, :cells, :vi, :en)',
      );
      for (const { text, about: _about, ...rest } of book.problems)
        problem.run({ release, ...rest, vi: text.vi, en: text.en });
      storeAnswers(store, book.sha256, book.answers);
      storeLayouts(store, layouts);
      forgetReview(store, book.sha256);
      return release;
    })
    .immediate();
}

/** SHA-256 over the sorted keys, values and marks of a release: changed content is found even where SQLite sees no damage. */
export function contentHash(
  observations: readonly Pick<Observation, 'key' | 'value' | 'status'>[],
  keys: readonly string[] = observations.map(({ key }) => keyText(key)),
): string {
  const lines = observations.map(({ value, status }, i) => `${keys[i]}=${value ?? ''}${status}`).sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

function addTable({ sql }: Store, release: number, table: TableToStore): void {
  const id =
    sql(`insert into sheet_table (release, sheet, title, state, dataset, range, unit_text, unit_cell, observations)
    values (:release, :sheet, :title, :state, :dataset, :range, :unitText, :unitCell, :observations)`).run({
      release,
      sheet: table.sheet,
      title: table.title,
      state: table.state,
      dataset: table.dataset,
      range: table.range,
      unitText: table.unit?.text ?? null,
      unitCell: table.unit?.cells ?? null,
      observations: table.observations.length,
    }).lastInsertRowid;
  const addColumn =
    sql(`insert into source_column (sheet_table, letters, measure, basis, time_period, price_basis, unit, unit_mult, status, path, evidence, observations, areas)
    values (:id, :letters, :measure, :basis, :timePeriod, :priceBasis, :unit, :unitMult, :status, :path, :evidence, :observations, :areas)`);
  const counts = columnCounts(table.observations, table.columns.length);
  const columns = table.columns.map(({ letters, path, evidence, meaning }, i) =>
    Number(
      addColumn.run({
        ...{ id, letters, ...meaning, ...counts[i] },
        ...{ path: JSON.stringify(path), evidence: JSON.stringify(evidence) },
      }).lastInsertRowid,
    ),
  );
  const addMeasure = sql('insert into measure (code, name) values (:code, :name) on conflict (code) do nothing');
  for (const { meaning, measureName } of table.columns)
    if (measureName) addMeasure.run({ code: meaning.measure, name: measureName });
  const addRow = sql(
    'insert into source_row (sheet_table, row, path) values (:id, :row, :path) on conflict do nothing',
  );
  for (const { row, path } of table.rows) addRow.run({ id, row, path: JSON.stringify(path) });
  const { dataset } = table;
  nameItems(
    { sql },
    release,
    table.rows.map(({ item, itemLabel }) => ({ dataset, item, itemLabel })),
  );
  addObservations({ sql } as Store, release, columns, table.observations);
}

function addObservations(
  { sql }: Store,
  release: number,
  columns: readonly number[],
  observations: readonly Observation[],
): void {
  const series = seriesNumbers({ sql });
  // in the order of the table, several at a time: a third less time than one by one
  const rows = observations
    .map((one) => ({ id: series(one.key), period: one.key.timePeriod, one }))
    .sort((a, b) => a.id - b.id || (a.period < b.period ? -1 : 1));
  const values = rows.flatMap(({ id, period, one: { value, status, column, row, shown, formula } }) => [
    id,
    period,
    release,
    value,
    status,
    columns[column],
    row,
    shown,
    formula,
  ]);
  const several = sql(ADD_SEVERAL);
  const whole = values.length - (values.length % (AT_ONCE * FIELDS));
  for (let at = 0; at < whole; at += AT_ONCE * FIELDS) several.run(values.slice(at, at + AT_ONCE * FIELDS));
  for (let at = whole; at < values.length; at += FIELDS) sql(ADD_ONE).run(values.slice(at, at + FIELDS));
}

const FIELDS = 9;
const AT_ONCE = 16;
const ADD_ONE = `insert into observation (series, time_period, release, value, obs_status, source_column, row, shown, formula)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const ADD_SEVERAL = ADD_ONE + ', (?, ?, ?, ?, ?, ?, ?, ?, ?)'.repeat(AT_ONCE - 1);

/** Takes a release back: its numbers no longer count, what stood before counts again. False when there is none to take back. */
export function withdrawRelease(store: Store, release: number, at: string): boolean {
  const withdraw = store.sql('update release set withdrawn_at = :at where id = :release and withdrawn_at is null');
  return store.db
    .transaction(() => {
      const done = withdraw.run({ release, at }).changes === 1;
      if (done) renameItems(store, release);
      return done;
    })
    .immediate();
}

/** Takes a withdrawal back: the release counts again. False when it is not withdrawn; refused when its workbook counts again already. */
export function restoreRelease(store: Store, release: number): boolean {
  const again = store.sql(`select other.id from release own join release other on other.source = own.source
    where own.id = :release and own.withdrawn_at is not null and other.withdrawn_at is null`);
  const restore = store.sql('update release set withdrawn_at = null where id = :release and withdrawn_at is not null');
  return store.db
    .transaction(() => {
      if (again.get({ release })) throw committedAgain();
      const done = restore.run({ release }).changes === 1;
      if (done) renameItems(store, release);
      return done;
    })
    .immediate();
}

const committedAgain = (): Refusal =>
  new Refusal('committed-again', {
    vi: 'Sổ này đã được ghi nhận lại sau khi rút; không có gì phải khôi phục.',
    en: 'This workbook was committed once more after it was withdrawn; there is nothing to restore.',
  });
