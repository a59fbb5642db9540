import { describe, expect, it } from 'vitest';
import { CHECKS } from '../trust/checks.ts';

// The quick part of `npm run trust`.
describe.each(CHECKS)('$name: $target', ({ why, run, control }) => {
  const reason = why?.() ?? null;
  it.skipIf(reason !== null)(
    `holds${reason ? ` (${reason})` : ''}`,
    async () => {
      const { ok, figures } = await run('quick');
      expect(ok, figures).toBe(true);
    },
    180_000,
  );
  it.skipIf(reason !== null)(
    `would not hold with: ${control.weaker}`,
    async () => {
      const { ok, figures } = await control.run('quick');
      expect(ok, figures).toBe(false);
    },
    180_000,
  );
});
