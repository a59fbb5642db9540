import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_STATE, placeWindow, readState, SMALLEST, type Box } from '../../src/main/windowState.ts';

const FIRST: Box = { x: 0, y: 0, width: 1920, height: 1040 };
const RIGHT: Box = { x: 1920, y: 0, width: 2560, height: 1400 };
const kept = (x: number, y: number, width = 1200, height = 800): Box => ({ x, y, width, height });

describe('placing the window', () => {
  it('leaves it where it stood, on either screen', () => {
    expect(placeWindow(kept(100, 50), [FIRST, RIGHT])).toEqual(kept(100, 50));
    expect(placeWindow(kept(2000, 300), [FIRST, RIGHT])).toEqual(kept(2000, 300));
    expect(placeWindow(kept(-300, 50), [FIRST])).toEqual(kept(-300, 50));
  });

  it.each([
    ['the screen is gone', kept(2000, 300)],
    ['it is left of all screens', kept(-1190, 50)],
    ['its title bar is below the screen', kept(100, 1030)],
    ['its title bar is above the screen', kept(100, -200)],
  ])('puts it into the middle when %s', (_, box) => {
    expect(placeWindow(box, [FIRST])).toEqual(kept(360, 120));
  });

  it('makes it no larger than its screen and no smaller than can be worked with', () => {
    expect(placeWindow(kept(0, 0, 4000, 3000), [FIRST])).toEqual(FIRST);
    expect(placeWindow(kept(10, 10, 100, 100), [FIRST])).toMatchObject(SMALLEST);
    const small = { x: 0, y: 0, width: 800, height: 560 };
    expect(placeWindow(null, [small])).toEqual(small);
  });

  it('has an office screen first: 1440 × 900, or the screen if that is less', () => {
    expect(placeWindow(null, [FIRST])).toEqual(kept(240, 70, 1440, 900));
  });

  it('can always be gripped, wherever it stood', () => {
    const side = fc.integer({ min: -9000, max: 9000 });
    const size = fc.integer({ min: 1, max: 9000 });
    fc.assert(
      fc.property(fc.record({ x: side, y: side, width: size, height: size }), (box) => {
        const { x, y, width } = placeWindow(box, [FIRST, RIGHT]);
        const across = (one: Box) => Math.min(x + width, one.x + one.width) - Math.max(x, one.x);
        const inside = [FIRST, RIGHT].some((one) => y >= one.y && y <= one.y + one.height - 40 && across(one) >= 120);
        expect(inside).toBe(true);
      }),
    );
  });
});

describe('reading what was kept', () => {
  it('reads its own writing', () => {
    const state = { box: kept(1, 2), maximised: true } as const;
    expect(readState(JSON.stringify(state))).toEqual(state);
  });

  it.each([
    '',
    'null',
    '[]',
    '{',
    '{"box":{"x":"1"}}',
    '{"box":{"x":1,"y":1,"width":0,"height":9}}',
    '{"maximised":5}',
  ])('starts anew from %s', (text) => expect(readState(text)).toEqual(FIRST_STATE));

  it('breaks on nothing', () => {
    fc.assert(fc.property(fc.json(), (text) => void expect([true, false]).toContain(readState(text).maximised)));
  });
});
