import { describe, expect, it } from 'vitest';
import type { MenuItemConstructorOptions } from 'electron';
import { createInbox } from '../../src/main/inbox.ts';
import { menuTemplate } from '../../src/main/menu.ts';
import type { Lang } from '../../src/core/model/text.ts';

const build = (lang: Lang, mac = false, sent: string[] = []) =>
  menuTemplate({ lang, mac, developer: false, send: (command) => sent.push(command) });
const flat = (items: MenuItemConstructorOptions[]) =>
  items.flatMap((item) => (Array.isArray(item.submenu) ? item.submenu : [])).filter(({ type }) => type !== 'separator');

describe.each(['vi', 'en'] as const)('the menu in %s', (lang) => {
  it.each([false, true])('uses each key once (Mac: %s)', (mac) => {
    const keys = flat(build(lang, mac)).flatMap(({ accelerator }) => (accelerator ? [accelerator] : []));
    expect(keys.length).toBeGreaterThan(15);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('names everything', () => {
    for (const { label } of [...build(lang), ...flat(build(lang))]) expect(label).toMatch(/\S/);
  });
});

it('sends its commands to the page', () => {
  const sent: string[] = [];
  const own = flat(build('vi', false, sent)).filter(({ id }) => id !== undefined);
  for (const { click } of own) (click as () => void)();
  expect(sent.sort()).toEqual(
    [
      ...['newWorkspace', 'openWorkspace', 'saveCopy'],
      ...['import', 'report', 'overview', 'table', 'derived', 'chart', 'revisions', 'sources', 'checks', 'settings'],
      ...['print', 'theme', 'language'],
    ].sort(),
  );
});

it('offers developer tools only to developers', () => {
  expect(JSON.stringify(build('vi'))).not.toContain('toggleDevTools');
});

it('keeps opened files until the page listens, and again after it is loaded anew', () => {
  const heard: string[][] = [];
  const inbox = createInbox((files) => heard.push(files.map(({ name }) => name)));
  const file = (name: string) => [{ ticket: name, name, size: 1 }];
  inbox.deliver(file('a'));
  inbox.deliver(file('b'));
  expect(heard).toEqual([]);
  inbox.listen();
  inbox.deliver(file('c'));
  inbox.reset();
  inbox.deliver(file('d'));
  expect(heard).toEqual([['a', 'b'], ['c']]);
  inbox.listen();
  expect(heard).toEqual([['a', 'b'], ['c'], ['d']]);
});
