import { boundStyles } from './bounds.ts';
import type { Look } from './sheetNotes.ts';
import { attribute, isTrue, section } from './xmlText.ts';

const PLAIN: Look = { indent: 0, bold: false };

/** The look of every cell style of an .xlsx style part, in the order of its numbers. */
export function looksOf(styles: string): Look[] {
  const bold = boldFonts(section(styles, 'fonts'));
  const looks: Look[] = [];
  for (const [, close, name, tag = ''] of section(styles, 'cellXfs').matchAll(
    /<(\/?)(?:\w+:)?(xf|alignment)\b([^>]*)>/g,
  )) {
    if (close) continue;
    if (name === 'xf') looks.push({ indent: 0, bold: bold[Number(attribute(tag, 'fontId') ?? 0)] ?? false });
    else {
      const indent = Number(attribute(tag, 'indent') ?? 0);
      if (indent > 0 && indent < 256) looks[looks.length - 1] = { ...(looks.at(-1) ?? PLAIN), indent };
    }
  }
  boundStyles(looks.length);
  return looks.length > 0 ? looks : [PLAIN];
}

function boldFonts(fonts: string): boolean[] {
  const bold: boolean[] = [];
  for (const [, close, name, tag = ''] of fonts.matchAll(/<(\/?)(?:\w+:)?(font|b)\b([^>]*)>/g)) {
    if (close) continue;
    if (name === 'font') bold.push(false);
    else bold[bold.length - 1] = isTrue(attribute(tag, 'val') ?? '1');
  }
  return bold;
}

/** Fonts, fills and borders say nothing to the spreadsheet library; in ministry books they are most of the file. */
export function onlyNumberFormats(styles: string): string {
  const root =
    /<(?:\w+:)?styleSheet\b[^>]*>/.exec(styles)?.[0] ??
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
  const close = `</${/^<([\w:]+)/.exec(root)?.[1] ?? 'styleSheet'}>`;
  const kept = section(styles, 'numFmts') + section(styles, 'cellXfs');
  return `<?xml version="1.0" encoding="UTF-8"?>${root.replace(/\/>$/, '>')}${kept}${close}`;
}
