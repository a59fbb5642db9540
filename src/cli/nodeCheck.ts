/** The Node-API version that the database binding needs: Node 22.14, 23.6 or later. */
const NEEDED = 10;

/** Why this Node cannot run the program, in the language asked for; null where it can. */
export function nodeRefusal(versions: { node?: string; napi?: string }, argv: readonly string[]): string | null {
  if (Number(versions.napi ?? 0) >= NEEDED) return null;
  const english = argv.includes('--lang=en') || argv[argv.indexOf('--lang') + 1] === 'en';
  return english
    ? `old-node: Node.js ${versions.node ?? '?'} is too old for the database. Install Node.js 24, or run: npm start`
    : `old-node: Node.js ${versions.node ?? '?'} quá cũ so với cơ sở dữ liệu. Cài Node.js 24, hoặc chạy: npm start`;
}
