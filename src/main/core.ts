import type { ParentPort } from 'electron';
import { openCore } from '../core/api/core.ts';
import { createReader } from '../core/api/readers.ts';
import type { FromCore, ToCore } from './coreMessages.ts';
import { serveCore } from './coreService.ts';
import { createReaderPorts } from './readerPorts.ts';

// The core's own process: neither an import nor a query can hold up a window.
const port = (process as unknown as { parentPort: ParentPort }).parentPort;
const tell = (message: FromCore): void => port.postMessage(message);
const readers = createReaderPorts(tell);
const take = serveCore(
  (world) => openCore({ ...world, reader: (entry) => createReader(entry, { spawn: readers.spawn }) }),
  tell,
  () => process.exit(0),
);
port.on('message', ({ data, ports }) => {
  const message = data as ToCore;
  if (message.kind === 'reader-started' || message.kind === 'reader-ended') readers.hear(message, ports[0]);
  else take(message);
});
