import type { viBriefing } from './viBriefing.ts';

/** The words of the page of the briefing, in English. */
export const enBriefing: typeof viBriefing = {
  briefing: {
    print: 'Print, PDF',
    word: 'Export to Word',
    text: 'Export as text',
    edit: 'Edit the sentence',
    save: 'Keep the sentence',
    cancel: 'Cancel',
    restore: 'Back to the made sentence',
    off: 'Leave this sentence out',
    on: 'Use this sentence again',
    up: 'Move up',
    down: 'Move down',
    byHand: 'Edited by hand',
    changed: 'Numbers that changed since it was edited:',
    lost: 'Edited sentences that the figures no longer give',
    now: 'now',
    none: 'gone',
    edits: 'Drop all edits',
    kept: 'The edits of the briefing were kept',
    cleared: 'The edits of the briefing were dropped',
    table: 'Table',
    chart: 'Chart',
    label: 'Briefing',
    help: 'Click a number for its computation and cells',
    written: (name: string) => `The briefing was written: ${name}`,
  },
};
