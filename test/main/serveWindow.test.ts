import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FIRST_SETTINGS } from '../../src/core/model/settings.ts';
import { isOurSender } from '../../src/main/sender.ts';
import { serveWindow, type PageNeeds } from '../../src/main/serveWindow.ts';

type Listener = (event: never, ...args: unknown[]) => unknown;
const OURS = {};
const ourEvent = { sender: OURS, senderFrame: { url: 'app://desk/index.html', parent: null } };
const strangers = [
  { sender: {}, senderFrame: ourEvent.senderFrame },
  { sender: OURS, senderFrame: null },
  { sender: OURS, senderFrame: { url: 'https://example.com/', parent: null } },
  { sender: OURS, senderFrame: { url: 'app://desk/index.html', parent: {} } },
];

const needs = {
  call: vi.fn<PageNeeds['call']>(async () => ({ ok: true, value: 1 })),
  chooseFiles: vi.fn<PageNeeds['chooseFiles']>(async () => []),
  ticketsFor: vi.fn<PageNeeds['ticketsFor']>(async () => []),
  openSamples: vi.fn<PageNeeds['openSamples']>(async () => ({ ok: true, value: [] })),
  save: vi.fn<PageNeeds['save']>(async (name) => name),
  keepSettings: vi.fn<PageNeeds['keepSettings']>(),
  recentWorkspaces: vi.fn<PageNeeds['recentWorkspaces']>(() => []),
  orderWorkspace: vi.fn<PageNeeds['orderWorkspace']>(async () => ({ ok: true, value: null })),
  listening: vi.fn<PageNeeds['listening']>(),
};
const listeners = new Map<string, Listener>();
serveWindow(
  { handle: (channel, listener) => void listeners.set(channel, listener as Listener) },
  (event) => isOurSender(event as never, OURS),
  needs,
);
const send = (channel: string, event: unknown, ...args: unknown[]) => listeners.get(channel)?.(event as never, ...args);
const asked = () => Object.values(needs).reduce((sum, one) => sum + one.mock.calls.length, 0);

beforeEach(() => vi.clearAllMocks());

describe.each([...listeners.keys()])('%s', (channel) => {
  it('gives a stranger nothing, whatever is sent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...strangers), fc.array(fc.anything()), async (event, args) => {
        const said = await send(channel, event, ...args);
        expect([undefined, null, '[]', 'stranger']).toContain(
          Array.isArray(said)
            ? JSON.stringify(said)
            : ((said as { error?: { code: string } } | null)?.error?.code ?? said),
        );
      }),
      { numRuns: 200 },
    );
    expect(asked()).toBe(0);
  });

  it('takes anything from our own page without breaking, and passes on only what has its form', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.anything()), async (args) => void (await send(channel, ourEvent, ...args))),
      { numRuns: 200 },
    );
    for (const [method] of needs.call.mock.calls) expect(typeof method).toBe('string');
    for (const [paths] of needs.ticketsFor.mock.calls) for (const path of paths) expect(typeof path).toBe('string');
    for (const [name] of needs.save.mock.calls) expect(name).not.toMatch(/[/\\]/);
    for (const [said] of needs.keepSettings.mock.calls) expect(['vi', 'en']).toContain(said.lang);
  });
});

it('passes on what is well formed', async () => {
  await send('host:call', ourEvent, 'table.byArea', { measure: 'IIP' });
  expect(needs.call).toHaveBeenCalledWith('table.byArea', { measure: 'IIP' });
  await send('host:offer-files', ourEvent, ['/a/b.xlsx']);
  expect(needs.ticketsFor).toHaveBeenCalledWith(['/a/b.xlsx']);
  const saved = await send('host:save-file', ourEvent, { name: '../../x.xlsx', type: '', base64: 'AQI=' });
  expect(saved).toBe('x.xlsx');
  expect([...(needs.save.mock.calls[0]?.[1] ?? [])]).toEqual([1, 2]);
  await send('host:keep-settings', ourEvent, { lang: 'en', theme: 'dark', path: '/etc' });
  expect(needs.keepSettings).toHaveBeenCalledWith({ ...FIRST_SETTINGS, lang: 'en', theme: 'dark' });
});
