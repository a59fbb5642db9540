import { protocol } from 'electron';
import type { Settings } from '../core/model/settings.ts';
import { answerBundle, listBundle } from './bundle.ts';
import { SCHEME } from './sender.ts';

/** Makes our scheme a real origin. Must run before the application is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the files of the built page, and nothing else. */
export function serveScheme(folder: string, settings: () => Settings): void {
  const bundle = listBundle(folder);
  protocol.handle(SCHEME, (request) => answerBundle(bundle, request, settings()));
}
