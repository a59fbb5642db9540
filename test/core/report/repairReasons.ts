import { fromA1 } from '../../../src/core/model/address.ts';
import { attribute, unescapeXml } from '../../../src/core/workbook/xmlText.ts';
import { partsOf } from './parts.ts';

/** A package by its parts, and what all checks ask of it. */
type Package = {
  readonly parts: ReadonlyMap<string, string>;
  readonly sheets: readonly { readonly name: string; readonly part: string; readonly xml: string }[];
  readonly strings: readonly string[];
};

const tags = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])([^>]*)>`, 'g'))].map(([, tag = '']) => tag);
const texts = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(?:\\s[^>]*)?>([^<]*)</`, 'g'))].map(([, text = '']) =>
    unescapeXml(text),
  );
const of = (tag: string, name: string): string => attribute(tag, name) ?? '';
const doubles = (all: readonly string[]): string[] => all.filter((one, i) => all.indexOf(one) !== i);

function targetOf(part: string, target: string): string {
  const steps = target.startsWith('/') ? target.slice(1) : `${part.replace(/[^/]*$/, '')}${target}`;
  const kept: string[] = [];
  for (const step of steps.split('/'))
    if (step === '..') kept.pop();
    else kept.push(step);
  return kept.join('/');
}

function relationsOf(parts: ReadonlyMap<string, string>, part: string): { id: string; target: string; type: string }[] {
  const folder = part.replace(/[^/]*$/, '');
  const xml = parts.get(`${folder}_rels/${part.slice(folder.length)}.rels`) ?? '';
  return tags(xml, 'Relationship').flatMap((tag) =>
    of(tag, 'TargetMode') === 'External'
      ? []
      : [{ id: of(tag, 'Id'), target: targetOf(part, of(tag, 'Target')), type: of(tag, 'Type') }],
  );
}

function open(bytes: Uint8Array): Package {
  const parts = partsOf(bytes);
  const relations = relationsOf(parts, 'xl/workbook.xml');
  const sheets = tags(parts.get('xl/workbook.xml') ?? '', 'sheet').map((tag) => {
    const part = relations.find(({ id }) => id === of(tag, 'id'))?.target ?? '';
    return { name: of(tag, 'name'), part, xml: parts.get(part) ?? '' };
  });
  const strings = [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, si = '']) =>
    texts(si, 't').join(''),
  );
  return { parts, sheets, strings };
}

