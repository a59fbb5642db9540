export type Lang = 'vi' | 'en';
type Sentence = Readonly<Record<Lang, string>>;
/** A sentence for people, in both languages of the product. */
export type Text = Sentence & {
  /** The same with every number as the other language writes it; left out where it says none. */
  readonly swapped?: Sentence;
};

/** A sentence about numbers, each given as both languages write it: it can be said in either style of numbers. */
export function withNumbers<N extends readonly Text[]>(numbers: N, say: (...numbers: N) => Sentence): Text {
  const swapped = numbers.map(({ vi, en }) => ({ vi: en, en: vi })) as readonly Text[] as N;
  return { ...say(...numbers), swapped: say(...swapped) };
}

/** A text whose numbers are written as one language does, in both. */
export const inStyle = ({ swapped, vi, en }: Text, numbers: Lang): Text =>
  numbers === 'vi' ? { vi, en: swapped?.en ?? en } : { vi: swapped?.vi ?? vi, en };

/** Expected, and for the user to read: what, where, what to do. Any other error is a defect of ours. */
export class Refusal extends Error {
  readonly code: string;
  readonly text: Text;
  constructor(code: string, text: Text) {
    super(text.en);
    this.code = code;
    this.text = text;
  }
}
