import { createHash } from 'node:crypto';
import { dayOf, stageBook, type ReadBook } from '../import/stageBook.ts';
import type { Revision, StagedBook, StagedColumn } from '../model/lists.ts';
import { keyText, type Observation, type Problem } from '../model/observation.ts';
import { Refusal } from '../model/text.ts';
import { latestValues } from '../query/latestValues.ts';
import { revisionLabel } from '../query/revisions.ts';
import { addRelease, withdrawRelease, type BookToStore } from '../store/release.ts';
import { packSource } from '../store/source.ts';
import type { Service } from './contract.ts';
import type { Inside } from './core.ts';
import { createReadAhead } from './readAhead.ts';
import { dayInName } from './releaseDate.ts';

const MAX_REVISIONS = 200;

/** Stage, review, commit. Until the commit nothing of the workspace is touched; what is reviewed is what is committed. */
export function importService({
  store,
  reader,
  files,
  now,
}: Inside): Pick<Service, 'import.stage' | 'import.commit' | 'import.discard' | 'release.withdraw'> {
  const staged = new Map<number, BookToStore>();
  const ahead = createReadAhead(files, reader);
  let last = 0;
  const releaseOf = (sha256: string): number | undefined =>
    store.sql('select id from release where source = ? and withdrawn_at is null').pluck().get(sha256) as
      number | undefined;

  return {
    async 'import.stage'({ file, releasedOn, next }) {
      const { name, bytes, book: reading } = await ahead.take(file);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const already = releaseOf(sha256);
      await ahead.start(next === undefined ? [] : typeof next === 'string' ? [next] : next);
      if (already !== undefined)
        return { ...nothing(name, sha256, bytes.length), already, releasedOn: releaseDay(store, already) };
      const book = await reading();
      const named = releasedOn ?? dayInName(name);
      const read = stageBook(book, named);
      const day = named ?? dayOf(read.lastMonth);
      if (!day) throw noDate(name);
      const releasedFrom = releasedOn ? 'given' : named ? 'file-name' : 'content';
      const toStore = bookToStore(read, {
        sha256,
        name,
        size: bytes.length,
        packed: packSource(bytes),
        releasedOn: day,
        releasedFrom,
        committedAt: '',
      });
      if (toStore.tables.length === 0) throw noTable(name);
      staged.set(++last, toStore);
      return {
        ...nothing(name, sha256, bytes.length),
        importId: last,
        releasedOn: day,
        releasedFrom,
        tables: read.tables.map(stagedTable),
        problems: toStore.problems,
        ...compare(toStore),
      };
    },

    'import.commit'({ importId }) {
      const book = staged.get(importId);
      if (!book)
        throw new Refusal('no-import', {
          vi: 'Sổ này không còn trong hàng chờ; hãy thêm lại tệp.',
          en: 'This workbook is no longer staged; add the file again.',
        });
      if (releaseOf(book.sha256) !== undefined)
        throw new Refusal('already-there', {
          vi: `Sổ "${book.name}" đã có trong kho.`,
          en: `The workbook "${book.name}" is in the workspace already.`,
        });
      const release = addRelease(store, { ...book, committedAt: now() });
      staged.delete(importId);
      return { release, observations: book.tables.reduce((sum, table) => sum + table.observations.length, 0) };
    },

    'import.discard': ({ importId }) => ({ discarded: staged.delete(importId) }),

    'release.withdraw'({ release }) {
      return { withdrawn: withdrawRelease(store, release, now()) };
    },
  };

  function compare(book: BookToStore): Pick<StagedBook, 'news' | 'revised' | 'same' | 'revisions'> {
    let [news, revised, same] = [0, 0, 0];
    const revisions: Revision[] = [];
    for (const table of book.tables) {
      const known = latestValues(store, table.observations, book.releasedOn);
      for (const one of table.observations) {
        const before = known.get(keyText(one.key));
        if (!before) news += 1;
        else if (before.value === one.value) same += 1;
        else {
          revised += 1;
          if (revisions.length < MAX_REVISIONS) revisions.push(revision(table, one, before));
        }
      }
    }
    return { news, revised, same, revisions };
  }
}

function revision(
  table: BookToStore['tables'][number],
  one: Observation,
  before: Pick<Observation, 'value' | 'status'>,
): Revision {
  const column = table.columns[one.column];
  const label = table.rows.find((row) => row.row === one.row)?.itemLabel ?? '';
  return {
    key: keyText(one.key),
    label: revisionLabel(one.key, label),
    sheet: table.sheet,
    cell: `${column?.letters ?? ''}${one.row}`,
    before: before.value,
    beforeStatus: before.status,
    after: one.value,
    afterStatus: one.status,
    unit: column?.meaning.unit ?? '',
    unitMult: column?.meaning.unitMult ?? 0,
  };
}

function bookToStore(read: ReadBook, about: Omit<BookToStore, 'tables' | 'problems'>): BookToStore {
  const problems: Problem[] = [...read.problems];
  if (about.releasedFrom === 'content')
    problems.push({
      severity: 'warn',
      code: 'release-date',
      sheet: '',
      cell: '',
      cells: 0,
      text: {
        vi: `Ngày công bố không có trong tên tệp; lấy ngày cuối kỳ số liệu ${about.releasedOn}.`,
        en: `The file name carries no release date; the last day of the data, ${about.releasedOn}, is taken.`,
      },
    });
  const tables = read.tables.map(({ reading, ...table }) => ({
    ...table,
    columns: reading?.columns ?? [],
    rows: reading?.rows ?? [],
    observations: reading?.observations ?? [],
  }));
  return { ...about, tables, problems };
}

function stagedTable({ reading, unit: _unit, ...table }: ReadBook['tables'][number]): StagedBook['tables'][number] {
  const columns = (reading?.columns ?? []).map(({ letters, path, evidence, meaning }): StagedColumn => ({
    ...meaning,
    letters,
    evidence,
    path: path.map((part) => part.text),
  }));
  return { ...table, cells: reading?.cells ?? 0, observations: reading?.observations.length ?? 0, columns };
}

function nothing(file: string, sha256: string, bytes: number): StagedBook {
  return {
    importId: 0,
    file,
    sha256,
    bytes,
    releasedOn: '',
    releasedFrom: 'file-name',
    already: null,
    tables: [],
    problems: [],
    news: 0,
    revised: 0,
    same: 0,
    revisions: [],
  };
}

function releaseDay({ sql }: Inside['store'], release: number): string {
  return String(sql('select released_on from release where id = ?').pluck().get(release));
}

function noDate(name: string): Refusal {
  return new Refusal('no-release-date', {
    vi: `Không đọc được ngày công bố của "${name}" từ tên tệp hay nội dung. Hãy cho biết ngày công bố (ctdesk import --released YYYY-MM-DD).`,
    en: `The release date of "${name}" stands neither in its name nor in its content. Say when it was released (ctdesk import --released YYYY-MM-DD).`,
  });
}

function noTable(name: string): Refusal {
  return new Refusal('no-table', {
    vi: `"${name}" không có trang tính nào có nội dung. Chưa ghi gì vào kho.`,
    en: `"${name}" has no sheet with any content. Nothing was stored.`,
  });
}
