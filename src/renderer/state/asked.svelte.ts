import type { Text } from '../../core/model/text.ts';
import { reasonOf } from '../host.ts';

/**
 * The newest answer to a question that depends on what the screen shows. Asks again when something
 * that the question read has changed; a late answer to an older question is dropped.
 * A question that gives null is not asked. To be made while a component is set up.
 */
export class Asked<T> {
  value = $state.raw<T | null>(null);
  refusal = $state.raw<Text | null>(null);
  busy = $state(true);

  constructor(question: () => Promise<T> | null) {
    // The core is outside the screen: this is the one place that asks it whenever the state says so.
    $effect(() => {
      const asked = question();
      if (!asked) {
        this.value = null;
        this.refusal = null;
        this.busy = false;
        return;
      }
      let late = false;
      this.busy = true;
      asked.then(
        (value) => {
          if (!late) this.#settle(value, null);
        },
        (error: unknown) => {
          if (!late) this.#settle(null, reasonOf(error));
        },
      );
      return () => {
        late = true;
      };
    });
  }

  #settle(value: T | null, refusal: Text | null): void {
    this.value = value;
    this.refusal = refusal;
    this.busy = false;
  }
}
