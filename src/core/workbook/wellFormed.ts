import { damaged } from './refusals.ts';
import { walkTags } from './xmlTags.ts';
import { plainXml } from './xmlText.ts';
import { openZip, type ZipParts } from './zipParts.ts';

/**
 * A package whose texts can be searched for elements by patterns: each is without comments, its elements end, and no tag holds the
 * beginning of another. Over other texts a search takes hours. Refuses them as damaged.
 */
export function openWellFormed(bytes: Uint8Array): ZipParts {
  const zip = openZip(bytes);
  const known = new Map<string, string | null>();
  return {
    ...zip,
    text(name) {
      let text = known.get(name);
      if (text === undefined) known.set(name, (text = wellFormed(name, zip.text(name))));
      return text;
    },
  };
}

function wellFormed(name: string, written: string | null): string | null {
  if (written === null || !/\.(?:xml|rels)$/i.test(name)) return written;
  const xml = plainXml(written);
  const tags = walkTags(name, xml);
  const open: string[] = [];
  while (tags.next()) {
    const next = xml.indexOf('<', tags.start() + 1);
    if (next >= 0 && next < tags.end()) throw damaged(name);
    if (tags.closes) {
      if (open.pop() !== tags.name) throw damaged(name);
    } else if (!tags.empty) open.push(tags.name);
  }
  if (open.length > 0) throw damaged(name);
  return xml;
}
