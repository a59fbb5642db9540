import type { CellLook } from './writeBook.ts';
import { BASE_SIZE, FONT } from './writeStyle.ts';

/** The styles of an .ods file, each made when it is first asked for and named by its number. */
export type DocumentStyles = {
  cell(look: CellLook | undefined): string;
  column(chars: number): string;
  row(points: number | undefined): string;
  /** All that were asked for. */
  xml(): string;
  /** The page: A4 on its side. */
  readonly page: string;
};

const PAGE = `<office:automatic-styles><style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin="1.5cm" style:scale-to-X="1" style:scale-to-Y="0"/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="mp" style:page-layout-name="pm"/></office:master-styles>`;
const LINE = '0.5pt solid #808080';

export function createDocumentStyles(): DocumentStyles {
  const known = new Map<string, string>();
  const made: string[] = [
    '<style:style style:name="ta" style:family="table" style:master-page-name="mp"><style:table-properties table:display="true"/></style:style>',
  ];
  const named = (kind: string, properties: string, write: (name: string) => string): string => {
    const key = `${kind} ${properties}`;
    const old = known.get(key);
    if (old) return old;
    const name = `${kind}${known.size + 1}`;
    known.set(key, name);
    made.push(write(name));
    return name;
  };
  const format = (code: string): string =>
    named('n', code, (name) => {
      const decimals = /\.(0+)/.exec(code)?.[1]?.length ?? 0;
      return `<number:number-style style:name="${name}"><number:number number:min-integer-digits="1" number:grouping="${code.includes(',')}" number:decimal-places="${decimals}"/></number:number-style>`;
    });
  return {
    page: PAGE,
    xml: () => made.join(''),
    cell(look = {}) {
      const number = look.format && look.format !== 'General' ? format(look.format) : null;
      const properties = propertiesOf(look);
      return named('c', `${properties} ${number ?? ''}`, (name) => {
        const data = number ? ` style:data-style-name="${number}"` : '';
        return `<style:style style:name="${name}" style:family="table-cell"${data}>${properties}</style:style>`;
      });
    },
    column: (chars) =>
      named('w', String(chars), (name) => {
        const width = `style:column-width="${(chars * 0.23).toFixed(2)}cm"`;
        return `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties ${width}/></style:style>`;
      }),
    row: (points) =>
      named('r', String(points ?? 'auto'), (name) => {
        const height = points === undefined ? 'style:use-optimal-row-height="true"' : `style:row-height="${points}pt"`;
        return `<style:style style:name="${name}" style:family="table-row"><style:table-row-properties ${height}/></style:style>`;
      }),
  };
}

function propertiesOf(look: CellLook): string {
  const border =
    look.border === 'box' ? `fo:border="${LINE}" ` : look.border ? `fo:border-${look.border}="${LINE}" ` : '';
  const fill = look.fill ? `fo:background-color="#${look.fill}" ` : '';
  const align = look.align ? ` fo:text-align="${{ left: 'start', center: 'center', right: 'end' }[look.align]}"` : '';
  const indent = look.indent ? ` fo:margin-left="${look.indent * 0.3}cm" fo:margin-right="${look.indent * 0.3}cm"` : '';
  const font = [
    `style:font-name="${FONT}" fo:font-family="'${FONT}'" fo:font-size="${look.size ?? BASE_SIZE}pt"`,
    look.bold ? 'fo:font-weight="bold"' : '',
    look.italic ? 'fo:font-style="italic"' : '',
    look.underline ? 'style:text-underline-style="solid"' : '',
    look.color ? `fo:color="#${look.color}"` : '',
  ].join(' ');
  return [
    `<style:table-cell-properties ${border}${fill}style:vertical-align="${look.vertical ?? 'middle'}"${look.wrap ? ' fo:wrap-option="wrap"' : ''}/>`,
    align || indent ? `<style:paragraph-properties${align}${indent}/>` : '',
    `<style:text-properties ${font}/>`,
  ].join('');
}
