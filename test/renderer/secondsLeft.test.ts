import { describe, expect, it } from 'vitest';
import { secondsLeft } from '../../src/renderer/parts/secondsLeft.ts';

describe('the time that work still takes', () => {
  it('goes by what was done so far', () => {
    expect(secondsLeft(4, 10, 8000)).toBe(12);
    expect(secondsLeft(9, 10, 4000)).toBe(1);
  });
  it('is not guessed from one step, or from less than a second', () => {
    expect(secondsLeft(1, 10, 8000)).toBeNull();
    expect(secondsLeft(5, 10, 900)).toBeNull();
  });
  it('is over when all is done', () => {
    expect(secondsLeft(10, 10, 8000)).toBeNull();
  });
});
