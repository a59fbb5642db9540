import { describe, expect, it } from 'vitest';
import { AREAS } from '../../src/core/model/areaRegister.ts';
import { MEASURES } from '../../src/core/model/measures.ts';
import { isPressed, type Pressed } from '../../src/renderer/keys.ts';
import { areaEntries, commandEntries, linkIn, measureEntries } from '../../src/renderer/parts/palette/entries.ts';
import { indexed, ranked } from '../../src/renderer/parts/palette/rank.ts';
import { en } from '../../src/renderer/text/en.ts';
import { vi } from '../../src/renderer/text/vi.ts';

const measures = MEASURES.map((measure) => ({ ...measure, datasets: [], bases: [], provinces: 1 }));
const none = (): void => undefined;
const index = indexed([
  ...areaEntries(AREAS, '2024-06-01', 'vi', vi, none),
  ...measureEntries(measures, 'vi', vi, none),
]);
const found = (typed: string, recent: readonly string[] = []) => ranked(index, typed, recent, 20);
const first = (typed: string): string | undefined => found(typed)[0]?.text;

describe('what is typed without marks finds', () => {
  it.each([
    ['bac giang', 'Bắc Giang'],
    ['dak lak', 'Đắk Lắk'],
    ['daklak', 'Đắk Lắk'],
    ['ĐẮK LẮK', 'Đắk Lắk'],
    ['giang bac', 'Bắc Giang'],
    ['bgiang', 'Bắc Giang'],
    ['hai phong', 'Hải Phòng'],
    ['hcm', 'Hồ Chí Minh'],
  ])('%s: %s', (typed, name) => expect(first(typed)).toBe(name));

  it('measures by their Vietnamese and English names and by code', () => {
    const wanted = 'measure:LABOUR_INDEX';
    for (const typed of ['su dung lao dong', 'LABOUR_INDEX', 'labour index'])
      expect(found(typed).map(({ id }) => id)).toContain(wanted);
  });
});

it('the form of the office is found by what it is called in either language, and as a template', () => {
  const commands = indexed(commandEntries([{ name: 'template', run: none }], en, vi, false));
  for (const typed of ['excel form', 'bieu mau', 'template'])
    expect(ranked(commands, typed, [], 20)).toMatchObject([{ id: 'command:template', text: en.command.template }]);
});

it('the provinces that stand in the period come first, later and earlier ones with their days after them', () => {
  const notes = found('bac ninh')
    .filter(({ text }) => text === 'Bắc Ninh')
    .map(({ id, note }) => [id, note]);
  expect(notes.slice(0, 2)).toEqual([
    ['area:VN-56', 'đến 30/6/2025'],
    ['area:VN-24-2025', '34 tỉnh, thành phố'],
  ]);
});

it('every province is found first by its own name, with and without marks', () => {
  const now = AREAS.filter(({ kind, code }) => kind === 'province' && /^VN-\w+$/.test(code));
  expect(now.length).toBeGreaterThan(60);
  for (const { name } of now) expect([first(name), first(name.toLowerCase())]).toEqual([name, name]);
});

it('what was chosen lately goes before what fits as well, and stands first where nothing is typed', () => {
  const [one, two] = found('ha').map(({ id }) => id);
  expect(found('ha', [two ?? ''])[0]?.id).toBe(two);
  expect(
    found('', [two ?? '', one ?? ''])
      .slice(0, 2)
      .map(({ id }) => id),
  ).toEqual([two, one]);
});

it('what nothing is called finds nothing', () => expect(found('xyzxyz')).toEqual([]));

it('a pasted link is known by the view in it, from any window', () => {
  expect(linkIn('http://127.0.0.1:4711/#/table?period=2024-M06')).toBe('#/table?period=2024-M06');
  expect(linkIn('bac giang')).toBeNull();
});

describe('a key', () => {
  const key = (change: Partial<Pressed>) =>
    ({
      key: 'k',
      ctrlKey: true,
      metaKey: false,
      shiftKey: false,
      altKey: false,
      isComposing: false,
      keyCode: 75,
      ...change,
    }) as const;
  it('is ours with Ctrl or ⌘, and never while an input method composes', () => {
    expect(isPressed(key({}), 'palette')).toBe(true);
    expect(isPressed(key({ ctrlKey: false, metaKey: true }), 'palette')).toBe(true);
    expect(isPressed(key({ isComposing: true }), 'palette')).toBe(false);
    expect(isPressed(key({ keyCode: 229 }), 'palette')).toBe(false);
    expect(isPressed(key({ shiftKey: true }), 'palette')).toBe(false);
  });
  it('that is a sign may need Shift', () => {
    expect(isPressed(key({ key: '?', ctrlKey: false, shiftKey: true }), 'keys')).toBe(true);
  });
});
