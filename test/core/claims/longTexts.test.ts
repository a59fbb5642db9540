import { expect, it } from 'vitest';
import { checkText } from '../../../src/core/claims/checkText.ts';
import { folded } from '../../../src/core/claims/folded.ts';

it('a list of a thousand lines is read at once', () => {
  const lines = Array.from({ length: 1000 }, (_, i) => `- Hà Nội tăng ${i % 30},5%;`);
  expect(checkText(`${lines.join('\n')}\n`).claims).toHaveLength(1000);
});

it('a text of any number of lines is folded', () => {
  const text = `${'\n'.repeat(300_000)}Hà Nội tăng 7,5%.`;
  expect(folded(text).text.trim()).toBe('Hà Nội tăng 7,5%.');
});
