import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../core/model/host.ts';
import { accelerator } from '../core/model/shortcuts.ts';
import type { Lang } from '../core/model/text.ts';
import { WORDS } from './words.ts';

type Item = MenuItemConstructorOptions;
type Role = NonNullable<Item['role']>;
type MenuNeeds = {
  readonly lang: Lang;
  readonly mac: boolean;
  /** Developer tools are offered only where the application runs from its sources. */
  readonly developer: boolean;
  readonly send: (command: MenuCommand) => void;
};

const LINE: Item = { type: 'separator' };

/** The application menu. What the page does is sent to it as a command; the rest is the system's own. */
export function menuTemplate({ lang, mac, developer, send }: MenuNeeds): Item[] {
  const ask = (id: MenuCommand, keys?: string): Item => ({
    id,
    label: WORDS[id][lang],
    ...(keys ? { accelerator: keys } : {}),
    click: () => send(id),
  });
  const role = (name: Role, word: keyof typeof WORDS, keys?: string): Item => ({
    role: name,
    label: WORDS[word][lang],
    ...(keys ? { accelerator: keys } : {}),
  });
  const menu = (word: keyof typeof WORDS, ...items: Item[]): Item => ({ label: WORDS[word][lang], submenu: items });
  const settings = ask('settings', accelerator('settings'));
  const quit = role('quit', 'quit', 'CmdOrCtrl+Q');
  const about = role('about', 'about');

  return [
    ...(mac ? [menu('product', about, LINE, settings, LINE, role('hide', 'hide', 'Cmd+H'), LINE, quit)] : []),
    menu(
      'file',
      ask('newWorkspace', accelerator('newWorkspace')),
      ask('openWorkspace', accelerator('openWorkspace')),
      ask('saveCopy', accelerator('saveCopy')),
      LINE,
      ask('import', accelerator('import')),
      ask('report', accelerator('report')),
      LINE,
      ask('print', accelerator('print')),
      ...(mac ? [] : [LINE, settings, LINE, quit]),
    ),
    menu(
      'edit',
      role('undo', 'undo', 'CmdOrCtrl+Z'),
      role('redo', 'redo', mac ? 'Shift+Cmd+Z' : 'Ctrl+Y'),
      LINE,
      role('cut', 'cut', 'CmdOrCtrl+X'),
      role('copy', 'copy', 'CmdOrCtrl+C'),
      role('paste', 'paste', 'CmdOrCtrl+V'),
      role('selectAll', 'selectAll', 'CmdOrCtrl+A'),
      LINE,
    ),
    menu(
      'view',
      ask('overview', accelerator('overview')),
      ask('table', accelerator('table')),
      ask('chart', accelerator('chart')),
      ask('sources', accelerator('sources')),
      ask('derived', accelerator('derived')),
      ask('revisions', accelerator('revisions')),
      ask('checks', accelerator('checks')),
      LINE,
      role('zoomIn', 'zoomIn', 'CmdOrCtrl+Plus'),
      role('zoomOut', 'zoomOut', 'CmdOrCtrl+-'),
      role('resetZoom', 'resetZoom', 'CmdOrCtrl+0'),
      role('togglefullscreen', 'fullScreen', mac ? 'Ctrl+Cmd+F' : 'F11'),
      LINE,
      ask('theme', accelerator('theme')),
      ask('language', accelerator('language')),
      ...(developer ? [LINE, role('toggleDevTools', 'developer', mac ? 'Alt+Cmd+I' : 'Ctrl+Shift+I')] : []),
    ),
    menu('window', role('minimize', 'minimise', 'CmdOrCtrl+M'), role('close', 'close', 'CmdOrCtrl+W')),
    ...(mac ? [] : [menu('help', about)]),
  ];
}
