import { SvelteMap } from 'svelte/reactivity';
import type { StagedBook } from '../../../core/model/lists.ts';
import type { Answer, Block, ChangeKind, PlacedAnswer, Question } from '../../../core/model/review.ts';
import { Cursor } from '../../parts/cursor.svelte.ts';
import { queue } from '../../state/queue.svelte.ts';
import type { Book } from '../../state/queueBook.ts';
import { changed, NO_HISTORY, redone, undone, withAnswer } from './answers.ts';
import { blockOf } from './sheet/blocks.ts';

export type Tab = ChangeKind | 'problems';
/** What is chosen for a question and not yet given: the place of the choice, and what stands in the field of an own answer. */
export type Pick = { readonly choice: number; readonly own: string };
type Goal = { readonly sheet: string; readonly block: Block };

/** Where the review of one book stands: the open sheet and question, what is chosen, what was answered. */
export class Review {
  /** Named by the analyst; null follows the question. */
  chosenSheet = $state<string | null>(null);
  tab = $state<Tab | null>(null);
  /** What the sheet shall bring into view: a new object for every wish. */
  goal = $state.raw<Goal | null>(null);
  /** The selection reaches over whole rows or columns. */
  whole = $state<'rows' | 'columns' | null>(null);
  readonly cursor = new Cursor(() => 0);
  /** Counts the times that the choices of the open question were asked for by key. */
  #asked = $state(0);
  #focused = 0;
  #question = $state<string | null>(null);
  #place = $state(0);
  #history = $state.raw(NO_HISTORY);
  readonly #id: number;
  /** By question: they stay when the book is read again, or another question is looked at. */
  readonly #picks = new SvelteMap<string, Pick>();

  constructor(id: number) {
    this.#id = id;
  }
  get book(): Book | null {
    return queue.books.find(({ id }) => id === this.#id) ?? null;
  }
  get staged(): StagedBook | null {
    return this.book?.staged ?? null;
  }
  get questions(): readonly Question[] {
    return this.staged?.questions ?? [];
  }
  /** The open question: after an answer the one that has moved up into its place. */
  get question(): Question | null {
    const { questions } = this;
    const place = Math.min(this.#place, questions.length - 1);
    return questions.find(({ id }) => id === this.#question) ?? questions[place] ?? null;
  }
  get sheet(): string | null {
    const { staged, question } = this;
    if (this.chosenSheet !== null || !staged) return this.chosenSheet;
    const read = staged.tables.find(({ state }) => state === 'read')?.sheet;
    return question?.sheet || read || (staged.sheets[0]?.sheet ?? null);
  }
  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }
  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  openSheet(sheet: string): void {
    this.chosenSheet = sheet;
    const own = this.questions.find((question) => question.sheet === sheet);
    if (own && this.question?.sheet !== sheet) this.#choose(own);
  }
  openQuestion(question: Question): void {
    this.#choose(question);
    this.show(question.sheet, question.cell);
  }
  pickOf(question: Question): Pick | null {
    return this.#picks.get(question.id) ?? null;
  }
  pick(question: Question, pick: Pick): void {
    this.#picks.set(question.id, pick);
  }
  /** The open question wants its choices in the focus. */
  ask(): void {
    this.#asked += 1;
  }
  /** To the question that has moved up, where an answer was given. */
  goOn(): void {
    if (this.question) this.openQuestion(this.question);
    this.ask();
  }
  /** True once for every time that it was asked. */
  takeAsk(): boolean {
    const asked = this.#asked > this.#focused;
    this.#focused = this.#asked;
    return asked;
  }
  /** The next question, or the one before; after the last comes the first. */
  step(by: 1 | -1): void {
    const { questions, question } = this;
    const now = question ? questions.indexOf(question) : -1;
    const next = questions[(now + by + questions.length) % questions.length];
    if (next) this.openQuestion(next);
  }
  /** Opens a sheet at a cell or range. */
  show(sheet: string, cell: string): void {
    if (!sheet) return;
    this.chosenSheet = sheet;
    const block = blockOf(cell);
    if (block) this.goal = { sheet, block };
  }

  async answer(table: string, answer: Answer, remember: boolean): Promise<void> {
    const placed: PlacedAnswer = { table, answer, remember };
    const before = await queue.answer(this.#id, (list) => withAnswer(list, placed));
    if (before) this.#history = changed(this.#history, before);
  }
  async forget(gone: PlacedAnswer): Promise<void> {
    const same = JSON.stringify(gone);
    const before = await queue.answer(this.#id, (list) => list.filter((one) => JSON.stringify(one) !== same));
    if (before) this.#history = changed(this.#history, before);
  }
  async undo(): Promise<void> {
    const list = this.#history.past.at(-1);
    const before = list && (await queue.answer(this.#id, () => list));
    if (before) this.#history = undone(this.#history, before);
  }
  async redo(): Promise<void> {
    const list = this.#history.future.at(-1);
    const before = list && (await queue.answer(this.#id, () => list));
    if (before) this.#history = redone(this.#history, before);
  }

  #choose(question: Question): void {
    this.#question = question.id;
    this.#place = Math.max(0, this.questions.indexOf(question));
  }
}
