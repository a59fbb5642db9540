import type { viOverview } from './viOverview.ts';

/** More words of the overview in English. */
export const enOverview: typeof viOverview = {
  minute: {
    contribution: (name, growth) => `Who contributed to the growth of ${growth}% of ${name}`,
    points: (period) => `percentage points, ${period}`,
    rest: (n) => `${n} other places`,
    openDerived: 'Open derived figures',
    noCountry: 'No book gives national figures of the main indicators for this period yet.',
    openMonth: (month) => `Open ${month}`,
    found: (errors, warnings) => `Checks: errors ${errors}, warnings ${warnings}`,
    looking: 'Checks: comparing',
    desk: 'The newest release, without what was accepted',
  },
};
