import { z } from 'zod';
import { AREAS } from '../model/areaRegister.ts';
import { BASES } from '../model/observation.ts';
import { PERIOD_KINDS, parsePeriod, type TimePeriod } from '../model/period.ts';
import { ROLES } from '../model/review.ts';
import { parseSpan, type Span } from '../model/span.ts';

export const Day = z.iso.date();
export const Code = z.string().regex(/^[A-Z_][A-Z0-9_]{0,79}$/);
export const AreaCode = z.string().regex(/^[A-Z0-9-]{2,20}$/);
/** The code of a place in the register, of whatever time. */
const KnownArea = z.string().refine((code) => AREAS.some((area) => area.code === code), 'no place of the register');
export const Period = z
  .string()
  .max(20)
  .transform((text, context): TimePeriod => {
    const period = parsePeriod(text);
    if (!period) context.addIssue({ code: 'custom', message: `"${text}" is not a period` });
    return period ?? ('' as TimePeriod);
  });

/** Months of one year together, as people type them. */
export const SpanOfMonths = z
  .string()
  .max(20)
  .transform((text, context): Span => {
    const span = parseSpan(text);
    if (!span) context.addIssue({ code: 'custom', message: `"${text}" is no span of months` });
    return span ?? { year: 0, first: 1, last: 1 };
  });

/** Read the workspace as it stood on this day. */
export const asOf = Day.optional();
/** The region whose members are the rows. */
export const region = AreaCode.default('NORTH28');
/** What kind of period. */
export const Kind = z.enum(PERIOD_KINDS);
/** Rows are the units of this day; left out: of the period. */
export const borders = Day.optional();
/** What a table of places is about. */
export const Selection = {
  measure: Code,
  basis: z.enum(BASES).optional(),
  period: Period,
  item: Code.default('_T'),
  dataset: Code.optional(),
  region,
  borders,
  asOf,
};

export const Words = z.string().max(2_000);
const MAX_COLUMNS = 100;
/** Figures as a page shows them: words over the names and over each column, and the key of each value, an observation's or an expression. */
export const ShownFigures = {
  heads: z.array(Words).min(2).max(MAX_COLUMNS),
  rows: z
    .array(z.strictObject({ name: Words, keys: z.array(z.string().max(20_000).nullable()).max(MAX_COLUMNS) }))
    .min(1)
    .max(1_000),
};

const About = z.string().max(500);
const Unit = { unit: z.string().max(80), unitMult: z.int().min(-3).max(15) };
const Settings = z.strictObject({
  measure: Code.optional(),
  basis: z.enum(BASES).optional(),
  unit: Unit.unit.optional(),
  unitMult: Unit.unitMult.optional(),
  status: z.enum(['A', 'E', 'P']).optional(),
  timePeriod: Period.optional(),
});
const At = z.int().min(-20_000).max(2_000_000);
const Answer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('column'), column: About, set: Settings }),
  z.strictObject({ kind: z.literal('accept'), column: About, code: z.string().max(40) }),
  z.strictObject({ kind: z.literal('leave'), column: About.optional(), label: About.optional() }),
  z.strictObject({ kind: z.literal('area'), label: About, area: KnownArea.nullable() }),
  z.strictObject({ kind: z.literal('unit'), label: About.optional(), ...Unit }),
  z.strictObject({ kind: z.literal('decimal'), mark: z.enum([',', '.']) }),
  z.strictObject({ kind: z.literal('year'), year: z.int().min(1900).max(2200) }),
  z.strictObject({
    kind: z.literal('shape'),
    page: z.int().min(0),
    role: z.enum(ROLES),
    block: z.strictObject({ top: At, left: At, bottom: At, right: At }),
  }),
]);

/** An answer of the analyst and the table that it speaks of. */
export const PlacedAnswer = z.strictObject({ table: z.string().max(300), remember: z.boolean(), answer: Answer });

const Said = z.string().trim().min(1).max(300);

/** The weight of a place of the register. */
export const AreaWeight = z.strictObject({ area: KnownArea, value: z.number().positive().max(1e15) });

/** What a new set of weights says of itself. */
export const WeightsAsked = {
  measure: Code,
  item: Code.default('_T'),
  name: Said,
  source: Said,
  basePeriod: z.string().trim().min(1).max(40),
  validFrom: Day.nullable().default(null),
  validTo: Day.nullable().default(null),
};

/** Layouts as they travel from workspace to workspace. */
export const LayoutFile = z.strictObject({
  format: z.literal('ctdesk-layouts'),
  version: z.literal(1),
  layouts: z
    .array(
      z.strictObject({
        name: z.string().max(300),
        title: z.string().max(2000),
        unit: z.string().max(500),
        headings: z.array(z.string().max(2000)).max(1000),
        printed: z.array(z.string().max(2000)).max(1000),
        labels: z.array(z.string().max(2000)).max(20_000),
        seenOn: Day,
        month: z.int().nullable(),
        answers: z.array(Answer).max(2000),
      }),
    )
    .max(20_000),
});

/** A finding of the desk: its release and its mark. */
export const FindingId = z.string().regex(/^\d{1,9}-[0-9a-f]{10}$/);
