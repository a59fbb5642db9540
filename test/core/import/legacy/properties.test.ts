import { describe, expect, it } from 'vitest';
import { createDecoder } from '../../../../src/core/import/legacy/decoder.ts';
import { isSyllable } from '../../../../src/core/import/legacy/syllable.ts';
import { encodeTcvn3, encodeVni } from './encode.ts';

const INITIALS = ['', ...'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')];
const VOWELS = (
  'a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iu oa oă oai oay oe oi oo ôi ơi ua uâ uê ui uô uôi uơ uy uya uyê uyu ' +
  'ưa ưi ươ ươi ươu ưu yê yêu iêu'
).split(' ');
const FINALS = ['', 'c', 'ch', 'm', 'n', 'ng', 'nh', 'p', 't'];
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** Every syllable of two letters or more, with the tone on each letter that may carry it. */
const syllables = INITIALS.flatMap((initial) =>
  VOWELS.flatMap((vowels) =>
    Array.from(vowels, (_, at) =>
      TONES.map((tone) => (vowels.slice(0, at + 1) + tone + vowels.slice(at + 1)).normalize('NFC')),
    )
      .flat()
      .flatMap((toned) => FINALS.map((final) => initial + toned + final)),
  ),
).filter((word, i, all) => word.length > 1 && isSyllable(word) && all.indexOf(word, i + 1) < 0);

/** The same numbers every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

function randomSheet(seed: number): string[] {
  const roll = dice(seed);
  return Array.from({ length: 40 }, () =>
    Array.from({ length: 2 + roll(6) }, (_, i) => {
      const word = syllables[roll(syllables.length)] ?? '';
      // TCVN3 has no capitals with tones.
      return i === 0 && /^[bcdđghklmnpqrstvx]/.test(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    }).join(' '),
  );
}

const SEEDS = Array.from({ length: 50 }, (_, i) => i + 1);

describe('decoding undoes encoding', () => {
  it('knows the syllables of Vietnamese', () => {
    expect(syllables.length).toBeGreaterThan(15_000);
    expect(syllables.length).toBeLessThan(25_000);
  });

  it.each(SEEDS)('in TCVN3, sheet %i', (seed) => {
    const sheet = randomSheet(seed);
    const decode = createDecoder(sheet.map(encodeTcvn3));
    expect(sheet.map((text) => decode(encodeTcvn3(text)).text)).toEqual(sheet);
  });

  it.each(SEEDS)('in VNI, sheet %i', (seed) => {
    const sheet = randomSheet(seed);
    const decode = createDecoder(sheet.map(encodeVni));
    expect(sheet.map((text) => decode(encodeVni(text)).text)).toEqual(sheet);
  });

  it.each(SEEDS)('and good Unicode stays, sheet %i', (seed) => {
    const sheet = randomSheet(seed);
    const decode = createDecoder([...sheet, 'Ðồng']);
    expect(sheet.map((text) => decode(text).text)).toEqual(sheet);
    expect(sheet.map((text) => decode(text.normalize('NFD')).text)).toEqual(sheet);
  });
});
