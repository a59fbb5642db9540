import { z } from 'zod';
import { Refusal, type Text } from '../model/text.ts';
import type { Answer } from '../model/answer.ts';
import { faultOf } from '../store/faults.ts';
import type { FaultLog } from './faultLog.ts';
import { contract, type Method, type Service } from './contract.ts';
import type { Safety } from './safety.ts';

export type Dispatch = (method: string, input: unknown) => Promise<Answer<unknown>>;

/** Writes that change no figure: a book under review stands in memory, what was answered about it is kept beside the figures. */
const OF_REVIEW: ReadonlySet<Method> = new Set<Method>([
  'import.stage',
  'import.answer',
  'import.discard',
  'import.forget',
]);

/** What stands around the door: what comes before figures change and after each answer; where refusals are logged by their codes. */
export type Around = {
  readonly safety?: Pick<Safety, 'beforeChange' | 'answered'>;
  readonly log?: FaultLog | null;
};

/**
 * The only door into the core. The Electron, loopback and terminal hosts all call this. Writes queue, reads run free; `settled` waits for
 * the writes that are under way.
 */
export function createDispatch(
  service: Service,
  { safety, log }: Around = {},
): Dispatch & { settled(): Promise<unknown> } {
  let lastWrite: Promise<unknown> = Promise.resolve();

  async function run(method: Method, input: unknown): Promise<Answer<unknown>> {
    const began = performance.now();
    try {
      const handler = service[method] as (input: unknown) => unknown;
      const asked = contract[method].input.parse(input);
      if (contract[method].kind !== 'read' && !OF_REVIEW.has(method)) await safety?.beforeChange();
      return { ok: true, value: await handler(asked) };
    } catch (error) {
      const said = describe(error);
      log?.note({
        ...{ step: method, code: said.code, ms: performance.now() - began },
        ...(error instanceof Refusal || error instanceof z.ZodError ? {} : { error }),
      });
      return { ok: false, error: said };
    } finally {
      safety?.answered();
    }
  }

  const dispatch: Dispatch = (method, input) => {
    if (!Object.hasOwn(contract, method))
      return Promise.resolve(refused('unknown-method', `Không có lệnh "${method}".`, `No method "${method}".`));
    const known = method as Method;
    if (contract[known].kind === 'read') return run(known, input);
    const turn = lastWrite.then(() => run(known, input));
    lastWrite = turn;
    return turn;
  };
  return Object.assign(dispatch, { settled: () => lastWrite });
}

/** An answer that says no. */
export function refused(code: string, vi: string, en: string): Answer<never> {
  return { ok: false, error: { code, message: { vi, en } } };
}

function describe(error: unknown): { code: string; message: Text } {
  const refusal = error instanceof Refusal ? error : faultOf(error);
  if (refusal) return { code: refusal.code, message: refusal.text };
  if (error instanceof z.ZodError) {
    const list = error.issues.map((issue) => `${issue.path.join('.') || 'input'}: ${issue.message}`).join('; ');
    return { code: 'bad-input', message: { vi: `Yêu cầu không hợp lệ: ${list}`, en: `Bad request: ${list}` } };
  }
  const what = error instanceof Error ? error.message : String(error);
  return { code: 'defect', message: { vi: `Lỗi của chương trình: ${what}`, en: `A defect of this program: ${what}` } };
}
