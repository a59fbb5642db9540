import type { Answer, PlacedAnswer } from '../model/review.ts';
import type { Store } from './open.ts';

/** The look of one table as it was committed last. */
export type LayoutToStore = {
  /** The layout that it continues; null for a new one. */
  readonly id: number | null;
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly headings: readonly string[];
  readonly printed: readonly string[];
  readonly labels: readonly string[];
  readonly seenOn: string;
  readonly month: number | null;
  readonly answers: readonly Answer[];
};

/** Remembers how the tables of a book looked. An older book leaves the look of a newer one as it is. */
export function storeLayouts({ sql }: Store, layouts: readonly LayoutToStore[]): void {
  const add = sql(`insert into layout (name, title, unit, headings, printed, labels, seen_on, month, answers)
    values (:name, :title, :unit, :headings, :printed, :labels, :seenOn, :month, :answers)`);
  const renew = sql(`update layout set name = :name, title = :title, unit = :unit, headings = :headings,
    printed = :printed, labels = :labels, seen_on = :seenOn, month = :month, answers = :answers where id = :id and seen_on <= :seenOn`);
  for (const { id, headings, printed, labels, answers, ...rest } of layouts) {
    const row = {
      ...rest,
      headings: JSON.stringify(headings),
      printed: JSON.stringify(printed),
      labels: JSON.stringify(labels),
      answers: JSON.stringify(answers),
    };
    if (id === null) add.run(row);
    else renew.run({ ...row, id });
  }
}

/** Forgets a layout and the answers that it holds. False when there is none. */
export function forgetLayout({ sql }: Store, id: number): boolean {
  return sql('delete from layout where id = ?').run(id).changes === 1;
}

/** Keeps what was answered about a source, in place of what was answered before. */
export function storeAnswers({ sql }: Store, source: string, answers: readonly PlacedAnswer[]): void {
  sql('delete from answer where source = ?').run(source);
  const add = sql('insert into answer (source, table_key, place, answer, remember) values (?, ?, ?, ?, ?)');
  answers.forEach(({ table, answer, remember }, place) =>
    add.run(source, table, place, JSON.stringify(answer), remember ? 1 : 0),
  );
}
