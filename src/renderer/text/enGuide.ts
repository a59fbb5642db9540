import type { viGuide } from './viGuide.ts';

/** The words around the guide, in English. */
export const enGuide: typeof viGuide = {
  guide: { sub: 'It comes with the program and needs no network', contents: 'Contents' },
};
