import { expect, it } from 'vitest';
import type { Answer } from '../../src/core/model/answer.ts';
import { createCurrentCore } from '../../src/main/currentCore.ts';
import { readRecent, recentFile, shownRecent, withOpened } from '../../src/main/recentFiles.ts';

/** Cores that only say which workspace they have; those named bad cannot be opened. */
function cores() {
  const closed: string[] = [];
  const no: Answer<unknown> = { ok: false, error: { code: 'damaged', message: { vi: 'Hỏng.', en: 'Damaged.' } } };
  const start = (workspace: string) => ({
    call: async (): Promise<Answer<unknown>> => (workspace.includes('bad') ? no : { ok: true, value: workspace }),
    backup: async (): Promise<Answer<unknown>> => ({ ok: true, value: null }),
    lend: () => undefined,
    close: async () => void closed.push(workspace),
  });
  return { closed, start };
}

it('another workspace takes the place of the first once it answers; a refusal leaves everything as it was', async () => {
  const { closed, start } = cores();
  const current = createCurrentCore(start, '/a.ctd');
  expect(await current.change('/bad.ctd')).toMatchObject({ ok: false, error: { code: 'damaged' } });
  expect([current.workspace(), await current.call('x', {})]).toEqual(['/a.ctd', { ok: true, value: '/a.ctd' }]);
  expect(closed).toEqual(['/bad.ctd']);

  expect(await current.change('/b.ctd')).toMatchObject({ ok: true });
  expect([current.workspace(), await current.call('x', {})]).toEqual(['/b.ctd', { ok: true, value: '/b.ctd' }]);
  expect(closed).toEqual(['/bad.ctd', '/a.ctd']);
});

it('recent workspaces: the latest first, each once, ten at most, found by a mark that is no path', () => {
  const many = Array.from({ length: 12 }, (_, i) => `/home/an/kho/${i}.ctd`);
  const list = many.reduce(withOpened, { files: [] as readonly string[] });
  expect(list.files).toHaveLength(10);
  const again = withOpened(list, '/home/an/kho/5.ctd');
  expect(again.files.slice(0, 2)).toEqual(['/home/an/kho/5.ctd', '/home/an/kho/11.ctd']);
  expect(again.files).toHaveLength(10);

  const [first] = shownRecent(again, '/home/an/kho/5.ctd');
  expect(first).toEqual({ id: expect.any(String), name: '5.ctd', folder: 'kho', missing: true, open: true });
  expect(JSON.stringify(first)).not.toContain('/home');
  expect(recentFile(again, first?.id ?? '')).toBe('/home/an/kho/5.ctd');
  expect(recentFile(again, '/etc/passwd')).toBeNull();
  expect(readRecent(JSON.stringify(again))).toEqual(again);
  for (const text of ['', '{', '[]', '{"files":5}']) expect(readRecent(text)).toEqual({ files: [] });
});
