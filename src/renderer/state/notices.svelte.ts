import type { Text } from '../../core/model/text.ts';
import { reasonOf } from '../host.ts';

export type Notice = { readonly id: number; readonly tone: 'done' | 'refused'; readonly text: Text };

/** Short messages at the foot of the window. What went well leaves by itself; a refusal stays until it is closed. */
export class Notices {
  list = $state.raw<readonly Notice[]>([]);
  #last = 0;

  done(text: Text): void {
    const id = this.#add('done', text);
    setTimeout(() => this.close(id), 8000);
  }
  refused(error: unknown): void {
    this.#add('refused', reasonOf(error));
  }
  close(id: number): void {
    this.list = this.list.filter((notice) => notice.id !== id);
  }
  #add(tone: Notice['tone'], text: Text): number {
    const id = ++this.#last;
    this.list = [...this.list, { id, tone, text }].slice(-4);
    return id;
  }
}

export const notices = new Notices();
