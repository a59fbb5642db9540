import type { ReadBook } from '../import/stageBook.ts';
import { dayText } from '../model/format.ts';
import type { StagedBook, StagedColumn } from '../model/lists.ts';
import { keyText, type Problem } from '../model/observation.ts';
import type { LayoutMatch, PlacedAnswer } from '../model/review.ts';
import type { BookToStore } from '../store/release.ts';

/** A reading as it would be stored. */
export function bookToStore(
  read: ReadBook,
  about: Omit<BookToStore, 'tables' | 'problems' | 'answers'>,
  answers: readonly PlacedAnswer[],
): BookToStore {
  const problems: Problem[] = [...read.problems];
  if (about.releasedFrom === 'content')
    problems.push({
      severity: 'warn',
      code: 'release-date',
      sheet: '',
      cell: '',
      cells: 0,
      text: {
        vi: `Ngày công bố không có trong tên tệp; lấy ngày cuối kỳ số liệu ${dayText(about.releasedOn)}.`,
        en: `The file name carries no release date; the last day of the data, ${dayText(about.releasedOn, 'en')}, is taken.`,
      },
    });
  const tables = read.tables.map(({ reading, ...table }) => ({
    ...table,
    columns: reading?.columns ?? [],
    rows: reading?.rows ?? [],
    observations: reading?.observations ?? [],
    keys: (reading?.observations ?? []).map(({ key }) => keyText(key)),
  }));
  return { ...about, tables, problems, answers };
}

/** A table of a reading as the screen gets it. */
export function stagedTable(
  { reading, sheet, title, state, dataset, range, key }: ReadBook['tables'][number],
  layout: LayoutMatch | null,
): StagedBook['tables'][number] {
  const columns = (reading?.columns ?? []).map(({ letters, path, evidence, meaning }): StagedColumn => ({
    ...meaning,
    letters,
    evidence,
    path: path.map((part) => part.text),
  }));
  const counts = { cells: reading?.cells ?? 0, observations: reading?.observations.length ?? 0 };
  return { sheet, title, state, dataset, range, key, layout, ...counts, columns };
}

/** A book of which nothing is staged. */
export function emptyBook(file: string, sha256: string, bytes: number): StagedBook {
  return {
    importId: 0,
    file,
    sha256,
    bytes,
    releasedOn: '',
    releasedFrom: 'file-name',
    already: null,
    sheets: [],
    tables: [],
    problems: [],
    questions: [],
    answers: [],
    news: 0,
    revised: 0,
    same: 0,
    vanished: 0,
    revisions: [],
  };
}
