import { expect, it } from 'vitest';
import '../../../src/core/workbook/wideText.ts';

const LENGTH = 1081;
const bytes = Buffer.from(new Uint8Array(LENGTH + 8).fill(0x41).buffer);

it('an odd number of bytes at an odd place is decoded within its memory', () => {
  const odd = bytes.subarray(1, 1 + LENGTH);
  const letters = '䅁'.repeat(LENGTH >> 1);
  for (let i = 0; i < 2000; i++) expect(odd.toString('utf16le') === letters).toBe(true); // without it, the process dies here
  expect(bytes.toString('ucs2', 1, 1 + LENGTH)).toBe(letters);
});

it('all else is decoded as before', () => {
  const text = Buffer.from('Bắc Kạn', 'utf16le');
  expect(text.toString('utf16le')).toBe('Bắc Kạn');
  expect(text.toString('utf16le', 2, 6)).toBe('ắc');
  expect(text.toString('utf16le', 6, 2)).toBe('');
  expect(text.toString('utf16le', 0, 1e9)).toBe('Bắc Kạn');
  expect(text.toString('latin1', 0, 1)).toBe('B');
  expect(Buffer.from('Bắc').toString()).toBe('Bắc');
});
