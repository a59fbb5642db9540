import type { Icon } from './icon.ts';

/** One line of a menu. */
export type MenuEntry = {
  readonly text: string;
  readonly Icon?: Icon;
  /** The keys that do the same. */
  readonly keys?: string;
  /** It takes something away. */
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly onpick: () => void;
};
