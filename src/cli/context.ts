import type { Core } from '../core/api/core.ts';
import type { Call } from '../core/api/contract.ts';
import type { Dispatch } from '../core/api/dispatch.ts';
import { Refusal, type Lang, type Text } from '../core/model/text.ts';
import type { OptionName, Values } from './options.ts';
import type { Sink } from './sink.ts';

/** What the world lends to the terminal program; tests lend another one. */
export type Terminal = {
  readonly out: Sink;
  readonly err: Sink;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  open(workspace: string): Promise<Core>;
  restore(backup: string, workspace: string): Promise<string | null>;
};

/** What a command works with. */
export type Context = {
  readonly terminal: Terminal;
  readonly values: Values;
  /** What stands behind the command's name. */
  readonly names: readonly string[];
  readonly lang: Lang;
  readonly workspace: string;
  say(text: Text): string;
};

/** One command of the terminal. `run` gives the exit status. */
export type Command = {
  readonly name: string;
  readonly usage: string;
  readonly about: Text;
  readonly more?: Text;
  readonly options: readonly OptionName[];
  /** How many words may stand behind the name; none if left out. */
  readonly words?: number;
  run(context: Context): Promise<number>;
};

/** The terminal was used wrongly: exit status 2. */
export class UsageError extends Error {
  readonly text: Text;
  constructor(vi: string, en: string) {
    super(en);
    this.text = { vi, en };
  }
}

/** The door as a client holds it; an answer that says no is thrown. */
export function callOf(dispatch: Dispatch): Call {
  return async (method, input) => {
    const answer = await dispatch(method, input);
    if (!answer.ok) throw new Refusal(answer.error.code, answer.error.message);
    return answer.value as never;
  };
}
