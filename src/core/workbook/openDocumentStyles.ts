import { boundStyles } from './bounds.ts';
import type { Look } from './sheetNotes.ts';
import { attribute } from './xmlText.ts';

/** What the named styles of an OpenDocument content say. */
export type OpenLooks = { look(style: string | null): Look | undefined; hidesTable(style: string | null): boolean };

const TAG = /<(\/?)(?:style):(style|table-properties|text-properties|paragraph-properties)\b([^>]*)>/g;
/** One step of indent as Excel and LibreOffice write it: about 3.5 mm. */
const STEP_MM = 3.53;

/** The automatic styles of cells and tables, each with what it inherits from styles of the same part. */
export function openLooks(xml: string): OpenLooks {
  const looks = new Map<string, { parent: string | null; bold?: boolean; indent?: number }>();
  const hidden = new Set<string>();
  let name = '';
  for (const [, close, element, tag = ''] of xml.matchAll(TAG)) {
    if (close) continue;
    if (element === 'style') {
      name = attribute(tag, 'name') ?? '';
      looks.set(name, { parent: attribute(tag, 'parent-style-name') });
      boundStyles(looks.size);
      continue;
    }
    const style = looks.get(name);
    if (!style) continue;
    if (element === 'table-properties' && attribute(tag, 'display') === 'false') hidden.add(name);
    const weight = element === 'text-properties' ? /(?:^|\s)fo:font-weight="(\w+)"/.exec(tag)?.[1] : undefined;
    if (weight) style.bold = weight === 'bold' || Number(weight) >= 600;
    const margin = /(?:^|\s)fo:margin-left="([\d.]+)(mm|cm|in|pt)"/.exec(tag);
    if (margin && element === 'paragraph-properties')
      style.indent = Math.round((Number(margin[1]) * (MILLIMETRES[margin[2] ?? ''] ?? 0)) / STEP_MM);
  }
  return {
    look(style) {
      let found = looks.get(style ?? '');
      if (!found) return undefined;
      const look = { indent: found.indent, bold: found.bold };
      for (let i = 0; i < 8 && found?.parent; i++) {
        found = looks.get(found.parent);
        look.indent ??= found?.indent;
        look.bold ??= found?.bold;
      }
      return { indent: look.indent ?? 0, bold: look.bold ?? false };
    },
    hidesTable: (style) => hidden.has(style ?? ''),
  };
}

const MILLIMETRES: Readonly<Record<string, number>> = { mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72 };
