import { z } from 'zod';

/** A method that changes nothing; `gives` names what it answers. */
export function reads<S extends z.ZodRawShape>(shape: S) {
  return method('read', z.strictObject(shape));
}

/** A method that changes the workspace or what is staged; it waits for those before it. */
export function writes<S extends z.ZodRawShape>(shape: S) {
  return method('write', z.strictObject(shape));
}

function method<K extends 'read' | 'write', S extends z.ZodType>(kind: K, input: S) {
  return { gives: <O>(): { kind: K; input: S; output?: O } => ({ kind, input }) };
}
