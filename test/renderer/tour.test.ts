import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placed } from '../../src/renderer/parts/tour/placed.ts';

const PANEL = { width: 320, height: 180 };

it('a panel stands inside the window and beside what it speaks of, where there is room beside', () => {
  const side = fc.integer({ min: 0, max: 1500 });
  fc.assert(
    fc.property(fc.record({ left: side, top: side, width: side, height: side }), (of) => {
      const window = { width: 1280, height: 800 };
      const { left, top } = placed(of, PANEL, window);
      expect(left >= 12 && left + 320 <= 1268 && top >= 12 && top + 180 <= 788).toBe(true);
      const room = of.top + of.height + 204 <= 800 || of.top >= 204 || of.left + of.width + 344 <= 1280;
      const beside =
        top >= of.top + of.height || top + 180 <= of.top || left >= of.left + of.width || left + 320 <= of.left;
      expect(!room || beside).toBe(true);
    }),
  );
});

it('stands in the corner where there is nothing to point at', () => {
  expect(placed(null, PANEL, { width: 1280, height: 800 })).toEqual({ left: 948, top: 608 });
});
