import type { viText } from './viText.ts';

/** The words of the check of a text, in English. */
export const enText: typeof viText = {
  textCheck: {
    field: 'The article or draft to be checked (in Vietnamese or English)',
    hint: 'Paste the text here, or open a .txt or .docx.',
    notStored: 'The text is not stored in the workspace',
    check: 'Check',
    open: 'Open a file',
    other: 'Another text',
    print: 'Print',
    none: 'This text has no figure that could be checked.',
    sub: (day: string | null, claims: string) =>
      `${day === null ? 'of an unknown day' : `text of ${day}`}, ${claims} claims`,
    verdict: {
      confirmed: 'Confirmed',
      contradicted: 'Against the workspace',
      consistent: 'Consistent within the text',
      inconsistent: 'Inconsistent within the text',
      uncheckable: 'Cannot be checked',
    },
    group: {
      wrong: 'To be looked at again',
      note: 'Worth noting',
      confirmed: 'Confirmed by the workspace',
      consistent: 'Consistent within the text',
      open: 'Cannot be checked',
    },
    article: 'The text',
    claims: 'The claims',
    missing: 'Missing:',
    cells: 'The figures behind it',
    moreCells: (n: string) => `and ${n} more`,
    whole: 'The whole text',
    follows: 'What its figures imply',
    copy: 'Copy the finding',
    copied: 'The finding was copied',
    at: (n: string, all: string) => `Claim ${n} of ${all}`,
    keys: 'J, K: next, back. Enter: open the figure. C: copy the finding',
    emptyWorkspace: 'The workspace has no figures: the text is held against itself alone.',
    against: (day: string) => `Held against the figures as of ${day}`,
    now: 'Held against the figures of now',
  },
};
