import type { HostBridge } from '../../src/core/model/host.ts';

// What the specs use of a page's globals. The DOM's own types stay out: the core must not see them.
declare global {
  var host: HostBridge;
}

export {};
