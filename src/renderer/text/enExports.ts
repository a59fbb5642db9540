import type { viExports } from './viExports.ts';

/** The words of handing out a view, in English. */
export const enExports: typeof viExports = {
  exports: {
    menu: 'Export this indicator to a file',
    xlsx: 'Excel (.xlsx)',
    ods: 'OpenDocument (.ods)',
    csv: 'CSV, long form',
    px: 'PC-Axis (.px)',
    sdmx: 'SDMX-CSV',
    profile: 'Export this profile to a file',
    done: (name) => `Saved ${name}`,
    doneWithout: (name, columns) =>
      `Saved ${name}. It has published figures only, without: ${columns} (computed from them)`,
  },
};
