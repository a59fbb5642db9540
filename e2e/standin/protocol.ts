import { Buffer } from 'node:buffer';
import type { BrowserContext, Frame, Request as PageRequest, Route } from '@playwright/test';
import { fromPage } from './address.ts';
import { mustBeReady, mustNotBeReady } from './ready.ts';
import { mayRequest } from './session.ts';
import { mayNavigate } from './navigation.ts';

type Handler = (request: Request) => Response | Promise<Response>;
const handlers = new Map<string, Handler>();
const declared = new Set<string>();

/** Schemes of the application's own. */
export const protocol = {
  registerSchemesAsPrivileged(schemes: readonly { scheme: string }[]): void {
    mustNotBeReady('protocol.registerSchemesAsPrivileged');
    for (const { scheme } of schemes) declared.add(scheme);
  },
  handle(scheme: string, handler: Handler): void {
    mustBeReady('protocol.handle');
    if (!declared.has(scheme)) throw new Error(`"${scheme}" is no privileged scheme`);
    handlers.set(scheme, handler);
  },
};

/** Every request of every page comes by here, as it would come by Electron's network layer. */
export async function serveRequests(context: BrowserContext): Promise<void> {
  await context.route('**/*', (route) => serve(route).catch(() => route.abort().catch(() => undefined)));
}

async function serve(route: Route): Promise<void> {
  const request = route.request();
  const address = fromPage(request.url());
  // No content: Chromium stays on the page that it shows.
  if (request.isNavigationRequest() && !mayNavigate(frameOf(request), address)) return route.fulfill({ status: 204 });
  if (!mayRequest(address)) return route.abort('blockedbyclient');
  const handler = handlers.get(new URL(address).protocol.slice(0, -1));
  return handler ? answer(route, handler, address) : route.continue();
}

// A page that a script opens asks for its address before it has a frame.
function frameOf(request: PageRequest): Frame | null {
  try {
    return request.frame();
  } catch {
    return null;
  }
}

async function answer(route: Route, handler: Handler, address: string): Promise<void> {
  const response = await handler(new Request(address, { method: route.request().method() }));
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}
