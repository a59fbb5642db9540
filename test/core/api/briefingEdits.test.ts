import { describe, expect, it } from 'vitest';
import { NO_EDITS } from '../../../src/core/model/briefingEdits.ts';
import { observe } from '../../fixtures/observed.ts';
import { testCore } from '../../fixtures/workspace.ts';

const OF = { period: '2024-06', region: 'NORTH28', lang: 'vi' } as const;
const INDEX = { measure: 'LABOUR_INDEX', columns: ['SPLY'], dataset: 'GSO_LABOUR', period: '2024-06-01' } as const;

describe('edits of a briefing', () => {
  it('are kept for their period, region and language, and applied to newer figures with what changed beneath', async () => {
    const { call, file } = await testCore();
    observe(file, { ...INDEX, values: { 'VN-HN': [112], 'VN-HP': [101] } });
    const { sections } = (await call('briefing.make', OF)).briefing;
    const sentence = sections.flatMap((one) => one.sentences).find(({ kind }) => kind === 'counts');
    const seen = (sentence?.parts ?? []).flatMap((part) =>
      typeof part === 'string' ? [] : [{ expression: part.expression, text: part.text }],
    );
    const edits = { off: [], order: [], texts: [{ id: sentence?.id ?? '', text: 'Hai nơi đều tăng.', seen }] };
    expect(await call('briefing.edits', OF)).toEqual(NO_EDITS);
    await call('briefing.keep', { ...OF, edits });
    expect(await call('briefing.edits', OF)).toEqual(edits);
    expect(await call('briefing.edits', { ...OF, lang: 'en' })).toEqual(NO_EDITS);

    observe(file, { ...INDEX, released: '2024-07-29', values: { 'VN-HP': [99] } });
    const kept = await call('briefing.edits', OF);
    const { briefing } = await call('briefing.make', { ...OF, edits });
    const written = briefing.sections.flatMap((one) => one.sentences).find(({ edited }) => edited !== null);
    expect(written?.edited?.text).toBe(kept.texts[0]?.text);
    expect(written?.edited?.changed.map(({ before, after }) => [before, after])).toContainEqual(['2', '1']);

    await call('briefing.keep', { ...OF, edits: { off: [], order: [], texts: [] } });
    expect(await call('briefing.edits', OF)).toEqual(NO_EDITS);
  });
});
