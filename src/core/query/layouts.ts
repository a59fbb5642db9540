import type { Answer, PlacedAnswer, RememberedLayout } from '../model/review.ts';
import type { Store } from '../store/open.ts';
import { openReviews } from './openReviews.ts';

type Row = Record<'id' | 'month', number> &
  Record<'name' | 'title' | 'unit' | 'headings' | 'printed' | 'labels' | 'seenOn' | 'answers', string>;

const COLUMNS = 'id, name, title, unit, headings, printed, labels, seen_on as seenOn, month, answers';

/** Every layout, by title. */
export function layouts({ sql }: Store): RememberedLayout[] {
  return (sql(`select ${COLUMNS} from layout order by title, id`).all() as Row[]).map(fromRow);
}

/** The layouts that the analyst answered something about. */
export function answeredLayouts({ sql }: Store): RememberedLayout[] {
  return (sql(`select ${COLUMNS} from layout where answers <> '[]' order by id`).all() as Row[]).map(fromRow);
}

/** The layouts that tables with these names or these headings may follow. */
export function layoutsLike(
  { sql }: Store,
  tables: readonly { readonly name: string; readonly headings: readonly string[] }[],
): RememberedLayout[] {
  const list = (texts: readonly string[]): string => JSON.stringify([...new Set(texts)]);
  const rows = sql(`select ${COLUMNS} from layout where name in (select value from json_each(:names))
    union select ${COLUMNS} from layout where headings in (select value from json_each(:headings))`).all({
    names: list(tables.map(({ name }) => name)),
    headings: list(tables.map(({ headings }) => JSON.stringify(headings))),
  });
  return (rows as Row[]).map(fromRow);
}

/** What was answered about a source in a review that is still open; else when it was committed last. */
export function answersOf(store: Store, source: string): readonly PlacedAnswer[] {
  return openReviews(store).find(({ sha256 }) => sha256 === source)?.answers ?? committedAnswers(store, source);
}

function committedAnswers({ sql }: Store, source: string): PlacedAnswer[] {
  const rows = sql('select table_key as tableKey, answer, remember from answer where source = ? order by place').all(
    source,
  ) as { tableKey: string; answer: string; remember: number }[];
  return rows.map(({ tableKey, answer, remember }) => ({
    table: tableKey,
    answer: JSON.parse(answer) as Answer,
    remember: remember === 1,
  }));
}

function fromRow({ headings, printed, labels, answers, ...row }: Row): RememberedLayout {
  return {
    ...row,
    headings: JSON.parse(headings) as string[],
    printed: JSON.parse(printed) as string[],
    labels: JSON.parse(labels) as string[],
    answers: JSON.parse(answers) as Answer[],
  };
}
