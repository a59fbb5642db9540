import { columnLetters } from '../model/address.ts';
import { streamedZip, type StreamedPart } from './streamZip.ts';
import { writtenXml } from './xmlText.ts';

/** A sheet that is written row by row; a text stays text, whatever it begins with. */
export type StreamedSheet = {
  readonly name: string;
  readonly heads: readonly string[];
  /** Column widths in characters. */
  readonly widths: readonly number[];
  readonly rows: AsyncIterable<readonly (readonly (string | number | null)[])[]>;
};

/** Excel has so many rows; the head is one. What is over goes on in the next sheet. */
export const MAX_BODY_ROWS = 1_048_575;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const [HEAD_STYLE] = [1];

/** Bytes of an .xlsx with long lists in bounded memory: texts stand in their cells, nothing is kept of rows that went by. */
export async function* streamedWorkbook(sheet: StreamedSheet, most = MAX_BODY_ROWS): AsyncGenerator<Uint8Array> {
  const source = sheet.rows[Symbol.asyncIterator]();
  const state: State = { left: [], over: false, sheets: 0 };
  yield* streamedZip(parts(sheet, source, state, most));
}

type Rows = readonly (readonly (string | number | null)[])[];
type State = { left: Rows; over: boolean; sheets: number };

/** The sheets come first, for how many there are is known at the end. */
function* parts(
  sheet: StreamedSheet,
  source: AsyncIterator<Rows>,
  state: State,
  most: number,
): Generator<StreamedPart> {
  do {
    state.sheets += 1;
    yield { name: `xl/worksheets/sheet${state.sheets}.xml`, pieces: () => sheetXml(sheet, source, state, most) };
  } while (!state.over);
  const count = state.sheets;
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  const whole = (name: string, xml: string): StreamedPart => ({
    name,
    pieces: async function* () {
      yield XML + xml;
    },
  });
  yield whole(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${numbers
      .map(
        (n) =>
          `<sheet name="${writtenXml(n === 1 ? sheet.name : `${sheet.name} ${n}`)}" sheetId="${n}" r:id="rId${n}"/>`,
      )
      .join('')}</sheets></workbook>`,
  );
  yield whole(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="${PACKAGE}/relationships">${numbers
      .map((n) => `<Relationship Id="rId${n}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`)
      .join('')}<Relationship Id="rId${count + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  );
  yield whole('xl/styles.xml', STYLES);
  yield whole(
    '[Content_Types].xml',
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${OFFICE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${OFFICE}.styles+xml"/>${numbers
      .map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${OFFICE}.worksheet+xml"/>`)
      .join('')}</Types>`,
  );
  yield whole(
    '_rels/.rels',
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  );
}

const OFFICE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const FONT = '<sz val="11"/><name val="Times New Roman"/><family val="1"/>';
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font>${FONT}</font><font><b/>${FONT}</font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`;

async function* sheetXml(
  { heads, widths }: StreamedSheet,
  source: AsyncIterator<Rows>,
  state: State,
  most: number,
): AsyncGenerator<string> {
  const letters = heads.map((_, i) => columnLetters(i));
  const cols = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData>${rowXml(heads, 1, letters, HEAD_STYLE)}`;
  let row = 1;
  while (row <= most) {
    const rows = state.left.length > 0 ? state.left : ((await source.next()) as IteratorResult<Rows, undefined>).value;
    if (rows === undefined) {
      state.over = true;
      break;
    }
    const fits = rows.slice(0, most + 1 - row);
    state.left = rows.slice(fits.length);
    let xml = '';
    for (const cells of fits) xml += rowXml(cells, ++row, letters, 0);
    yield xml;
  }
  // a list that ends with the sheet has no next one
  if (!state.over && state.left.length === 0) {
    const next = (await source.next()) as IteratorResult<Rows, undefined>;
    if (next.done || next.value === undefined) state.over = true;
    else state.left = next.value;
  }
  yield `</sheetData><autoFilter ref="A1:${letters.at(-1)}${row}"/></worksheet>`;
}

function rowXml(
  cells: readonly (string | number | null)[],
  row: number,
  letters: readonly string[],
  style: number,
): string {
  const look = style === 0 ? '' : ` s="${style}"`;
  let xml = `<row r="${row}">`;
  for (let i = 0; i < cells.length; i++) {
    const value = cells[i];
    if (value === null || value === undefined || value === '') continue;
    xml +=
      typeof value === 'number'
        ? `<c r="${letters[i]}${row}"${look}><v>${value}</v></c>`
        : `<c r="${letters[i]}${row}"${look} t="inlineStr"><is><t xml:space="preserve">${textXml(value)}</t></is></c>`;
  }
  return `${xml}</row>`;
}

/** Most texts recur, and have nothing to be escaped. */
const textXml = (text: string): string => (/^[\p{L}\p{N} _.,:;()/%+-]*$/u.test(text) ? text : writtenXml(text));
