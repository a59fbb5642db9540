import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../core/model/host.ts';
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
  const ask = (id: MenuCommand, accelerator?: string): Item => ({
    id,
    label: WORDS[id][lang],
    ...(accelerator ? { accelerator } : {}),
    click: () => send(id),
  });
  const role = (name: Role, word: keyof typeof WORDS, accelerator?: string): Item => ({
    role: name,
    label: WORDS[word][lang],
    ...(accelerator ? { accelerator } : {}),
  });
  const menu = (word: keyof typeof WORDS, ...items: Item[]): Item => ({ label: WORDS[word][lang], submenu: items });
  const settings = ask('settings', 'CmdOrCtrl+,');
  const quit = role('quit', 'quit', 'CmdOrCtrl+Q');
  const about = role('about', 'about');

  return [
    ...(mac ? [menu('product', about, LINE, settings, LINE, role('hide', 'hide', 'Cmd+H'), LINE, quit)] : []),
    menu(
      'file',
      ask('import', 'CmdOrCtrl+O'),
      ask('report', 'CmdOrCtrl+E'),
      LINE,
      ask('print', 'CmdOrCtrl+P'),
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
      ask('overview', 'CmdOrCtrl+1'),
      ask('table', 'CmdOrCtrl+2'),
      ask('chart', 'CmdOrCtrl+3'),
      ask('sources', 'CmdOrCtrl+4'),
      ask('derived', 'CmdOrCtrl+5'),
      ask('revisions', 'CmdOrCtrl+6'),
      ask('checks', 'CmdOrCtrl+7'),
      LINE,
      role('zoomIn', 'zoomIn', 'CmdOrCtrl+Plus'),
      role('zoomOut', 'zoomOut', 'CmdOrCtrl+-'),
      role('resetZoom', 'resetZoom', 'CmdOrCtrl+0'),
      role('togglefullscreen', 'fullScreen', mac ? 'Ctrl+Cmd+F' : 'F11'),
      LINE,
      ask('theme', 'CmdOrCtrl+Shift+D'),
      ask('language', 'CmdOrCtrl+Shift+L'),
      ...(developer ? [LINE, role('toggleDevTools', 'developer', mac ? 'Alt+Cmd+I' : 'Ctrl+Shift+I')] : []),
    ),
    menu('window', role('minimize', 'minimise', 'CmdOrCtrl+M'), role('close', 'close', 'CmdOrCtrl+W')),
    ...(mac ? [] : [menu('help', about)]),
  ];
}
