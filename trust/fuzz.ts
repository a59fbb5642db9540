import { contract, type Method } from '../src/core/api/contract.ts';
import type { Core } from '../src/core/api/core.ts';
import { createDispatch, type Dispatch } from '../src/core/api/dispatch.ts';
import { listed, many, type Amount, type Check, type Measured } from './check.ts';
import { browserDoor, electronDoor, type Door } from './doors.ts';
import { inputsFor } from './oddInputs.ts';
import { sampleCore } from './workspaces.ts';

/** Asks every method with so many inputs; every answer must be one, and none a defect. */
async function ask(dispatch: Dispatch, runs: number): Promise<Measured> {
  const faults: string[] = [];
  let asked = 0;
  let taken = 0;
  for (const method of Object.keys(contract) as Method[])
    for (const input of inputsFor(method, runs)) {
      asked++;
      const answer = await dispatch(method, input).catch((error: unknown) => ({
        ok: false as const,
        error: { code: 'thrown', message: { en: String(error) } },
      }));
      if (answer.ok) taken++;
      else if (['defect', 'thrown'].includes(answer.error.code))
        faults.push(`${method} ${JSON.stringify(input)?.slice(0, 300)}: ${answer.error.message.en}`);
    }
  const kinds = new Set(faults.map((fault) => fault.split(' ')[0]));
  const shown = [...new Map(faults.map((fault) => [fault.split(' ')[0], fault])).values()];
  return {
    ok: faults.length === 0 && taken > 0,
    figures: `${asked} calls of ${Object.keys(contract).length} methods, ${taken} answered, ${faults.length} defects${kinds.size > 0 ? ` in ${kinds.size} methods` : ''}${listed(shown, 5)}`,
  };
}

const runs = (amount: Amount): number => many(amount, 4, 200, 1000);

/** The same calls, by the way that a host takes them; the control is a core behind it whose methods trust their input. */
function through(host: string, open: (core: Core) => Promise<Door>): Check {
  return {
    name: `fuzzed calls, ${host}`,
    target: 'no crash, no defect code',
    async run(amount) {
      const { core, close } = await sampleCore();
      const door = await open(core);
      try {
        return await ask(door.dispatch, runs(amount));
      } finally {
        await door.close();
        await close();
      }
    },
    control: {
      weaker: 'methods that trust their input',
      async run(amount) {
        const trusting = new Proxy({}, { get: () => (input: { name: string }) => input.name.length });
        const none = async (): Promise<void> => undefined;
        const core = { dispatch: createDispatch(trusting as never), recovery: null, backup: none, close: none };
        const door = await open(core);
        return ask(door.dispatch, Math.min(20, runs(amount))).finally(door.close);
      },
    },
  };
}

export const fuzz = through('the core', async ({ dispatch }) => ({ dispatch, close: async () => undefined }));
export const fuzzBrowser = through('the browser window', browserDoor);
export const fuzzElectron = through("Electron's messages", electronDoor);
