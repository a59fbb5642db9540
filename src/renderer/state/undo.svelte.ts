import type { Text } from '../../core/model/text.ts';
import { en } from '../text/en.ts';
import { vi } from '../text/vi.ts';
import { notices } from './notices.svelte.ts';
import { workspace } from './workspace.svelte.ts';

/** A change of the workspace that can be taken back, and done once more. */
export type Step = {
  /** What was done: "Đã ghi nhận …". */
  readonly done: Text;
  readonly undo: () => Promise<unknown>;
  readonly redo: () => Promise<unknown>;
};

/** What was changed in the workspace since the window opened, the latest last. */
export class UndoList {
  done = $state.raw<readonly Step[]>([]);
  undone = $state.raw<readonly Step[]>([]);
  busy = $state(false);
  /** The notice that offers to take back the latest step. */
  #notice: number | null = null;

  /** Notes a change that was just made, and says so with a way back. */
  add(step: Step): void {
    this.done = [...this.done, step];
    this.undone = [];
    this.#say(step.done, { vi: vi.command.undo, en: en.command.undo }, () => void this.undo());
  }
  async undo(): Promise<void> {
    const step = this.done.at(-1);
    if (!step || !(await this.#run(step.undo))) return;
    this.done = this.done.slice(0, -1);
    this.undone = [...this.undone, step];
    const said = { vi: vi.undo.undone(step.done.vi), en: en.undo.undone(step.done.en) };
    this.#say(said, { vi: vi.command.redo, en: en.command.redo }, () => void this.redo());
  }
  async redo(): Promise<void> {
    const step = this.undone.at(-1);
    if (!step || !(await this.#run(step.redo))) return;
    this.undone = this.undone.slice(0, -1);
    this.done = [...this.done, step];
    this.#say(step.done, { vi: vi.command.undo, en: en.command.undo }, () => void this.undo());
  }

  /** True when it was done; a refusal is said, and the list stays as it was. */
  async #run(work: () => Promise<unknown>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    try {
      await work();
      await workspace.load();
      return true;
    } catch (error) {
      notices.refused(error);
      return false;
    } finally {
      this.busy = false;
    }
  }
  #say(text: Text, action: Text, run: () => void): void {
    if (this.#notice !== null) notices.close(this.#notice);
    this.#notice = notices.done(text, { text: action, run, passing: true });
  }
}

export const undoList = new UndoList();
