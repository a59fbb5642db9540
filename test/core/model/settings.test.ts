import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NUMBERS } from '../../../src/core/model/number.ts';
import {
  FIRST_SETTINGS,
  numberStyleOf,
  readSettings,
  settingsFrom,
  withSettings,
} from '../../../src/core/model/settings.ts';

describe('settings', () => {
  it('are read as they were written', () => {
    const own = {
      lang: 'en',
      theme: 'contrast',
      numbers: 'vi',
      region: 'ALL63',
      toured: true,
      recent: ['area:VN-54', 'page:table'],
      views: [{ name: 'Xuất khẩu', address: '#/table?measure=EXPORT_VALUE' }],
    } as const;
    expect(settingsFrom(JSON.stringify(own))).toEqual(own);
  });

  it.each(['', 'null', '[]', '{', '{"lang":5,"theme":"pink","numbers":"fr","region":{},"toured":1,"recent":"x"}'])(
    'count as never chosen: %s',
    (text) => expect(settingsFrom(text)).toEqual(FIRST_SETTINGS),
  );

  it('take nothing else in, whatever is said', () => {
    fc.assert(
      fc.property(fc.anything(), (said) => {
        expect(Object.keys(readSettings(said)).sort()).toEqual([
          'lang',
          'numbers',
          'recent',
          'region',
          'theme',
          'toured',
          'views',
        ]);
      }),
    );
  });

  it('write numbers as the language does, or as was chosen whatever the language', () => {
    expect(numberStyleOf({ lang: 'vi', numbers: 'language' })).toEqual(NUMBERS.vi);
    expect(numberStyleOf({ lang: 'en', numbers: 'language' })).toEqual(NUMBERS.en);
    expect(numberStyleOf({ lang: 'en', numbers: 'vi' })).toEqual({ decimal: ',', group: '.' });
    expect(numberStyleOf({ lang: 'vi', numbers: 'en' })).toEqual({ decimal: '.', group: ',' });
  });

  it('stand in the page as an attribute that nothing can leave', () => {
    const page = withSettings('<!doctype html><html lang="vi">', { ...FIRST_SETTINGS, region: '"><script>&' });
    expect(page).toMatch(
      /^<!doctype html><html data-settings="[^"<>]*&quot;&gt;&lt;script|^<!doctype html><html data-settings="[^"<]*" lang="vi">$/,
    );
    const held = /data-settings="([^"]*)"/.exec(page)?.[1] ?? '';
    expect(held).not.toContain('<');
  });
});

it('keeps views by name, and takes none for one that has no name or leads elsewhere', () => {
  const kept = { name: 'Xuất khẩu từ 10 %', address: '#/table?measure=EXPORT_VALUE&threshold=ge%3A10' };
  const others = [
    { name: ' ', address: kept.address },
    { name: 'x', address: 'https://example.com/#/table' },
    { name: 'x', address: '#/table"><script>' },
    { name: 'x'.repeat(61), address: kept.address },
    'x',
    null,
  ];
  expect(readSettings({ views: [kept, ...others] }).views).toEqual([kept]);
  expect(readSettings({ views: Array(100).fill(kept) }).views.length).toBe(60);
  expect(readSettings({ views: 'x' }).views).toEqual([]);
});
