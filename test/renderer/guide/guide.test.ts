import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorOf, guideBlocks } from '../../../scripts/guideModule.ts';
import { PART } from '../../../src/renderer/pages/guide/partFor.ts';

const docs = join(import.meta.dirname, '../../../docs');
const blocks = guideBlocks(readFileSync(join(docs, 'using.md'), 'utf8'));
const headings = blocks.flatMap((block) => (block.kind === 'heading' ? block.id : []));

describe('the guide inside the application', () => {
  it('is the whole of docs/using.md, in blocks that the page can show', () => {
    expect(blocks.length).toBeGreaterThan(50);
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings).toContain('english-summary');
  });

  it('says something of each page that F1 opens it from', () => {
    for (const part of Object.values(PART)) expect(headings).toContain(part);
  });

  it('shows every picture that is kept for it, each with its description, in about two megabytes at most', () => {
    const images = blocks.flatMap((block) => (block.kind === 'image' ? block : []));
    const kept = readdirSync(join(docs, 'pictures'));
    expect(images.map(({ file }) => file).sort()).toEqual(kept.sort());
    expect(images.filter(({ about }) => about.length < 20)).toEqual([]);
    const sizes = kept.map((file) => statSync(join(docs, 'pictures', file)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_200_000);
  });

  it('refuses what the page cannot show instead of leaving it out', () => {
    expect(() => guideBlocks('<b>HTML</b>')).toThrow('cannot show');
    expect(() => guideBlocks('> told')).toThrow('cannot show');
  });

  it('names sections without diacritics', () => {
    expect(anchorOf('Số liệu được điều chỉnh ra sao')).toBe('so-lieu-duoc-dieu-chinh-ra-sao');
  });
});
