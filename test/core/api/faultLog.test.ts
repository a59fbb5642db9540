import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openCore } from '../../../src/core/api/core.ts';
import { createDispatch } from '../../../src/core/api/dispatch.ts';
import { createFaultLog } from '../../../src/core/api/faultLog.ts';
import type { MadeFile } from '../../../src/core/model/lists.ts';

const now = (): string => '2024-07-01T00:00:00.000Z';
let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ctdesk-'));
  file = join(folder, 'faults', 'faults.log');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const world = (workspace = join(folder, 'Kho của An.ctd')) => ({
  ...{ workspace, now, log: file },
  files: { read: async (name: string) => ({ name, bytes: new TextEncoder().encode('Bí mật 123,4') }) },
});

it('tells what was refused by step and code, and nothing that was in it', async () => {
  const core = await openCore(world());
  await core.dispatch('import.stage', { file: 'Tờ trình mật.pdf' });
  await core.dispatch('observation.trace', { key: 'GSO:BÍ:MẬT' });
  await core.dispatch('không có', { gì: 'Bí mật' });
  const answer = await core.dispatch('log.read', {});
  await core.close();
  const text = Buffer.from((answer as { value: MadeFile }).value.base64, 'base64').toString();
  expect(text).toBe(readFileSync(file, 'utf8'));
  expect(text).toMatch(/^2024-07-01T00:00:00\.000Z open \w+-\w+ v\d+\.\S+ ok\n/);
  expect(text).toMatch(/Z import\.stage [a-z-]+ \d+ ms\n/);
  expect(text).toMatch(/Z observation\.trace [a-z-]+ \d+ ms\n/);
  for (const secret of ['Tờ trình', 'mật', 'MẬT', '123', 'Kho của', folder]) expect(text).not.toContain(secret);
});

it('tells where a defect is, by kind and place, without its words and without folders', async () => {
  const broken = { 'workspace.verify': () => Promise.reject(new TypeError('số 99,5 của An')) };
  const log = createFaultLog(file, now);
  await createDispatch(broken as never, { log })('workspace.verify', {});
  const [first, ...places] = log.text().trimEnd().split('\n');
  expect(first).toMatch(/Z workspace\.verify defect \d+ ms TypeError$/);
  expect(places.length).toBeGreaterThan(1);
  for (const place of places) expect(place).toMatch(/^ {4}[^/\\]+ [^/\\\s]+:\d+:\d+$/);
  expect(log.text()).not.toContain('99,5');
});

it('tells that a workspace could not be opened', async () => {
  const foreign = join(folder, 'lạ.ctd');
  writeFileSync(foreign, 'không phải kho số liệu'.repeat(100));
  await expect(openCore(world(foreign))).rejects.toThrow();
  expect(readFileSync(file, 'utf8')).toMatch(/ open \S+ v\S+ (?!ok)[a-z-]+/);
});

it('is for its owner alone, keeps four files, and drops the oldest lines first', () => {
  const log = createFaultLog(file, now);
  for (let n = 0; n < 60_000; n++) log.note({ step: `step-${n}`, code: 'x' });
  const names = readdirSync(join(folder, 'faults')).sort();
  expect(names).toEqual(['faults.log', 'faults.log.1', 'faults.log.2', 'faults.log.3']);
  for (const name of names) {
    const { size, mode } = statSync(join(folder, 'faults', name));
    expect(size).toBeLessThan(257 * 1024);
    expect(mode & 0o077).toBe(0);
  }
  const steps = [...log.text().matchAll(/ step-(\d+) /g)].map(([, n]) => Number(n));
  expect(steps.at(-1)).toBe(59_999);
  expect(steps[0]).toBeGreaterThan(0);
  expect(steps).toEqual(steps.map((_, i) => (steps[0] ?? 0) + i));
});

it('that cannot be written disturbs nothing', async () => {
  writeFileSync(join(folder, 'faults'), 'không phải thư mục');
  const core = await openCore(world());
  expect(await core.dispatch('workspace.describe', {})).toMatchObject({ ok: true });
  expect(await core.dispatch('import.stage', { file: 'a.pdf' })).toMatchObject({ ok: false });
  await core.close();
});
