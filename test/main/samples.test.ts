import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { createSamples } from '../../src/main/samples.ts';

const BOOKS = join(import.meta.dirname, '../../resources/samples');
const OWN = '/kho/của mình.ctd';
const SAMPLES = '/kho/Số liệu mẫu.ctd';

function desk(observations: number, books = BOOKS) {
  let open = OWN;
  const said = { ok: true as const, value: { observations } };
  const core = {
    workspace: () => open,
    call: vi.fn(async () => said),
    change: vi.fn(async (file: string) => ((open = file), said)),
  };
  const [opened, showAnew] = [vi.fn<(file: string) => void>(), vi.fn<() => void>()];
  const tickets = {
    issue: async (paths: readonly string[]) => paths.map((path) => ({ ticket: 't', name: path, size: 1 })),
  };
  const openSamples = createSamples({
    ...{ core: core as never, tickets, books, workspace: SAMPLES, opened, showAnew },
  });
  return { core, opened, showAnew, openSamples };
}

it('opens a workspace for the samples alone, and gives its books while it is empty', async () => {
  const { core, opened, openSamples } = desk(0);
  expect(await openSamples()).toMatchObject({ ok: true, value: { length: 3 } });
  expect(core.change).toHaveBeenCalledWith(SAMPLES);
  expect(opened).toHaveBeenCalledWith(SAMPLES);
  expect(await openSamples()).toMatchObject({ ok: true, value: { length: 3 } });
  expect(core.change).toHaveBeenCalledTimes(1);
});

it('shows the samples that were imported before, and imports nothing twice', async () => {
  const { showAnew, openSamples } = desk(900);
  expect(await openSamples()).toEqual({ ok: true, value: [] });
  await new Promise((done) => setImmediate(done));
  expect(showAnew).toHaveBeenCalledTimes(1);
});

it('leaves the open workspace alone where no books came along, and says what to do', async () => {
  const { core, openSamples } = desk(0, '/nowhere');
  expect(await openSamples()).toMatchObject({ ok: false, error: { code: 'no-samples' } });
  expect(core.change).not.toHaveBeenCalled();
});
