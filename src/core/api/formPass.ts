import type { TimePeriod } from '../model/period.ts';
import { Refusal, type Text } from '../model/text.ts';
import { areaAt, regionMembers } from '../query/areaOf.ts';
import { fillTemplate, type FilledTemplate } from '../workbook/fillTemplate.ts';
import { readBook } from '../workbook/readBook.ts';
import type { Filled, RowMember } from '../workbook/templateCells.ts';

/** Of what a template is filled: its own words do not need the workspace. */
export type FormOrder = {
  readonly period: TimePeriod;
  readonly region: string;
  /** What the markers become, in the order in which they were asked for; null where they shall be asked for. */
  readonly answers: readonly Filled[] | null;
};

/** A marker, the texts left of it in its row, and the place that the row was repeated for. */
export type FormQuestion = {
  readonly marker: string;
  readonly left: readonly string[];
  readonly member: RowMember | undefined;
};

/** What a template asks for, and what it becomes of the answers. */
export type FormPass = { readonly questions: readonly FormQuestion[]; readonly made: FilledTemplate };

/**
 * Goes through a template, apart from the workspace: the first time with answers of no words, which tells what it asks for, then with
 * what the workspace has answered.
 */
export function passForm(bytes: Uint8Array, { period, region, answers }: FormOrder): FormPass {
  if (answers === null) readBook(bytes); // refuses what is no workbook or larger than is safe
  const questions: FormQuestion[] = [];
  const made = fillTemplate(
    bytes,
    (marker, { left, member }) => {
      questions.push({ marker, left, member });
      if (answers === null) return { kind: 'text', text: '' };
      const answer = answers[questions.length - 1];
      if (!answer) throw new Error(`no answer for ${marker}`);
      return answer;
    },
    (named) => membersOf(named ?? region, period),
  );
  return { questions, made };
}

/** The places that a repeated row stands for. */
function membersOf(region: string, period: TimePeriod): readonly RowMember[] | Text {
  try {
    return regionMembers(region, period).codes.map((code, i) => ({
      code,
      name: areaAt(code, period).name,
      number: i + 1,
    }));
  } catch (error) {
    if (error instanceof Refusal) return error.text;
    throw error;
  }
}
