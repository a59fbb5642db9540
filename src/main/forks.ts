import { MessageChannelMain, utilityProcess, type MessagePortMain } from 'electron';
import { join } from 'node:path';
import type { CoreChild } from './coreProcess.ts';
import { readerEnvironment } from './readerEnvironment.ts';
import type { ReaderStarter } from './readerProcesses.ts';

/** Starts the process of the core. */
export function forkCore(): CoreChild<MessagePortMain> {
  return utilityProcess.fork(join(import.meta.dirname, 'core.js'), [], { serviceName: 'congthuong-core' });
}

/** Starts the processes that workbooks are read in. */
export const readerStarter: ReaderStarter<MessagePortMain> = {
  fork: (heapMb) =>
    utilityProcess.fork(join(import.meta.dirname, '../core/reader.js'), [], {
      serviceName: 'congthuong-reader',
      execArgv: [`--js-flags=--max-old-space-size=${heapMb}`], // Electron passes V8 its flags in no other way
      env: readerEnvironment(process.env),
      stdio: 'ignore',
    }),
  channel: () => new MessageChannelMain(),
};
