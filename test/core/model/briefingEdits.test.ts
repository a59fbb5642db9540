import { describe, expect, it } from 'vitest';
import type { BriefNumber, Briefing } from '../../../src/core/model/briefing.ts';
import { applyEdits, briefingChanges, NO_EDITS, numbersOf } from '../../../src/core/model/briefingEdits.ts';
import { month } from '../../../src/core/model/period.ts';

const number = (text: string): BriefNumber => ({
  ...{ expression: 'growth(A,B)', value: Number(text), unit: 'PT', unitMult: 0, status: 'A', text },
  form: { unitMult: 0, decimals: 0, magnitude: false },
});
const made = (all: Readonly<Record<string, string>>): Briefing => ({
  ...{ title: '', subject: '', lang: 'vi', period: month(2024, 6), asOf: null, tables: [], charts: [] },
  region: { code: 'NORTH28', name: { vi: '', en: '' }, members: 28 },
  sections: [
    {
      name: 'industry',
      heading: '',
      sentences: Object.entries(all).map(([id, text]) => ({ id, kind: 'counts', parts: ['tăng ', number(text)] })),
    },
  ],
});
const first = made({ a: '1', b: '2', c: '3' });

describe('edits of a briefing', () => {
  it('switch off and reorder without touching the rest', () => {
    const { sections } = applyEdits(first, { ...NO_EDITS, off: ['b'], order: ['c'] });
    expect(sections[0]?.sentences.map(({ id, off, edited }) => [id, off, edited])).toEqual([
      ['c', false, null],
      ['a', false, null],
      ['b', true, null],
    ]);
  });

  it('keep a hand text, and mark it exactly where a number beneath it changed', () => {
    const sentence = first.sections[0]?.sentences[0];
    const seen = sentence ? numbersOf(sentence) : [];
    const edits = { ...NO_EDITS, texts: [{ id: 'a', text: 'Tăng 1.', seen }] };
    const at = (briefing: Briefing) => applyEdits(briefing, edits).sections[0]?.sentences[0]?.edited;
    expect(at(first)).toEqual({ text: 'Tăng 1.', changed: [] });
    expect(at(made({ a: '5' }))?.changed).toEqual([{ expression: 'growth(A,B)', before: '1', after: '5' }]);
  });

  it('name a hand text whose sentence the data no longer give', () => {
    const edits = { ...NO_EDITS, texts: [{ id: 'b', text: 'Giảm.', seen: [] }] };
    expect(applyEdits(made({ a: '1' }), edits).lost).toEqual([{ id: 'b', text: 'Giảm.' }]);
  });
});

it('changes are what is new, gone or read otherwise', () => {
  expect(briefingChanges(first, made({ a: '1', b: '4', d: '6' }))).toMatchObject([
    { id: 'b', before: 'tăng 2', after: 'tăng 4', numbers: [{ before: '2', after: '4' }] },
    { id: 'd', before: null, after: 'tăng 6' },
    { id: 'c', before: 'tăng 3', after: null },
  ]);
});
