import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readArguments } from '../../src/main/arguments.ts';

const read = (...words: string[]) => readArguments(words, '/x', [resolve('/x', '.')]);

it('reads a workspace, a folder and workbooks, with and without "="', () => {
  expect(read('.', '--workspace', 'a b.ctd', '--user-data-dir=/u', 'x.xlsx', '/y/z.xls')).toEqual({
    workspace: resolve('/x/a b.ctd'),
    userData: resolve('/u'),
    files: [resolve('/x/x.xlsx'), resolve('/y/z.xls')],
  });
  expect(read('--workspace=w.ctd').workspace).toBe(resolve('/x/w.ctd'));
});

it('opens a workspace that is given like a file', () => {
  expect(read('/x/Phía Bắc.CTD', 'a.xlsx')).toMatchObject({
    workspace: resolve('/x/Phía Bắc.CTD'),
    files: [resolve('/x/a.xlsx')],
  });
});

it('passes over the switches of Chromium and the folder of the application', () => {
  expect(read('--no-sandbox', '.', '--inspect=0', '')).toEqual({ workspace: null, userData: null, files: [] });
});
