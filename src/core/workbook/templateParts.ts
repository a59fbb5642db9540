import { relationsOf } from './relations.ts';
import { rangeCells } from './templateSheet.ts';
import { attribute, plainXml, unescapeXml } from './xmlText.ts';
import type { ZipParts } from './zipParts.ts';

/** A sheet of a template as its package has it. */
export type TemplatePart = {
  readonly sheet: string;
  /** The name of its part. */
  readonly target: string;
  readonly xml: string;
  /** Each shared text with its runs. */
  readonly strings: readonly string[];
  /** Cells that name the columns of Excel tables. */
  readonly heads: ReadonlySet<string>;
};

/** The sheets of a template, in their order. */
export function sheetsOf(zip: ZipParts): TemplatePart[] {
  const relations = relationsOf(zip, 'xl/workbook.xml');
  const strings = sharedStrings(zip, relations.find(({ kind }) => kind === 'sharedstrings')?.target);
  return [...plainXml(zip.text('xl/workbook.xml') ?? '').matchAll(/<(?:\w+:)?sheet\b([^>]*)>/g)].flatMap(
    ([, tag = '']) => {
      const target = relations.find(({ id }) => id === attribute(tag, 'id'))?.target;
      const xml = target ? zip.text(target) : null;
      if (!target || xml === null) return [];
      return [{ sheet: attribute(tag, 'name') ?? '', target, xml, strings, heads: tableHeads(zip, target) }];
    },
  );
}

function sharedStrings(zip: ZipParts, target: string | undefined): string[] {
  const xml = target ? (zip.text(target) ?? '') : '';
  return [...xml.matchAll(/<((?:\w+:)?)si\b[^>]*?(?:\/>|>([\s\S]*?)<\/\1si>)/g)].map(([, , inner = '']) => inner);
}

const NAME = /^ct\.(.+)$/i;

/** The cells of named ranges that say what they hold, by sheet and cell. */
export function namedCells(workbook: string): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const [, tag = '', ref = ''] of workbook.matchAll(/<(?:\w+:)?definedName\b([^>]*)>([^<]*)</g)) {
    const marker = NAME.exec(attribute(tag, 'name') ?? '')?.[1];
    const [, quoted, plain, range] = /^(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z0-9:]+)$/.exec(unescapeXml(ref)) ?? [];
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    if (!marker || !sheet || !range) continue;
    const cells = found.get(sheet) ?? new Map<string, string>();
    for (const at of rangeCells(range)) cells.set(at, marker);
    found.set(sheet, cells);
  }
  return found;
}

function tableHeads(zip: ZipParts, sheet: string): ReadonlySet<string> {
  const tables = relationsOf(zip, sheet).filter(({ kind }) => kind === 'table');
  return new Set(
    tables.flatMap(({ target }) => {
      const ref = /<(?:\w+:)?table\b[^>]*\bref="([A-Z]+)(\d+):([A-Z]+)\d+"/.exec(zip.text(target) ?? '');
      return ref ? rangeCells(`${ref[1]}${ref[2]}:${ref[3]}${ref[2]}`) : [];
    }),
  );
}
