import { EventEmitter } from 'node:events';
import { describe, expect, it, vi, type Mock } from 'vitest';
import type { ToCore } from '../../src/main/coreMessages.ts';
import { startCore } from '../../src/main/coreProcess.ts';

/** Processes that answer nothing by themselves. */
function fakes() {
  const made: (EventEmitter & { sent: ToCore[]; postMessage(message: ToCore): void; kill(): boolean })[] = [];
  const fork = () => {
    const sent: ToCore[] = [];
    const child = Object.assign(new EventEmitter(), {
      sent,
      postMessage: (message: ToCore) => void sent.push(message),
      kill: () => child.emit('exit'),
    });
    made.push(child);
    return child;
  };
  const readers: (EventEmitter & { kill: Mock<() => boolean> })[] = [];
  const reader = () => {
    const child = Object.assign(new EventEmitter(), { postMessage: () => undefined, kill: vi.fn(() => true) });
    readers.push(child);
    return child;
  };
  const starter = { fork: reader, channel: () => ({ port1: 'one end', port2: 'the other end' }) };
  return { made, readers, core: startCore<string>(fork, '/w.ctd', '/faults.log', starter) };
}

describe('the core in its process', () => {
  it('is told the workspace first, and answers each call by its own answer', async () => {
    const { made, core } = fakes();
    const [first, second] = [core.call('a.b', { x: 1 }), core.call('c.d', {})];
    expect(made[0]?.sent).toEqual([
      { kind: 'open', workspace: '/w.ctd', log: '/faults.log' },
      { kind: 'call', id: 1, method: 'a.b', input: { x: 1 } },
      { kind: 'call', id: 2, method: 'c.d', input: {} },
    ]);
    made[0]?.emit('message', { kind: 'answer', id: 2, answer: { ok: true, value: 'two' } });
    made[0]?.emit('message', { kind: 'answer', id: 1, answer: { ok: true, value: 'one' } });
    expect([await first, await second]).toEqual([
      { ok: true, value: 'one' },
      { ok: true, value: 'two' },
    ]);
  });

  it('is started again with its files, and refuses what was pending', async () => {
    const { made, core } = fakes();
    core.lend('t', '/a.xlsx');
    const pending = core.call('import.stage', { file: 't' });
    made[0]?.emit('exit');
    expect(await pending).toMatchObject({ ok: false, error: { code: 'core-died' } });
    expect(made[1]?.sent).toEqual([
      { kind: 'open', workspace: '/w.ctd', log: '/faults.log' },
      { kind: 'lend', ticket: 't', path: '/a.xlsx' },
    ]);
  });

  it('takes its readers with it when it dies, and the next core hears nothing of them', () => {
    const { made, readers } = fakes();
    made[0]?.emit('message', { kind: 'start-reader', reader: 1, heapMb: 1 });
    made[0]?.emit('error', 'FatalError');
    made[0]?.emit('exit');
    expect(readers[0]?.kill).toHaveBeenCalled();
    made[1]?.emit('message', { kind: 'start-reader', reader: 1, heapMb: 1 });
    readers[0]?.emit('exit');
    expect(made[1]?.sent.slice(1)).toEqual([{ kind: 'reader-started', reader: 1 }]);
  });

  it('is started again as often as it dies, unless it died before it answered anything', async () => {
    const { made, core } = fakes();
    for (const died of [0, 1, 2]) {
      made[died]?.emit('exit');
      const asked = core.call('a.b', {});
      const { id } = made[died + 1]?.sent.at(-1) as { id: number };
      made[died + 1]?.emit('message', { kind: 'answer', id, answer: { ok: true, value: died } });
      expect(await asked).toEqual({ ok: true, value: died });
    }
    made[3]?.emit('exit');
    made[4]?.emit('exit');
    expect(made).toHaveLength(5);
    expect(await core.call('a.b', {})).toMatchObject({ ok: false, error: { code: 'core-gone' } });
  });

  it('closes in good order and is not started again', async () => {
    const { made, core } = fakes();
    const closed = core.close();
    expect(made[0]?.sent.at(-1)).toEqual({ kind: 'close' });
    made[0]?.emit('exit');
    await closed;
    expect(made).toHaveLength(1);
  });
});
