import { THRESHOLD_OPS, type ThresholdOp } from '../../../core/model/threshold.ts';

/** A threshold as the address has it; null as a value: that of the comparison base. */
export type Limit = { readonly op: ThresholdOp; readonly value: number | null };

const FOLLOWED: Limit = { op: 'gt', value: null };

/** `ge:104.5`, or `ge` for the comparison base. Null where it says nothing. */
export function writeLimit({ op, value }: Limit): string | null {
  if (value !== null) return `${op}:${value}`;
  return op === FOLLOWED.op ? null : op;
}

/** What is none is left out. */
export function readLimit(text: string | null): Limit {
  const [, name, number] = /^(\w\w)(?::(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?))?$/.exec(text ?? '') ?? [];
  const op = THRESHOLD_OPS.find((one) => one === name);
  return op ? { op, value: number === undefined ? null : Number(number) } : FOLLOWED;
}
