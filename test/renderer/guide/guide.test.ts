import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchorOf, guideBlocks, guideIn, headingsOf } from '../../../scripts/guideModule.ts';
import type { GuideBlock, GuideText } from '../../../src/renderer/pages/guide/guideBlocks.ts';
import { SHEETS } from '../../../src/core/report/words.ts';
import { PART } from '../../../src/renderer/pages/guide/partFor.ts';
import { en } from '../../../src/renderer/text/en.ts';
import { vi } from '../../../src/renderer/text/vi.ts';

const docs = join(import.meta.dirname, '../../../docs');
const text = {
  vi: readFileSync(join(docs, 'using.md'), 'utf8'),
  en: readFileSync(join(docs, 'using.en.md'), 'utf8'),
};
const guide = guideIn(text);
const LANGS = ['vi', 'en'] as const;
const FOLDERS = { vi: 'pictures', en: 'pictures/en' };
const idsOf = (blocks: readonly GuideBlock[]): string[] => headingsOf(blocks).map(({ id }) => id);

/** What a block is made of, without its words. */
const shapeOf = (block: GuideBlock): unknown => {
  if (block.kind === 'heading') return ['heading', block.depth, block.id];
  if (block.kind === 'image') return ['image', block.file.split('/').at(-1)];
  if (block.kind === 'code') return ['code', block.code.split('\n').length];
  if (block.kind === 'list') return ['list', block.ordered, block.items.map((item) => item.map(shapeOf))];
  if (block.kind === 'table') return ['table', block.rows.map((row) => row.length)];
  return block.kind;
};

/** Every piece of text of a guide, of its lists and tables too. */
const textsIn = (blocks: readonly GuideBlock[]): readonly GuideText[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'heading' || block.kind === 'paragraph') return block.text;
    if (block.kind === 'list') return block.items.flatMap(textsIn);
    if (block.kind === 'table') return [block.head, ...block.rows].flat(2);
    return [];
  });

/** The texts of each section, its heading first. */
const sectionsOf = (blocks: readonly GuideBlock[]): GuideText[][] => {
  const starts = blocks.flatMap((block, i) => (block.kind === 'heading' ? i : []));
  return starts.map((start, i) => [...textsIn(blocks.slice(start, starts[i + 1]))]);
};
const sorted = (list: readonly string[]): string[] => [...list].sort();
const unique = (list: readonly string[]): string[] => sorted([...new Set(list)]);
/** Commands, options, markers and codes: what is the same in every language. */
const CODES = /ctdesk [a-z]+|--[a-z-]+|\{\{[^}]*\}\}|\b[A-Z]+_[A-Z_]+\b/g;

/** Every text that the screen, or a report, has in a language; a `…` stands for what it puts in. */
const screenTexts = (words: unknown): string[] => {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return screenTexts((words as (...given: string[]) => unknown)('…', '…', '…', '…'));
  return words && typeof words === 'object' ? Object.values(words).flatMap(screenTexts) : [];
};
/** What the guide sets apart though the screen has no such name: what is said with force, and the heads of paragraphs. */
const NOT_NAMES = {
  vi: [
    'Bản sao an toàn',
    'Bảng có trong sổ nhưng "chưa đọc"',
    'Chưa ghi gì vào kho.',
    'Chọn',
    'Cột',
    'Dòng',
    'Tháng này không có số theo địa phương',
  ],
  en: [
    'A table is in the book but "not read"',
    'Nothing is stored in the workspace yet.',
    'Rows',
    'Safety copies',
    'Selection',
    'This month has no figures by province',
  ],
};

