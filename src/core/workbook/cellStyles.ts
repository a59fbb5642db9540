import { boundFormat, boundStyles } from './bounds.ts';
import { BUILT_IN_FORMATS } from './builtInFormats.ts';
import { cellFormat, type CellFormat } from './cellFormats.ts';
import { plainText } from './cellText.ts';
import type { Look } from './sheetNotes.ts';
import { walkTags } from './xmlTags.ts';
import { isTrue, section } from './xmlText.ts';

/** How the cells of one style show their values, and how they look; no look where the file does not say. */
export type CellStyle = { readonly format: CellFormat; readonly look: Look | undefined };

type Xf = { readonly format: number; readonly font: number; indent: number };

/** Every cell style of an .xlsx style part, in the order of its numbers. */
export function stylesOf(part: string, xml: string, date1904: boolean): CellStyle[] {
  const bold = boldFonts(part, section(xml, 'fonts'));
  const formatOf = formatsByNumber(writtenFormats(part, section(xml, 'numFmts')), date1904);
  return cellXfs(part, section(xml, 'cellXfs')).map(({ format, font, indent }) => ({
    format: formatOf(format),
    look: { indent, bold: bold[font] ?? false },
  }));
}

/** The formats of a file by their numbers: those that it writes, then the built-in ones. */
export function formatsByNumber(
  written: Iterable<readonly [number, string]>,
  date1904: boolean,
): (number: number) => CellFormat {
  const codes = new Map([...BUILT_IN_FORMATS, ...written]);
  const formats = new Map<string, CellFormat>(); // one for each code, however many numbers and styles name it
  return (number) => {
    const code = codes.get(number) ?? 'General';
    let known = formats.get(code);
    if (!known) {
      boundFormat(code);
      formats.set(code, (known = cellFormat(code, date1904)));
    }
    return known;
  };
}

/** The style of cells in a file without styles. */
export const plainStyle = (date1904: boolean): CellStyle => ({
  format: cellFormat('General', date1904),
  look: undefined,
});

function cellXfs(part: string, xml: string): Xf[] {
  const xfs: Xf[] = [];
  const tags = walkTags(part, xml);
  while (tags.next()) {
    if (tags.closes) continue;
    if (tags.name === 'xf')
      xfs.push({ format: number(tags.attribute('numFmtId')), font: number(tags.attribute('fontId')), indent: 0 });
    else if (tags.name === 'alignment') {
      const indent = number(tags.attribute('indent'));
      const last = xfs.at(-1);
      if (last && indent > 0 && indent < 256) last.indent = indent;
    }
  }
  boundStyles(xfs.length);
  return xfs.length > 0 ? xfs : [{ format: 0, font: 0, indent: 0 }];
}

function boldFonts(part: string, xml: string): boolean[] {
  const bold: boolean[] = [];
  const tags = walkTags(part, xml);
  while (tags.next()) {
    if (tags.closes) continue;
    if (tags.name === 'font') bold.push(false);
    else if (tags.name === 'b') bold[bold.length - 1] = isTrue(tags.attribute('val') ?? '1');
  }
  return bold;
}

function writtenFormats(part: string, xml: string): [number, string][] {
  const formats: [number, string][] = [];
  const tags = walkTags(part, xml);
  while (tags.next()) {
    const id = number(tags.attribute('numFmtId'));
    if (tags.name === 'numFmt' && id > 0) formats.push([id, plainText(tags.attribute('formatCode') ?? '')]);
  }
  return formats;
}

const number = (written: string | null): number => Number(written ?? 0);
