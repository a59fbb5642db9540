import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/cli/commands/all.ts';
import { contract } from '../src/core/api/contract.ts';
import { PUBLISHED_DATASETS } from '../src/core/import/publishers.ts';
import { TABLE_KINDS } from '../src/core/import/tableKinds.ts';
import { DATASETS, MEASURES } from '../src/core/model/measures.ts';
import { BASES, OBS_STATUSES } from '../src/core/model/observation.ts';
import { PART } from '../src/renderer/pages/guide/partFor.ts';
import { en } from '../src/renderer/text/en.ts';
import { vi } from '../src/renderer/text/vi.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const folders = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? `${folder}/${entry.name}` : [],
  );
const DOCUMENTS = [
  ...['README', 'ARCHITECTURE', 'CONTRIBUTING', 'CHANGELOG', 'SECURITY'].map((name) => `${name}.md`),
  ...readdirSync(join(ROOT, 'docs')).flatMap((name) => (name.endsWith('.md') ? `docs/${name}` : [])),
];

/** The user guide in each language, with the heading that its commands stand under. */
const GUIDES = [
  { file: 'docs/using.md', terminal: 'Dòng lệnh', nav: vi.nav },
  { file: 'docs/using.en.md', terminal: 'The terminal', nav: en.nav },
];

/** Every file of ours. */
const FILES = [
  ...['src', 'test', 'e2e', 'bin', 'scripts', 'bench', 'trust', 'resources', 'docs'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  ),
  ...readdirSync(ROOT),
];

/** The pieces of a text that match, sorted, each once. */
const found = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, piece]) => piece ?? ''))].sort();
/** What stands in `code` in the first cells of the table under a heading. */
const firstCells = (file: string, heading: string): string[] => {
  const part = read(file).split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return found(part, /^\| `([^`]+)`/gm);
};
const sorted = (list: readonly string[]): string[] => [...list].sort();

describe('the documents say what there is, and nothing else', () => {
  it('ARCHITECTURE names every method of the contract', () => {
    const door = read('ARCHITECTURE.md').split('\n## The door\n')[1]?.split('\n## ')[0] ?? '';
    expect(found(door, /`([a-z]+\.[a-z][A-Za-z]+)`/g)).toEqual(sorted(Object.keys(contract)));
  });

  it('ARCHITECTURE names every room', () => {
    const rooms = folders('src').flatMap((room) => (room === 'src/core' ? folders(room) : room));
    expect(firstCells('ARCHITECTURE.md', 'The rooms')).toEqual(sorted(rooms));
  });

  it.each(GUIDES)('$file has every command of the terminal', ({ file, terminal }) => {
    const guide = read(file).split(`\n## ${terminal}\n`)[1]?.split('\n## ')[0] ?? '';
    const rows = guide.split('\n').filter((line) => line.startsWith('| `'));
    expect(found(rows.join('\n'), /`ctdesk ([a-z]+)/g)).toEqual(sorted(COMMANDS.map(({ name }) => name)));
  });

  it('no document names a command or a repository script that is not there', () => {
    const text = DOCUMENTS.map(read).join('\n');
    const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);
    expect(found(text, /`(?:npx )?ctdesk ([a-z]+)/g)).toEqual(sorted([...COMMANDS.map(({ name }) => name), 'help']));
    expect(found(text, /npm run ([a-z0-9]+)/g).filter((name) => !scripts.includes(name))).toEqual([]);
  });

  it.each(GUIDES)('$file names every page of the screen', ({ file, nav }) => {
    const text = read(file);
    const pages = ([...Object.keys(PART), 'guide'] as (keyof typeof nav)[]).map((page) => nav[page]);
    expect(pages.filter((page) => !text.includes(`**${page}**`) && !text.includes(`\n### ${page}\n`))).toEqual([]);
  });

  it('the glossary has every measure, basis and status', () => {
    expect(firstCells('docs/words.md', 'Measures')).toEqual(sorted(MEASURES.map(({ code }) => code)));
    expect(firstCells('docs/words.md', 'Gốc so sánh · Bases')).toEqual(sorted(BASES));
    expect(firstCells('docs/words.md', 'Trạng thái · Status')).toEqual(sorted(OBS_STATUSES));
  });

  it('sources tells the layout of every kind of table, and every problem that the importer may find', () => {
    const text = read('docs/sources.md');
    const headings = text.split('\n').filter((line) => line.startsWith('## `'));
    const told = found(headings.join('\n'), /`([A-Z_]+)`/g);
    expect(told).toEqual(
      sorted([...TABLE_KINDS.map(({ dataset }) => dataset), ...PUBLISHED_DATASETS, 'GSO_OTHER', 'OTHER']),
    );
    expect(told).toEqual(sorted(DATASETS.map(({ code }) => code)));
    const rooms = readdirSync(join(ROOT, 'src/core/import'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.startsWith('legacy'))
      .map((file) => read(`src/core/import/${file}`));
    const codes = found(rooms.join('\n'), /code: (?:[^'\n]*\? )?'([a-z-]+)'/g);
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !text.includes(`\`${code}\``))).toEqual([]);
  });

  it('decisions has a word about every dependency, in the version that is installed', () => {
    const { dependencies, optionalDependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      string,
      Record<string, string>
    >;
    const table = read('docs/decisions.md').split('\n## Dependencies\n')[1] ?? '';
    const names = Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies });
    const versionOf = (name: string): string =>
      (JSON.parse(read(`node_modules/${name}/package.json`)) as { version: string }).version;
    const installed = names.filter((name) => existsSync(join(ROOT, 'node_modules', name)));
    expect(found(table, /`([a-z@][^`:]*)` \d/g)).toEqual(sorted(names));
    expect(installed.filter((name) => !table.includes(`\`${name}\` ${versionOf(name)}`))).toEqual([]);
  });
});

describe.each(DOCUMENTS)('%s', (file) => {
  it('has links that lead somewhere', () => {
    const links = found(read(file), /\]\((?!https?:)([^)#\s]+)/g);
    expect(links.filter((link) => !existsSync(join(ROOT, dirname(file), link)))).toEqual([]);
  });

  it('names only files that are there', () => {
    const named = found(read(file), /`([\w./-]*\w\.(?:ts|mjs|svelte|md|xlsx))`/g);
    expect(named.filter((path) => !FILES.some((known) => `/${known}`.endsWith(`/${path}`)))).toEqual([]);
  });
});
