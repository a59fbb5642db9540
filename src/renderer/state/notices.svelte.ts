import type { Text } from '../../core/model/text.ts';
import { reasonOf } from '../host.ts';

/** What can be done about a notice. */
export type NoticeAction = { readonly text: Text; readonly run: () => void };
export type Notice = {
  readonly id: number;
  readonly tone: 'done' | 'refused';
  readonly text: Text;
  readonly action?: NoticeAction;
};

/** Short messages at the foot of the window. What went well leaves by itself; a refusal stays until it is closed. */
export class Notices {
  list = $state.raw<readonly Notice[]>([]);
  #last = 0;

  /** A notice that asks for nothing leaves after 8 s; one with an action stays, for a choice needs its time. */
  done(text: Text, action?: NoticeAction): void {
    const id = this.#add('done', text, action);
    if (!action) setTimeout(() => this.close(id), 8000);
  }
  refused(error: unknown): void {
    this.#add('refused', reasonOf(error));
  }
  close(id: number): void {
    this.list = this.list.filter((notice) => notice.id !== id);
  }
  #add(tone: Notice['tone'], text: Text, action?: NoticeAction): number {
    const id = ++this.#last;
    this.list = [...this.list, { id, tone, text, ...(action && { action }) }].slice(-4);
    return id;
  }
}

export const notices = new Notices();
