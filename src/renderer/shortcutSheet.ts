import { EVERYWHERE, SHORTCUTS, type ShortcutName } from '../core/model/shortcuts.ts';
import type { Words } from './text/vi.ts';

export type KeyLine = { readonly keys: readonly string[]; readonly text: string };
export type KeyGroup = { readonly title: string; readonly lines: readonly KeyLine[] };

/** Everything that a key does, by where it does it. Keys of the menu are listed where there is one. */
export function shortcutSheet(t: Words, menu: boolean): readonly KeyGroup[] {
  const own = (name: ShortcutName, text: string): KeyLine => ({ keys: [SHORTCUTS[name]], text });
  const { keys, command, nav } = t;
  const line = (text: string, ...pressed: string[]): KeyLine => ({ keys: pressed, text });
  const inMenu = (
    ['newWorkspace', 'openWorkspace', 'saveCopy', 'import', 'report', 'print', 'settings', 'theme', 'language'] as const
  ).map((name) => own(name, command[name]));
  const pages = (['overview', 'table', 'chart', 'sources', 'derived', 'revisions', 'checks'] as const).map((page) =>
    own(page, nav[page]),
  );
  return [
    { title: keys.where.all, lines: EVERYWHERE.map((name) => own(name, command[name])) },
    ...(menu ? [{ title: keys.where.menu, lines: [...pages, ...inMenu] }] : []),
    {
      title: keys.where.grid,
      lines: [
        line(keys.move, '↑', '↓', '←', '→', 'PageUp', 'PageDown'),
        line(keys.ends, 'Home', 'End'),
        line(keys.block, 'Ctrl+↓', 'Ctrl+Shift+↓'),
        line(keys.extend, 'Shift+↓'),
        line(keys.mark, 'Space'),
        line(keys.trace, 'F2', 'Enter'),
        line(keys.copy, 'Ctrl+C'),
      ],
    },
    {
      title: keys.where.review,
      lines: [
        line(keys.commit, 'Ctrl+Enter'),
        line(keys.answerUndo, 'Ctrl+Z'),
        line(keys.answerRedo, 'Ctrl+Shift+Z', 'Ctrl+Y'),
        line(keys.nextQuestion, 'N', 'P'),
        line(keys.nextRegion, 'F6', 'Shift+F6'),
        line(keys.point, '1 – 7'),
      ],
    },
    { title: keys.where.dialog, lines: [line(keys.escape, 'Esc')] },
  ];
}
