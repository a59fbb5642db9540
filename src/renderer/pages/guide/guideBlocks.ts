/** A piece of a line of the guide; `to` is the anchor that a link leads to. */
export type GuideText = {
  readonly kind: 'text' | 'strong' | 'em' | 'code' | 'link';
  readonly text: string;
  readonly to?: string;
};

/** A block of the guide, as `scripts/guideModule.ts` reads it from `docs/using.md` and `docs/using.en.md`. */
export type GuideBlock =
  | { readonly kind: 'heading'; readonly depth: number; readonly id: string; readonly text: readonly GuideText[] }
  | { readonly kind: 'paragraph'; readonly text: readonly GuideText[] }
  | { readonly kind: 'image'; readonly file: string; readonly about: string }
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly GuideBlock[])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly GuideText[])[];
      readonly rows: readonly (readonly (readonly GuideText[])[])[];
    };
