/** How much is done: inside `npm test`, in `npm run trust`, in `npm run trust:long`. */
export type Amount = 'quick' | 'usual' | 'long';

/** What was measured, and whether it meets the target. */
export type Measured = { readonly ok: boolean; readonly figures: string };

/** One promise held against attempts to break it, and the same attempts against something weaker, which must not pass. */
export type Check = {
  readonly name: string;
  readonly target: string;
  /** Why it cannot be run here; null where it can. */
  why?(): string | null;
  run(amount: Amount): Promise<Measured>;
  /** It holds a time, or the memory of other processes, against its target: nothing else may run meanwhile. */
  readonly alone?: true;
  readonly control: { readonly weaker: string; run(amount: Amount): Promise<Measured> };
};

/** Does a time meet its target? Inside `npm test`, where the machine may be busy with other tests, no time is held against anyone. */
export const inTime = (amount: Amount, ms: number, target: number): boolean => amount === 'quick' || ms < target;

/** A number by amount. */
export const many = (amount: Amount, quick: number, usual: number, long: number): number =>
  ({ quick, usual, long })[amount];

/** The first of what was found, a line each, behind a figure. */
export const listed = (found: readonly string[], most = 8): string =>
  found
    .slice(0, most)
    .map((one) => `\n    ${one}`)
    .join('');
