import fc from 'fast-check';
import { z } from 'zod';
import { contract, type Method } from '../src/core/api/contract.ts';

type Schema = {
  readonly type?: string;
  readonly properties?: Record<string, Schema>;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
};

/** Words that mean something to the core, and words that have broken programs. */
export const WORDS = [
  ...[
    'LABOUR_INDEX',
    'EXPORT_VALUE',
    'RETAIL_SALES',
    '_T',
    'NORTH28',
    'ALL63',
    'ALL34',
    'VN',
    'VN-HN',
    'SPLY',
    'LEVEL',
  ],
  ...[
    '2024-M06',
    '2024-06',
    '6T/2024',
    '2024-06-01',
    '2024-Q2',
    '2024',
    '0000-00',
    '9999-M12',
    '2024-M13',
    '1-0123456789',
  ],
  ...[
    'growth(EXPORT_VALUE)',
    'share(EXPORT_VALUE,VN-HN,2024-M05)',
    '((((((((',
    '__proto__',
    'constructor',
    '../../etc/passwd',
  ],
  ...[
    '',
    ' ',
    '\u0000',
    '\u202e',
    "'; drop table release; --",
    '=cmd|x',
    '<img src=x onerror=1>',
    '💥'.repeat(50),
    'a'.repeat(5000),
  ],
];
export const text = fc.oneof(fc.constantFrom(...WORDS), fc.string(), fc.string({ unit: 'binary' }));
const number = fc.oneof(
  fc.constantFrom(0, 1, -1, 2, 2 ** 31, 2 ** 53, -(2 ** 53), 1e308, 0.1, NaN),
  fc.integer(),
  fc.double(),
);
export const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>,
  text,
  number,
  fc.constant(undefined),
);

/** Values of a form, near enough to it that some get past the check of the input. */
function near(schema: Schema, depth = 0): fc.Arbitrary<unknown> {
  const odd = { weight: 1, arbitrary: anything };
  const forms = schema.anyOf ?? schema.oneOf;
  const like = (arbitrary: fc.Arbitrary<unknown>) => fc.oneof(odd, { weight: 9, arbitrary });
  if (depth > 6) return anything;
  if (forms) return fc.oneof(...forms.map((form) => near(form, depth + 1)));
  if ('const' in schema) return like(fc.constant(schema.const));
  if (schema.enum) return like(fc.constantFrom(...schema.enum));
  if (schema.type === 'object') {
    const parts = Object.entries(schema.properties ?? {}).map(([name, part]) => [name, near(part, depth + 1)]);
    return like(fc.record(Object.fromEntries(parts) as Record<string, fc.Arbitrary<unknown>>, { requiredKeys: [] }));
  }
  if (schema.type === 'array') return like(fc.array(near(schema.items ?? {}, depth + 1), { maxLength: 4 }));
  if (schema.type === 'string') return like(fc.constantFrom(...WORDS));
  if (schema.type === 'number' || schema.type === 'integer') return like(number);
  if (schema.type === 'boolean') return like(fc.boolean());
  return anything;
}

/** So many inputs of a method: near its form, and far from it. */
export function inputsFor(method: Method, numRuns: number): unknown[] {
  const form = z.toJSONSchema(contract[method].input, { io: 'input', unrepresentable: 'any' }) as Schema;
  return fc.sample(fc.oneof({ weight: 4, arbitrary: near(form) }, anything), { numRuns, seed: 7 });
}
