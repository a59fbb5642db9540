import { flushSync } from 'svelte';
import { later } from '../state/later.ts';

/** So many rows more a frame: few enough that a key or a wheel is answered in between. */
const STEP = 16;

/**
 * How many rows of a list are drawn: `first` of them at once, the others after the paint, some a frame, so that what is in sight
 * waits for nothing that is not. To be made while a component is set up.
 */
export class DrawnRows {
  /** So many were drawn of this list or one as long. */
  #reached = $state(0);
  readonly #all: () => number;
  readonly #first: () => number;

  constructor(all: () => number, first: () => number) {
    this.#all = all;
    this.#first = first;
    $effect(() => {
      const { count } = this;
      if (count === all()) this.#reached = count;
      else void later(async () => (this.#reached = Math.max(this.#reached, count + STEP)));
    });
  }
  get count(): number {
    return Math.min(this.#all(), Math.max(this.#first(), this.#reached));
  }
  /** How many are still to come. */
  get rest(): number {
    return this.#all() - this.count;
  }
  /** Draws what is left now: paper waits for no frame. */
  readonly finish = (): void => flushSync(() => void (this.#reached = this.#all()));
}
