import type { Store } from '../store/open.ts';
import { stateOf } from '../store/state.ts';
import type { Method, Service } from './contract.ts';

/** Questions whose answer follows from the workspace and the question alone: no clock, no staged book, no file beside it. */
const LASTING = [
  'item.list',
  'sheet.list',
  'overview.read',
  'table.byArea',
  'table.several',
  'facts.byArea',
  'derived.byArea',
  'series.byArea',
  'revision.list',
  'revision.since',
  'revision.triangle',
  'validation.read',
] as const satisfies readonly Method[];

/** So many answers are kept, the last that were asked for: a walk through all pages asks some fifty. */
const MOST = 100;

/**
 * The same service, which gives an answer again as long as not one row of the workspace has changed, by this connection or another:
 * people go to and fro between few views. SQLite itself counts the changes.
 */
export function remembering(store: Store, service: Service): Service {
  const kept = new Map<string, { readonly state: string; readonly answer: unknown }>();
  const again =
    (method: Method, ask: (input: unknown) => unknown) =>
    (input: unknown): unknown => {
      if (store.db.inTransaction) return ask(input);
      const question = `${method} ${JSON.stringify(input)}`;
      const state = stateOf(store);
      const known = kept.get(question);
      kept.delete(question);
      const answer = known?.state === state ? known.answer : ask(input);
      kept.set(question, { state, answer });
      const [oldest] = kept.keys();
      if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
      return answer;
    };
  const lasting = LASTING.map((method) => [method, again(method, service[method] as (input: unknown) => unknown)]);
  return { ...service, ...(Object.fromEntries(lasting) as Partial<Service>) };
}
