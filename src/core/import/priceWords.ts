import { fold } from './fold.ts';

/** Constant or current prices, where a text says so. */
export function priceBasisOf(text: string): 'V' | 'C' | null {
  const plain = fold(text);
  if (/gia (so sanh|co dinh)|at constant/.test(plain)) return 'C';
  return /gia (hien hanh|thuc te)|at current prices/.test(plain) ? 'V' : null;
}
