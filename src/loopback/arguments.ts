import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export type Options = {
  readonly workspace: string;
  readonly port: number;
  readonly open: boolean;
  /** Minutes without a request after which the program ends; 0 = never. */
  readonly idleMinutes: number;
};

/** Reads the arguments of the loopback host. Throws an Error that names the wrong one. */
export function readArguments(args: readonly string[], env: NodeJS.ProcessEnv): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      workspace: { type: 'string' },
      port: { type: 'string', default: '0' },
      open: { type: 'boolean', default: false },
      'idle-minutes': { type: 'string', default: '0' },
    },
  });
  return {
    workspace: resolve(values.workspace ?? env['CTDESK_WORKSPACE'] ?? 'congthuong.ctd'),
    port: wholeNumber('--port', values.port, 65_535),
    open: values.open,
    idleMinutes: wholeNumber('--idle-minutes', values['idle-minutes'], 10_080),
  };
}

function wholeNumber(name: string, text: string, most: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > most) throw new Error(`${name} ${text}: 0…${most}`);
  return value;
}
