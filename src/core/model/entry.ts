/** Programs that run beside the core, by their places in the sources. */
const ENTRIES = { reader: 'api/reader', snapshot: 'store/snapshot' } as const;

/** Where the program of a process or thread lies: beside the sources when run from them, in `out/core` when built. */
export const entryOf = (name: keyof typeof ENTRIES): URL =>
  new URL(import.meta.url.endsWith('.ts') ? `../${ENTRIES[name]}.ts` : `../core/${name}.js`, import.meta.url);
