/** The last part of a name that a browser sent, fit to be shown and stored; empty when nothing is left of it. */
export function fileName(sent: string): string {
  const last = sent.normalize('NFC').split(/[/\\]/).at(-1)!;
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim();
  return plain === '.' || plain === '..' ? '' : plain.slice(-200);
}
