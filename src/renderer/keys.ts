import { SHORTCUTS, type ShortcutName } from '../core/model/shortcuts.ts';

/** A key press, by what is asked of it. */
export type Pressed = {
  readonly key: string;
  readonly keyCode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
};

/** True while an input method puts letters together: no key belongs to us then. Some say so by the code 229 alone. */
export function isComposing({ isComposing, keyCode }: Pick<Pressed, 'isComposing' | 'keyCode'>): boolean {
  return isComposing || keyCode === 229;
}

/** True where a key press is this shortcut; Ctrl and ⌘ are one. A sign such as ? may need Shift on the keyboard. */
export function isPressed(event: Pressed, name: ShortcutName): boolean {
  if (isComposing(event) || event.altKey) return false;
  const words: readonly string[] = SHORTCUTS[name].split('+');
  const key = words.at(-1)?.toLowerCase() ?? '';
  const sign = !/[a-z0-9]/.test(key);
  return (
    event.key.toLowerCase() === key &&
    (event.ctrlKey || event.metaKey) === words.includes('Ctrl') &&
    (sign || event.shiftKey === words.includes('Shift'))
  );
}
