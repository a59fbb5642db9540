import { z } from 'zod';
import { Refusal, type Text } from '../model/text.ts';
import type { Answer } from '../model/answer.ts';
import { faultOf } from '../store/faults.ts';
import type { FaultLog } from './faultLog.ts';
import { contract, type Method, type Service } from './contract.ts';

export type Dispatch = (method: string, input: unknown) => Promise<Answer<unknown>>;

/** The only door into the core. The Electron, loopback and terminal hosts all call this. Writes queue, reads run free; what is refused is logged by its code. */
export function createDispatch(service: Service, log?: FaultLog): Dispatch {
  let lastWrite: Promise<unknown> = Promise.resolve();

  async function run(method: Method, input: unknown): Promise<Answer<unknown>> {
    const began = performance.now();
    try {
      const handler = service[method] as (input: unknown) => unknown;
      return { ok: true, value: await handler(contract[method].input.parse(input)) };
    } catch (error) {
      const said = describe(error);
      log?.note({
        ...{ step: method, code: said.code, ms: performance.now() - began },
        ...(error instanceof Refusal || error instanceof z.ZodError ? {} : { error }),
      });
      return { ok: false, error: said };
    }
  }

  return (method, input) => {
    if (!Object.hasOwn(contract, method))
      return Promise.resolve(refused('unknown-method', `Không có lệnh "${method}".`, `No method "${method}".`));
    const known = method as Method;
    if (contract[known].kind === 'read') return run(known, input);
    const turn = lastWrite.then(() => run(known, input));
    lastWrite = turn;
    return turn;
  };
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
