import type { Text } from '../../core/model/text.ts';
import { reasonOf } from '../host.ts';

/** What can be done about a notice. */
export type NoticeAction = {
  readonly text: Text;
  readonly run: () => void;
  /** It can be done elsewhere as well, so that the notice may leave. */
  readonly passing?: boolean;
};
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

  /** A notice that asks for nothing leaves after 8 s, one whose action is offered elsewhere too after 20 s; any other stays, for a choice needs its time. */
  done(text: Text, action?: NoticeAction): number {
    const id = this.#add('done', text, action);
    if (!action || action.passing) setTimeout(() => this.close(id), action ? 20_000 : 8000);
    return id;
  }
  refused(error: unknown, action?: NoticeAction): void {
    this.#add('refused', reasonOf(error), action);
  }
  /** What the user must know and nobody asked for: it stays until it is closed. */
  warn(text: Text): void {
    this.#add('refused', text);
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