type Cell = { readonly at: string; readonly tag: string; readonly inner: string };
const cellsOf = (xml: string): Cell[] =>
  [...xml.matchAll(/<c ([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)].map(([, tag = '', inner = '']) => ({
    at: of(tag, 'r'),
    tag,
    inner,
  }));

type Box = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
function boxOf(ref: string): Box | null {
  const [from, to = from] = ref.replaceAll('$', '').split(':');
  const [a, b] = [fromA1(from ?? ''), fromA1(to ?? '')];
  if (!a || !b || b.row < a.row || b.column < a.column) return null;
  return { top: a.row, left: a.column, bottom: b.row, right: b.column };
}
const overlap = (a: Box, b: Box): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** The sheets that a formula or a link speaks of. */
const sheetsIn = (formula: string): string[] => [
  ...[...formula.matchAll(/'((?:[^']|'')+)'!/g)].map(([, name = '']) => name.replaceAll("''", "'")),
  ...[...formula.matchAll(/(?<![\w'.])([A-Za-z_][\w.]*)!/g)].map(([, name = '']) => name),
];

const ORDER =
  'sheetPr,dimension,sheetViews,sheetFormatPr,cols,sheetData,sheetProtection,autoFilter,mergeCells,conditionalFormatting,dataValidations,hyperlinks,printOptions,pageMargins,pageSetup,headerFooter,rowBreaks,colBreaks,drawing,legacyDrawing,tableParts,extLst'.split(
    ',',
  );

/** Why Excel is known to offer a repair, or to refuse a file; each gives what is wrong with a package, nothing where all is well. */
export const REPAIR_REASONS: Readonly<Record<string, (book: Package) => string[]>> = {
  'a part without a content type, a type without its part, or one twice': ({ parts }) => {
    const xml = parts.get('[Content_Types].xml') ?? '';
    const overrides = tags(xml, 'Override').map((tag) => of(tag, 'PartName').slice(1));
    const defaults = tags(xml, 'Default').map((tag) => of(tag, 'Extension'));
    return [
      ...[...parts.keys()].filter(
        (name) =>
          name !== '[Content_Types].xml' &&
          !overrides.includes(name) &&
          !defaults.includes(name.split('.').pop() ?? ''),
      ),
      ...overrides.filter((name) => !parts.has(name)),
      ...doubles(overrides),
    ];
  },
  'a relation to a part that is not there, or two of one id': ({ parts }) =>
    [...parts.keys()].flatMap((part) => {
      const all = relationsOf(parts, part);
      return [
        ...all.filter(({ target }) => !parts.has(target)).map(({ target }) => target),
        ...doubles(all.map(({ id }) => id)),
      ];
    }),
  'a relation that is used and not declared': ({ parts }) =>
    [...parts].flatMap(([part, xml]) => {
      const known = relationsOf(parts, part).map(({ id }) => id);
      const used = [...xml.matchAll(/\br:(?:id|embed)="([^"]*)"/g)].map(([, id = '']) => id);
      return part.endsWith('.rels') ? [] : used.filter((id) => !known.includes(id)).map((id) => `${part} ${id}`);
    }),
  'a sheet name that is empty, longer than 31, has a forbidden sign or stands twice': ({ sheets }) => [
    ...sheets.map(({ name }) => name).filter((name) => !/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/.test(name)),
    ...doubles(sheets.map(({ name }) => name.toLowerCase())),
  ],
  'a defined name that no name may be, stands twice in its scope or points nowhere': ({ parts, sheets }) => {
    const xml = parts.get('xl/workbook.xml') ?? '';
    const all = [...xml.matchAll(/<definedName ([^>]*)>([^<]*)</g)].map(([, tag = '', ref = '']) => ({
      name: of(tag, 'name'),
      scope: of(tag, 'localSheetId'),
      ref: unescapeXml(ref),
    }));
    const tables = [...parts].flatMap(([part, table]) =>
      part.startsWith('xl/tables/') ? tags(table, 'table').map((tag) => of(tag, 'displayName')) : [],
    );
    const isName = (name: string): boolean =>
      name.length <= 255 && /^(?:_xlnm\.)?[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
    return [
      ...all.filter(({ name }) => !isName(name)).map(({ name }) => name),
      ...doubles([
        ...all.map(({ name, scope }) => `${name.toLowerCase()}@${scope}`),
        ...tables.map((name) => `${name.toLowerCase()}@`),
      ]),
      ...all
        .filter(
          ({ ref }) => ref.includes('#REF') || sheetsIn(ref).some((to) => !sheets.some(({ name }) => name === to)),
        )
        .map(({ name }) => name),
    ];
  },
  'a count that is not the number of what it counts': ({ parts }) =>
    [...parts].flatMap(([part, xml]) =>
      [
        ...xml.matchAll(
          /<(fonts|fills|borders|cellXfs|cellStyleXfs|dxfs|numFmts|mergeCells|tableColumns|tableParts)\b[^>]*\bcount="(\d+)"[^>]*?(?:\/>|>([\s\S]*?)<\/\1>)/g,
        ),
      ].flatMap(([, name = '', count, inner = '']) => {
        const child =
          {
            fonts: 'font',
            fills: 'fill',
            borders: 'border',
            dxfs: 'dxf',
            numFmts: 'numFmt',
            mergeCells: 'mergeCell',
            tableColumns: 'tableColumn',
            tableParts: 'tablePart',
          }[name] ?? 'xf';
        const outer = name === 'dxfs' ? inner.match(/<dxf[ />]/g) : inner.match(new RegExp(`<${child}[ />]`, 'g'));
        return (outer?.length ?? 0) === Number(count) ? [] : [`${part} ${name} ${count} ≠ ${outer?.length ?? 0}`];
      }),
    ),
  'a text longer than 32,767 signs, or an index of a text that is not there': ({ sheets, strings }) => [
    ...strings.filter((text) => text.length > 32_767).map((text) => text.slice(0, 30)),
    ...sheets.flatMap(({ name, xml }) =>
      cellsOf(xml)
        .filter(({ tag, inner }) => of(tag, 't') === 's' && strings[Number(texts(inner, 'v')[0])] === undefined)
        .map(({ at }) => `${name}!${at}`),
    ),
  ],
  'cells that are not in order, stand twice, or hold what is no number': ({ sheets }) =>
    sheets.flatMap(({ name, xml }) => {
      const cells = cellsOf(xml);
      const places = cells
        .map(({ at }) => fromA1(at))
        .map((place) => (place ? place.row * 20_000 + place.column : NaN));
      return [
        ...cells
          .filter((_, i) => !(i === 0 || (places[i] ?? 0) > (places[i - 1] ?? 0)))
          .map(({ at }) => `${name}!${at}`),
        ...cells
          .filter(
            ({ tag, inner }) =>
              ['', 'n'].includes(of(tag, 't')) && texts(inner, 'v').some((v) => !Number.isFinite(Number(v))),
          )
          .map(({ at }) => `${name}!${at}`),
      ];
    }),
  'a style or an accent that is not there': ({ parts, sheets }) => {
    const styles = parts.get('xl/styles.xml') ?? '';
    const size = (name: string): number => Number(of(tags(styles, name)[0] ?? '', 'count') || 0);
    return sheets.flatMap(({ name, xml }) => [
      ...cellsOf(xml)
        .filter(({ tag }) => Number(of(tag, 's')) >= size('cellXfs'))
        .map(({ at }) => `${name}!${at}`),
      ...tags(xml, 'cfRule').filter((tag) => of(tag, 'dxfId') !== '' && Number(of(tag, 'dxfId')) >= size('dxfs')),
      ...doubles(tags(xml, 'cfRule').flatMap((tag) => attribute(tag, 'priority') ?? [])),
    ]);
  },
  'merged ranges that lie over each other or are one cell, or over a table': ({ parts, sheets }) =>
    sheets.flatMap(({ name, part, xml }) => {
      const boxes = tags(xml, 'mergeCell').map((tag) => boxOf(of(tag, 'ref')));
      const tables = relationsOf(parts, part).flatMap(({ target }) =>
        target.startsWith('xl/tables/') ? boxOf(of(tags(parts.get(target) ?? '', 'table')[0] ?? '', 'ref')) : [],
      );
      const all = [...boxes, ...tables];
      return all.some((one, i) => !one || all.some((other, n) => n > i && other && overlap(one, other))) ? [name] : [];
    }),
  'a table whose heads are not its cells, whose columns do not fill it, or that has no rows': ({
    parts,
    sheets,
    strings,
  }) =>
    sheets.flatMap(({ part, xml }) =>
      relationsOf(parts, part)
        .filter(({ target }) => target.startsWith('xl/tables/'))
        .flatMap(({ target }) => {
          const table = parts.get(target) ?? '';
          const box = boxOf(of(tags(table, 'table')[0] ?? '', 'ref'));
          const names = tags(table, 'tableColumn').map((tag) => of(tag, 'name'));
          if (!box || box.bottom <= box.top || names.length !== box.right - box.left + 1) return [target];
          const cells = new Map(cellsOf(xml).map((cell) => [cell.at, cell]));
          const heads = names.map((_, i) => {
            const cell = [...cells.values()].find(({ at }) => {
              const place = fromA1(at);
              return place?.row === box.top && place.column === box.left + i;
            });
            return cell && of(cell.tag, 't') === 's' ? strings[Number(texts(cell.inner, 'v')[0])] : undefined;
          });
          const wrong =
            names.some((name, i) => name !== heads[i]) || doubles(names.map((name) => name.toLowerCase())).length > 0;
          return wrong || /<autoFilter/.test(xml) ? [`${target}: ${names.join('|')} ≠ ${heads.join('|')}`] : [];
        }),
    ),
  'two tables of one id': ({ parts }) =>
    doubles(
      [...parts].flatMap(([part, xml]) =>
        part.startsWith('xl/tables/') ? tags(xml, 'table').map((tag) => of(tag, 'id')) : [],
      ),
    ),
  'elements of a sheet in another order than the standard has': ({ sheets }) =>
    sheets.flatMap(({ name, xml }) => {
      const outer = xml.replace(/<(sheetData|conditionalFormatting)\b[^>]*>[\s\S]*?<\/\1>/g, '<$1/>');
      const found = [...outer.matchAll(/<(\w+)[\s/>]/g)]
        .map(([, tag = '']) => ORDER.indexOf(tag))
        .filter((place) => place >= 0);
      return found.some((place, i) => place < (found[i - 1] ?? 0)) ? [name] : [];
    }),
  'a formula with its equals sign, too long, with a literal over 255 signs, or about a sheet that is not there': ({
    sheets,
  }) =>
    sheets.flatMap(({ name, xml }) =>
      cellsOf(xml).flatMap(({ at, inner }) =>
        texts(inner, 'f')
          .filter(
            (formula) =>
              formula.startsWith('=') ||
              formula.length > 8192 ||
              [...formula.matchAll(/"((?:[^"]|"")*)"/g)].some(([, text = '']) => text.length > 255) ||
              sheetsIn(formula.replace(/"(?:[^"]|"")*"/g, '')).some((to) => !sheets.some((sheet) => sheet.name === to)),
          )
          .map(() => `${name}!${at}`),
      ),
    ),
  'a link to a sheet that is not there, a tip over 255 signs, or two links of one cell': ({ sheets }) =>
    sheets.flatMap(({ name, xml }) => {
      const links = tags(xml, 'hyperlink');
      const lost = links.filter(
        (tag) =>
          of(tag, 'tooltip').length > 255 ||
          sheetsIn(of(tag, 'location')).some((to) => !sheets.some((sheet) => sheet.name === to)),
      );
      return [...lost, ...doubles(links.map((tag) => of(tag, 'ref')))].map((what) => `${name} ${what}`);
    }),
  'a header or footer over 255 signs, a column wider than 255, a row higher than 409': ({ sheets }) =>
    sheets.flatMap(({ name, xml }) => [
      ...[...texts(xml, 'oddHeader'), ...texts(xml, 'oddFooter')].filter((text) => text.length > 255),
      ...tags(xml, 'col').filter((tag) => Number(of(tag, 'width')) > 255),
      ...tags(xml, 'row')
        .filter((tag) => Number(of(tag, 'ht')) > 409.5)
        .map((tag) => `${name} ${tag}`),
    ]),
  'a chart of ranges that are not there, or with labels from cells where the standard has none': ({ parts, sheets }) =>
    [...parts].flatMap(([part, xml]) =>
      part.startsWith('xl/charts/chart')
        ? [
            ...texts(xml, 'f').filter(
              (ref) => ref.includes('#REF') || sheetsIn(ref).some((to) => !sheets.some(({ name }) => name === to)),
            ),
            ...(/<c:dLbls>(?:(?!<\/c:dLbls>)[\s\S])*datalabelsRange/.test(xml) ? [part] : []),
          ]
        : [],
    ),
  'properties of our own with one number twice or below 2': ({ parts }) => {
    const numbers = tags(parts.get('docProps/custom.xml') ?? '', 'property').map((tag) => of(tag, 'pid'));
    return [...doubles(numbers), ...numbers.filter((number) => Number(number) < 2)];
  },
};

/** What Excel would offer to repair in a package, each with its reason. */
export function repairsOf(bytes: Uint8Array): string[] {
  const book = open(bytes);
  return Object.entries(REPAIR_REASONS).flatMap(([reason, wrong]) => wrong(book).map((what) => `${reason}: ${what}`));
}
