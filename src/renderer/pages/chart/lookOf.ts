import type { Palette } from '../../parts/palette.ts';
import { prefs } from '../../state/prefs.svelte.ts';
import type { ChartState } from './chartState.svelte.ts';
import type { Look } from './drawing.ts';

/** Colours, language and choice that a chart is drawn with just now. */
export const lookOf = (palette: Palette, view: ChartState): Look => ({
  ...{ palette, lang: prefs.lang, t: prefs.t, chosen: view.chosen },
});