describe.each(LANGS)('the guide inside the application, %s', (lang) => {
  const blocks = guide[lang];

  it('is the whole text, in blocks that the page can show, each section with an anchor of its own', () => {
    expect(blocks.length).toBeGreaterThan(90);
    expect(blocks.length).toBe(guideBlocks(text[lang]).length);
    expect(new Set(idsOf(blocks)).size).toBe(idsOf(blocks).length);
  });

  it('says something of each page, where F1 opens it', () => {
    const { label: _label, products: _products, data: _data, parts: _parts, guide: _guide, ...pages } = vi.nav;
    expect(sorted(Object.keys(PART))).toEqual(sorted(Object.keys(pages)));
    for (const part of Object.values(PART)) expect(idsOf(blocks)).toContain(part);
  });

  it('has links that lead to its sections', () => {
    const links = textsIn(blocks).flatMap(({ kind, to }) => (kind === 'link' ? (to ?? '') : []));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((to) => !idsOf(blocks).includes(to))).toEqual([]);
  });

  it('calls everything as the screen does', () => {
    const screen = [...screenTexts({ vi, en }[lang]), ...Object.values(SHEETS).map((name) => name[lang])].map((text) =>
      text.replaceAll('\u00a0', ' ').toLowerCase(),
    );
    const set = textsIn(blocks).flatMap(({ kind, text }) => (kind === 'em' || kind === 'strong' ? text : []));
    const names = set.filter((text) => /^\p{Lu}/u.test(text) && !text.startsWith('Ctrl+'));
    expect(names.length).toBeGreaterThan(100);
    const unknown = names.filter((name) => !screen.some((text) => text.replace(/:$/, '') === name.toLowerCase()));
    expect(unique(unknown)).toEqual(sorted(NOT_NAMES[lang]));
  });

  it('shows every picture that is kept for it, each with its description, in about two megabytes at most', () => {
    const images = blocks.flatMap((block) => (block.kind === 'image' ? block : []));
    const kept = readdirSync(join(docs, FOLDERS[lang])).filter((file) => file.endsWith('.png'));
    expect(images.map(({ file }) => `pictures/${file}`).sort()).toEqual(
      kept.map((file) => `${FOLDERS[lang]}/${file}`).sort(),
    );
    expect(images.filter(({ about }) => about.length < 20)).toEqual([]);
    const sizes = kept.map((file) => statSync(join(docs, FOLDERS[lang], file)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_200_000);
  });
});

describe('the guide in two languages', () => {
  it('is one: the same sections, paragraphs, lists, tables, code and pictures in the same order', () => {
    expect(guide.en.map(shapeOf)).toEqual(guide.vi.map(shapeOf));
  });

  it('marks as many things in each section as code, names and links, and the same commands, options and codes', () => {
    const [vi, en] = LANGS.map((lang) => sectionsOf(guide[lang]));
    const marks = (texts: readonly GuideText[]): string[] =>
      texts.map(({ kind }) => kind).filter((kind) => kind !== 'text');
    expect(en?.map(marks).map(sorted)).toEqual(vi?.map(marks).map(sorted));
    const codes = (texts: readonly GuideText[]): string[] =>
      unique(texts.flatMap(({ kind, text }) => (kind === 'code' ? (text.match(CODES) ?? []) : [])));
    expect(en?.map(codes)).toEqual(vi?.map(codes));
    expect(vi?.flatMap(codes).length).toBeGreaterThan(100);
  });

  it('gives an English section the anchor of the Vietnamese one, and its links with it', () => {
    const { en } = guideIn({ vi: '# Một\n\n## Hai\n\n## Ba', en: '# One\n\n## Two\n\n[below](#three)\n\n## Three' });
    expect(idsOf(en)).toEqual(['mot', 'hai', 'ba']);
    expect(textsIn(en).find(({ kind }) => kind === 'link')).toEqual({ kind: 'link', text: 'below', to: 'ba' });
  });

  it('refuses sections that do not pair, and says where', () => {
    const vi = '# Một\n\n## Hai\n\n## Ba';
    expect(() => guideIn({ vi, en: '# One\n\n## Two' })).toThrow('from here: ba');
    expect(() => guideIn({ vi, en: '# One\n\n### Two\n\n## Three' })).toThrow('from here: two');
    expect(() => guideIn({ vi, en: '# One\n\n## Two\n\n## Three\n\n## Four' })).toThrow('from here: four');
    expect(() => guideIn({ vi, en: '# One\n\n## Two\n\n## Two' })).toThrow('same name');
  });

  it('refuses what the page cannot show instead of leaving it out', () => {
    expect(() => guideBlocks('<b>HTML</b>')).toThrow('cannot show');
    expect(() => guideBlocks('> told')).toThrow('cannot show');
  });

  it('names sections without diacritics', () => {
    expect(anchorOf('Số liệu được điều chỉnh ra sao')).toBe('so-lieu-duoc-dieu-chinh-ra-sao');
  });
});
