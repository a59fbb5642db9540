import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The way the data goes. A room may import only the rooms after its arrow; `type:` allows types alone. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'core/model': [],
  'core/statistics': ['core/model'],
  'core/workbook': ['core/model'],
  'core/document': ['core/model', 'core/workbook/zipParts.ts', 'core/workbook/writeZip.ts'],
  'core/import': ['core/model', 'type:core/workbook', 'core/workbook/grid.ts'],
  'core/store': ['core/model'],
  'core/query': ['core/model', 'core/statistics', 'type:core/store'],
  'core/validation': ['core/model', 'core/statistics'],
  'core/claims': ['core/model', 'core/statistics'],
  'core/report': ['core/model', 'core/statistics', 'core/workbook', 'core/document'],
  'core/api': [
    'core/model',
    'core/statistics',
    'core/workbook',
    'core/document',
    'core/import',
    'core/store',
    'core/query',
    'core/report',
    'core/validation',
    'core/claims',
  ],
  main: ['core/api', 'core/model', 'type:preload'],
  preload: ['core/model'],
  loopback: ['core/api', 'core/model'],
  cli: ['core/api', 'core/model'],
  renderer: ['core/model', 'core/statistics', 'type:core/api', '../resources/map/vn-63.topo.json'],
};
/** Libraries have one home. */
const HOMES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^xlsx|^@cj-tech-master\/excelts/, ['core/workbook']],
  [/^docx/, ['core/document']],
  [/^better-sqlite3/, ['core/store']],
  [/^electron$/, ['main', 'preload']],
  [/^chart\.js|^svelte|^@lucide|^topojson-client/, ['renderer']],
  [/^zod/, ['core/api']],
  [/^fraction\.js/, ['core/statistics']],
];
/** Rooms without files, clock and system. */
const PURE = ['core/model', 'core/statistics', 'core/validation', 'core/claims', 'core/import'];
const IMPORT = /^\s*(?:import|export)\s+(type\s)?(?:[^'"]*?from\s+)?['"]([^'"]+)['"]/gm;

const SRC = join(import.meta.dirname, '../src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(ts|svelte)$/.test(file) && !file.endsWith('.d.ts'),
);

const roomOf = (file: string): string =>
  file
    .split('/')
    .slice(0, file.startsWith('core/') ? 2 : 1)
    .join('/');

describe('architecture', () => {
  it.each(files)('%s imports only what it may', (file) => {
    const room = roomOf(file);
    for (const [, type, from] of readFileSync(join(SRC, file), 'utf8').matchAll(IMPORT)) {
      if (!from?.startsWith('.')) {
        const home = HOMES.find(([name]) => name.test(from ?? ''))?.[1];
        if (home && !type) expect(home, `${from} has its home in ${home.join(', ')}`).toContain(room);
        if (PURE.includes(room)) expect(from, `${room} knows no system modules`).not.toMatch(/^node:/);
        continue;
      }
      const target = normalize(join(file, '..', from));
      if (roomOf(target) === room) continue;
      const allowed = MAY_IMPORT[room] ?? [];
      const names = [roomOf(target), target, ...(type ? [`type:${roomOf(target)}`] : [])];
      expect(
        names.some((name) => allowed.includes(name)),
        `${file} imports ${from}`,
      ).toBe(true);
    }
  });

  it.each(files)('%s is at most 250 lines', (file) => {
    expect(readFileSync(join(SRC, file), 'utf8').split('\n').length).toBeLessThanOrEqual(251);
  });

  it('knows every room', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });
});
