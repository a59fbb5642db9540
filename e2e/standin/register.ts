import { registerHooks } from 'node:module';

// Loaded before the application (`node --import`): whatever asks for "electron" gets the stand-in.
const standin = new URL('./electron.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: standin, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
});
await import('./control.ts');
