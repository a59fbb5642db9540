/**
 * The keys of the whole application, said here alone: the menu, the page and its sheet of keys read them.
 * `Ctrl` is ⌘ on a Mac.
 */
export const SHORTCUTS = {
  palette: 'Ctrl+K',
  keys: '?',
  guide: 'F1',
  keepView: 'Ctrl+D',
  undo: 'Ctrl+Z',
  redo: 'Ctrl+Shift+Z',
  newWorkspace: 'Ctrl+N',
  openWorkspace: 'Ctrl+Shift+O',
  saveCopy: 'Ctrl+Shift+S',
  import: 'Ctrl+O',
  report: 'Ctrl+E',
  print: 'Ctrl+P',
  settings: 'Ctrl+,',
  overview: 'Ctrl+1',
  table: 'Ctrl+2',
  chart: 'Ctrl+3',
  sources: 'Ctrl+4',
  derived: 'Ctrl+5',
  revisions: 'Ctrl+6',
  checks: 'Ctrl+7',
  theme: 'Ctrl+Shift+D',
  language: 'Ctrl+Shift+L',
} as const;

export type ShortcutName = keyof typeof SHORTCUTS;

/** Those that work without a menu, too. */
export const EVERYWHERE = [
  'palette',
  'keys',
  'guide',
  'keepView',
  'undo',
  'redo',
] as const satisfies readonly ShortcutName[];
export const isEverywhere = (name: string): boolean => EVERYWHERE.some((one) => one === name);

/** A key as the platform's menus write it. */
export function accelerator(name: ShortcutName): string {
  return SHORTCUTS[name].replace('Ctrl', 'CmdOrCtrl');
}
