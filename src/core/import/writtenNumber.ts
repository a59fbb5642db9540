import { keptByText } from '../model/kept.ts';

/** A number that a text holds, apart from the words and marks that stand around it. */
export type WrittenNumber = {
  readonly digits: string;
  /** "khoảng", ">", "trên": the number is not exact. Null where nothing says so. */
  readonly qualifier: string | null;
};

const DIGITS = /^[-−]?\d+(?:[.,\s]\d+)*$/;
/** "+10,2": growth with its sign, and no telephone number. */
const PLUS = /^\+\s?(?=\d{1,3}(?:[.,]\d+)?$)/;
const MARK_BEFORE = /^\((?:\d{1,2}|\*+)\)\s*(?=[-−]?\d)/;
const MARK_BEHIND = /(?<=\d)\s*(?:\*+|\((?:\d{1,2}|\*+)\))$/;
const TOTAL = /^(?:tổng số|tổng cộng|cộng|total)\s*:\s*/iu;
const NOT_EXACT = /^(khoảng|gần|hơn|trên|dưới|about|over|under|[><≥≤~≈]=?)\s*/iu;

/** The number that a text is: "120,6", "+10,2", "(1)  419.278.223", "khoảng 20", "> 600", "Tổng số: 718"; null for any other text. */
export const writtenNumber = keptByText((text): WrittenNumber | null => {
  const plain = text
    .normalize('NFC')
    .replace(/\u00a0/g, ' ')
    .trim();
  if (!/\d$|\d[\s*()\d]*\)?$/.test(plain)) return null;
  const bare = plain.replace(MARK_BEFORE, '').replace(MARK_BEHIND, '').replace(TOTAL, '').replace(PLUS, '');
  const qualifier = NOT_EXACT.exec(bare)?.[1] ?? null;
  const digits = qualifier === null ? bare : bare.replace(NOT_EXACT, '');
  return DIGITS.test(digits) ? { digits, qualifier } : null;
});

/** True for a text that is a total with its number: "Tổng số: 718". */
export const isTotalWithNumber = (text: string): boolean => TOTAL.test(text.normalize('NFC').trim());

/** True for a text that is nothing but the mark of a footnote: "(1)", "(*)". */
export const isNoteMark = (text: string): boolean => /^\(?(?:\*+|\(?\d{1,2}\))\)?$/.test(text.trim());
