import { SvelteMap } from 'svelte/reactivity';

/** Sentences that people wrote over charts in this session. Each belongs to the finding that it replaces: when the figures change, the finding is back. */
export const ownTitles = new SvelteMap<string, string>();
