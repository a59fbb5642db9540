/** A sentence for people, in both languages of the product. */
export type Text = { readonly vi: string; readonly en: string };
export type Lang = keyof Text;

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
