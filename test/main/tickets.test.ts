import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createLentFiles } from '../../src/main/lentFiles.ts';
import { createTickets } from '../../src/main/tickets.ts';

const folder = mkdtempSync(join(tmpdir(), 'tickets-'));
const file = join(folder, 'Bie\u0302\u0309u tháng 6.xlsx');
writeFileSync(file, 'abc');
mkdirSync(join(folder, 'folder'));
afterAll(() => rmSync(folder, { recursive: true }));

it('gives a name and a size, never the path, and tells the core', async () => {
  const lent = new Map<string, string>();
  const [ticket] = await createTickets((id, path) => lent.set(id, path)).issue([file]);
  expect(ticket).toEqual({ ticket: expect.stringMatching(/^[0-9a-f-]{36}$/), name: 'Biểu tháng 6.xlsx', size: 3 });
  expect(lent.get(ticket?.ticket ?? '')).toBe(file);
});

it('takes no path that is not absolute, and leaves out no other', async () => {
  const issued = await createTickets(() => undefined).issue(['', 'a.xlsx', '../b', join(folder, 'gone.xlsx'), file]);
  expect(issued.map(({ name, size }) => [name, size])).toEqual([
    ['gone.xlsx', 0],
    ['Biểu tháng 6.xlsx', 3],
  ]);
});

it('reads only what was lent', async () => {
  const files = createLentFiles();
  await expect(files.read(file)).rejects.toMatchObject({ code: 'unknown-file' });
  files.lend('t', file);
  const { name, bytes } = await files.read('t');
  expect([name, new TextDecoder().decode(bytes)]).toEqual(['Biểu tháng 6.xlsx', 'abc']);
});

it.each([
  ['gone.xlsx', 'no longer there'],
  ['folder', 'it is a folder'],
])('says why it cannot read %s', async (name, why) => {
  const files = createLentFiles();
  files.lend('t', join(folder, name));
  await expect(files.read('t')).rejects.toMatchObject({
    code: 'unreadable-file',
    text: { en: expect.stringContaining(why) },
  });
});

it('refuses a file that is too large before it reads it', async () => {
  const files = createLentFiles(2);
  files.lend('t', file);
  await expect(files.read('t')).rejects.toMatchObject({ code: 'too-large' });
});
