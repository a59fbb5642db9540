import {
  isNumber,
  sentenceText,
  type BriefEdits,
  type Briefing,
  type BriefSentence,
  type EditedBriefing,
  type EditedSentence,
  type NumberChange,
  type SeenNumber,
  type SentenceChange,
} from './briefing.ts';

export const NO_EDITS: BriefEdits = { off: [], order: [], texts: [] };

/** A copy of edits that a question of the contract may carry: its lists are its own. */
export const sentEdits = ({ off, order, texts }: BriefEdits) => ({
  off: [...off],
  order: [...order],
  texts: texts.map((one) => ({ ...one, seen: [...one.seen] })),
});

/** Applies edits to a briefing that was made anew: switched off, in order, written by hand; and marks what changed beneath a hand text. */
export function applyEdits(briefing: Briefing, { off, order, texts }: BriefEdits): EditedBriefing {
  const hidden = new Set(off);
  const byHand = new Map(texts.map((one) => [one.id, one]));
  const place = new Map(order.map((id, i) => [id, i]));
  const placeOf = ({ id }: BriefSentence): number => place.get(id) ?? order.length;
  const edit = (sentence: BriefSentence): EditedSentence => {
    const own = byHand.get(sentence.id);
    const edited = own ? { text: own.text, changed: changedNumbers(own.seen, numbersOf(sentence)) } : null;
    return { ...sentence, off: hidden.has(sentence.id), edited };
  };
  const made = new Set(briefing.sections.flatMap(({ sentences }) => sentences.map(({ id }) => id)));
  return {
    ...briefing,
    sections: briefing.sections.map((section) => ({
      ...section,
      sentences: section.sentences.toSorted((a, b) => placeOf(a) - placeOf(b)).map(edit),
    })),
    lost: texts.filter(({ id }) => !made.has(id)).map(({ id, text }) => ({ id, text })),
  };
}

/** The sentences by hand that are printed over numbers that changed since they were written. */
export const staleSentences = ({ sections }: EditedBriefing): EditedSentence[] =>
  sections.flatMap(({ sentences }) => sentences.filter(({ edited, off }) => !off && (edited?.changed.length ?? 0) > 0));

/** What new data changed: sentences that are new, gone or read otherwise, in the order of the later briefing, the gone ones last. */
export function briefingChanges(before: Briefing, after: Briefing): SentenceChange[] {
  const [then, now] = [sentencesOf(before), sentencesOf(after)];
  return [...new Set([...now.keys(), ...then.keys()])].flatMap((id): SentenceChange[] => {
    const [old, fresh] = [then.get(id), now.get(id)];
    const change = {
      id,
      before: old ? sentenceText(old) : null,
      after: fresh ? sentenceText(fresh) : null,
      numbers: changedNumbers(old ? numbersOf(old) : [], fresh ? numbersOf(fresh) : []),
    };
    return change.before === change.after ? [] : [change];
  });
}

/** The numbers of a sentence as an edit keeps them. */
export const numbersOf = ({ parts }: BriefSentence): SeenNumber[] =>
  parts.filter(isNumber).map(({ expression, text }) => ({ expression, text }));

function changedNumbers(before: readonly SeenNumber[], after: readonly SeenNumber[]): NumberChange[] {
  const textIn = (all: readonly SeenNumber[], wanted: string): string | null =>
    all.find(({ expression }) => expression === wanted)?.text ?? null;
  const expressions = new Set([...before, ...after].map(({ expression }) => expression));
  return [...expressions]
    .map((expression) => ({ expression, before: textIn(before, expression), after: textIn(after, expression) }))
    .filter((change) => change.before !== change.after);
}

const sentencesOf = ({ sections }: Briefing): ReadonlyMap<string, BriefSentence> =>
  new Map(sections.flatMap(({ sentences }) => sentences.map((one) => [one.id, one] as const)));
