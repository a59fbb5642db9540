import { expect, it, vi } from 'vitest';
import type { Core } from '../../src/core/api/core.ts';
import { Refusal } from '../../src/core/model/text.ts';
import type { CoreAnswer } from '../../src/main/coreMessages.ts';
import { serveCore } from '../../src/main/coreService.ts';

const core = (over: Partial<Core> = {}): Core => ({
  dispatch: async (method, input) => ({ ok: true, value: { method, input } }),
  recovery: null,
  backup: async () => undefined,
  close: async () => undefined,
  ...over,
});

function serve(open: Parameters<typeof serveCore>[0]) {
  const said: CoreAnswer[] = [];
  const end = vi.fn();
  const take = serveCore(open, (message) => said.push(message), end);
  return { said, end, take };
}

it('opens the workspace that it is told, and dispatches', async () => {
  const open = vi.fn(async () => core());
  const { said, take } = serve(open);
  take({ kind: 'open', workspace: '/w.ctd', log: '/faults.log' });
  take({ kind: 'call', id: 7, method: 'a.b', input: { x: 1 } });
  await vi.waitFor(() =>
    expect(said).toEqual([{ kind: 'answer', id: 7, answer: { ok: true, value: { method: 'a.b', input: { x: 1 } } } }]),
  );
  expect(open).toHaveBeenCalledWith(expect.objectContaining({ workspace: '/w.ctd', log: '/faults.log' }));
});

it('says in every answer why a workspace cannot be opened', async () => {
  const text = { vi: 'Tệp hỏng.', en: 'Damaged.' };
  const { said, take } = serve(async () => Promise.reject(new Refusal('damaged', text)));
  take({ kind: 'open', workspace: '/w.ctd', log: '/faults.log' });
  take({ kind: 'call', id: 1, method: 'a.b', input: {} });
  take({ kind: 'call', id: 2, method: 'a.b', input: {} });
  await vi.waitFor(() => expect(said).toHaveLength(2));
  for (const { answer } of said) expect(answer).toEqual({ ok: false, error: { code: 'damaged', message: text } });
});

it('calls what is no refusal a defect', async () => {
  const { said, take } = serve(async () => Promise.reject(new Error('boom')));
  take({ kind: 'open', workspace: '/w.ctd', log: '/faults.log' });
  take({ kind: 'call', id: 1, method: 'a.b', input: {} });
  await vi.waitFor(() => expect(said[0]?.answer).toMatchObject({ ok: false, error: { code: 'defect' } }));
});

it('ends when the core has closed, and also when it never opened', async () => {
  const close = vi.fn(async () => undefined);
  const good = serve(async () => core({ close }));
  good.take({ kind: 'open', workspace: '/w.ctd', log: '/faults.log' });
  good.take({ kind: 'close' });
  await vi.waitFor(() => expect(good.end).toHaveBeenCalled());
  expect(close).toHaveBeenCalled();

  const bad = serve(async () => Promise.reject(new Error('boom')));
  bad.take({ kind: 'open', workspace: '/w.ctd', log: '/faults.log' });
  bad.take({ kind: 'close' });
  await vi.waitFor(() => expect(bad.end).toHaveBeenCalled());
});

it('writes a copy of the workspace, and says why where it cannot', async () => {
  const backup = vi.fn(async (file: string) => {
    if (file.includes('taken')) throw new Refusal('file-exists', { vi: 'Đã có.', en: 'Exists.' });
  });
  const { said, take } = serve(async () => core({ backup }));
  take({ kind: 'open', workspace: '/w.ctd', log: '/faults.log' });
  take({ kind: 'backup', id: 1, file: '/copy.ctd' });
  take({ kind: 'backup', id: 2, file: '/taken.ctd' });
  await vi.waitFor(() => expect(said).toHaveLength(2));
  expect(said.map(({ answer }) => answer)).toMatchObject([
    { ok: true, value: null },
    { ok: false, error: { code: 'file-exists' } },
  ]);
});
