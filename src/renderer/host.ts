import type { Call, Input, Method, Output } from '../core/api/contract.ts';
import type { HostBridge } from '../core/model/host.ts';
import type { Text } from '../core/model/text.ts';
import { HostError } from './hostError.ts';
import { loopbackHost } from './loopbackHost.ts';

declare global {
  interface Window {
    /** Set by the Electron preload; absent in a browser window. */
    readonly host?: HostBridge;
  }
}

/** The window's host: the Electron bridge, or the loopback server that served the page. */
export const host: HostBridge = window.host ?? loopbackHost();

/** The only way from the screen to the core. */
export const call: Call = async <M extends Method>(method: M, input: Input<M>): Promise<Output<M>> => {
  const answer = await host.call(method, input);
  if (!answer.ok) throw new HostError(answer.error);
  return answer.value as Output<M>;
};

/** What to tell people about anything that was thrown. */
export function reasonOf(error: unknown): Text {
  if (error instanceof HostError) return error.text;
  const what = error instanceof Error ? error.message : String(error);
  return { vi: `Lỗi của chương trình: ${what}`, en: `A defect of this program: ${what}` };
}
