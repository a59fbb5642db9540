import { cleanLine } from './clean.ts';
import { pad, textWidth } from './columns.ts';
import type { Sink } from './sink.ts';

const WIDTH = 24;
const LABEL = 40;

/** A bar on a terminal; where standard error is no terminal, nothing. */
export type Progress = { show(done: number, total: number, label: string): Promise<void>; clear(): Promise<void> };

export function progressOn(sink: Sink): Progress {
  if (!sink.tty) return { show: async () => undefined, clear: async () => undefined };
  return {
    async show(done, total, label) {
      const full = total === 0 ? WIDTH : Math.round((done / total) * WIDTH);
      const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
      await sink.write(`\r\u001b[K${bar} ${done}/${total} ${shorten(cleanLine(label))}`);
    },
    async clear() {
      await sink.write('\r\u001b[K');
    },
  };
}

function shorten(label: string): string {
  if (textWidth(label) <= LABEL) return label;
  return pad(`${[...label.normalize('NFC')].slice(0, LABEL - 1).join('')}…`, LABEL);
}
