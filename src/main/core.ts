import type { ParentPort } from 'electron';
import { openCore } from '../core/api/core.ts';
import type { ToCore } from './coreMessages.ts';
import { serveCore } from './coreService.ts';

// The core's own process: neither an import nor a query can hold up a window.
const port = (process as unknown as { parentPort: ParentPort }).parentPort;
const take = serveCore(
  openCore,
  (message) => port.postMessage(message),
  () => process.exit(0),
);
port.on('message', (event) => take(event.data as ToCore));
