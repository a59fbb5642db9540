import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore, type Store } from '../../../src/core/store/open.ts';
import { verifyStore } from '../../../src/core/store/verify.ts';
import { aStore, say } from '../../fixtures/vintages.ts';

const key = (item: string): string => `GSO_RETAIL:RETAIL_SALES:${item}:VN:2024-M05:LEVEL`;
const UNKNOWN_PLACE = 'GSO_RETAIL:RETAIL_SALES:GAO:NOWHERE:2024-M05:LEVEL';
const valuesOf = ({ sql }: Store): unknown =>
  sql('select s.item, o.value from observation o join series s on s.id = o.series order by s.item').raw().all();

it('a release that was not stored leaves no numbers of series behind: the next one stands under its own', () => {
  const store = aStore();
  say(store, '2024-05-29', { [key('HANG')]: 1 });
  expect(() => say(store, '2024-06-06', { [key('DUONG')]: 2, [UNKNOWN_PLACE]: 3 })).toThrow('FOREIGN KEY');
  say(store, '2024-06-07', { [key('MUOI')]: 4 });
  say(store, '2024-06-08', { [key('DUONG')]: 5 });
  expect(valuesOf(store)).toEqual([
    ['DUONG', 5],
    ['HANG', 1],
    ['MUOI', 4],
  ]);
  expect(verifyStore(store).ok).toBe(true);
});

it('series that another program adds meanwhile are found', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'ctdesk-series-')), 'kho.ctd');
  const [window, terminal] = [openStore(file), openStore(file)];
  say(window, '2024-05-29', { [key('HANG')]: 1 });
  say(terminal, '2024-06-06', { [key('DUONG')]: 2 });
  say(window, '2024-06-29', { [key('DUONG')]: 3, [key('MUOI')]: 4 });
  const items = window.sql('select item from series order by item').pluck().all();
  expect(items).toEqual(['DUONG', 'HANG', 'MUOI']);
  expect(verifyStore(terminal).ok).toBe(true);
  for (const { db } of [window, terminal]) db.close();
});
