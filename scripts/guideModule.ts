import { readFileSync } from 'node:fs';
import { marked, type Token, type Tokens } from 'marked';
import type { Plugin } from 'vite';
import type { Lang } from '../src/core/model/text.ts';
import type { GuideBlock, GuideText } from '../src/renderer/pages/guide/guideBlocks.ts';

const NAME = 'virtual:guide';

/** The user guide as a module of the page: its text in each language, read once at build time into blocks without any HTML. */
export function guideModule(files: Readonly<Record<Lang, string>>): Plugin {
  return {
    name: 'guide',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      for (const file of Object.values(files)) this.addWatchFile(file);
      const guide = guideIn({ vi: readFileSync(files.vi, 'utf8'), en: readFileSync(files.en, 'utf8') });
      return `export const guide = ${JSON.stringify(guide)};`;
    },
  };
}

/**
 * The guide in both languages. Each English section has the anchor of the Vietnamese one in its place, so that an address means
 * the same section in either; guides whose sections do not pair are refused.
 */
export function guideIn(text: Readonly<Record<Lang, string>>): Readonly<Record<Lang, readonly GuideBlock[]>> {
  const [vi, en] = [guideBlocks(text.vi), guideBlocks(text.en)];
  const [ours, theirs] = [headingsOf(vi), headingsOf(en)];
  const anchors = new Map(theirs.map(({ id }, i) => [id, ours[i]?.id ?? id]));
  const alone = theirs.find(({ depth }, i) => depth !== ours[i]?.depth) ?? ours[theirs.length];
  if (alone) throw new Error(`A section of the guide stands in one language only, from here: ${alone.id}`);
  if (anchors.size < theirs.length) throw new Error('Two sections of the English guide have the same name.');
  const shared = (name: string, value: unknown): unknown =>
    name === 'id' || name === 'to' ? (anchors.get(String(value)) ?? value) : value;
  return { vi, en: JSON.parse(JSON.stringify(en), shared) as GuideBlock[] };
}

/** The headings of a guide, in order. */
export const headingsOf = (blocks: readonly GuideBlock[]): Extract<GuideBlock, { kind: 'heading' }>[] =>
  blocks.flatMap((block) => (block.kind === 'heading' ? block : []));

/** Markdown as blocks; HTML in it is refused, for the page shows none. */
export function guideBlocks(markdown: string): GuideBlock[] {
  return marked.lexer(markdown).flatMap(blockOf);
}

function blockOf(token: Token): GuideBlock[] {
  const one = token as Tokens.Generic;
  if (one.type === 'space' || one.type === 'hr') return [];
  if (one.type === 'heading') {
    const { depth, tokens = [] } = one as Tokens.Heading;
    return [{ kind: 'heading', depth, id: anchorOf(plain(texts(tokens))), text: texts(tokens) }];
  }
  if (one.type === 'paragraph' || one.type === 'text') {
    const [only, ...rest] = one.tokens ?? [];
    if (only?.type === 'image' && rest.length === 0) {
      const { href, text } = only as Tokens.Image;
      return [{ kind: 'image', file: href.replace(/^pictures\//, ''), about: text }];
    }
    return [{ kind: 'paragraph', text: texts(one.tokens ?? []) }];
  }
  if (one.type === 'code') return [{ kind: 'code', code: (one as Tokens.Code).text }];
  if (one.type === 'list') {
    const { ordered, items } = one as Tokens.List;
    return [{ kind: 'list', ordered, items: items.map(({ tokens }) => tokens.flatMap(blockOf)) }];
  }
  if (one.type === 'table') {
    const { header, rows } = one as Tokens.Table;
    const row = (cells: readonly Tokens.TableCell[]): GuideText[][] => cells.map(({ tokens }) => texts(tokens));
    return [{ kind: 'table', head: row(header), rows: rows.map(row) }];
  }
  throw new Error(`The guide has a block that the page cannot show: ${one.type}: ${one.raw.slice(0, 60)}`);
}

function texts(tokens: readonly Token[]): GuideText[] {
  return tokens.flatMap((token): GuideText[] => {
    const one = token as Tokens.Generic;
    if (one.type === 'strong') return [{ kind: 'strong', text: plain(texts(one.tokens ?? [])) }];
    if (one.type === 'em') return [{ kind: 'em', text: plain(texts(one.tokens ?? [])) }];
    if (one.type === 'codespan') return [{ kind: 'code', text: (one as Tokens.Codespan).text }];
    if (one.type === 'link') {
      const { href, tokens: inside } = one as Tokens.Link;
      const words = plain(texts(inside));
      return [
        href.startsWith('#')
          ? { kind: 'link', text: words, to: anchorOf(decodeURI(href)) }
          : { kind: 'em', text: words },
      ];
    }
    if (one.type === 'text' || one.type === 'escape')
      return one.tokens ? texts(one.tokens) : [{ kind: 'text', text: (one as Tokens.Text).text }];
    throw new Error(`The guide has a text that the page cannot show: ${one.type}: ${one.raw}`);
  });
}

const plain = (parts: readonly GuideText[]): string => parts.map(({ text }) => text).join('');

/** The anchor of a heading: its words without diacritics. */
export const anchorOf = (heading: string): string =>
  heading
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
