import { openZip } from '../workbook/zipParts.ts';
import { packedZip } from '../workbook/writeZip.ts';

const CHART = /^word\/charts\/chart\d+\.xml$/;
const EMBEDDED = /^word\/embeddings\/.*\.xlsx$/;
const CORE = 'docProps/core.xml';
/** Ids of relations that the library draws by lot. */
const DRAWN = /(?<=")rId[\w-]{21}(?=")/g;

/** Puts right what the library cannot: names of charts stand aside, ids are counted, every time is `madeAt`. The same package gives the same bytes. */
export function finishDocument(bytes: Uint8Array, madeAt: string): Uint8Array {
  const zip = openZip(bytes);
  const known = new Map<string, string>();
  let drawings = 0;
  const counted = (drawn: string): string => {
    const plain = known.get(drawn) ?? `rIdChart${known.size + 1}`;
    known.set(drawn, plain);
    return plain;
  };
  const parts = zip.names.map((name): [string, Uint8Array] => {
    const part = zip.read(name) ?? new Uint8Array();
    if (EMBEDDED.test(name)) return [name, undated(part)];
    if (!/\.(?:xml|rels)$/.test(name)) return [name, part];
    const xml = Buffer.from(part)
      .toString('utf8')
      .replace(DRAWN, counted)
      // the library counts over all documents that it ever made
      .replace(/(?<=<wp:docPr id=")\d+/g, () => String(++drawings));
    return [name, Buffer.from(name === CORE ? dated(xml, madeAt) : CHART.test(name) ? aside(xml) : xml, 'utf8')];
  });
  return packedZip(new Map(parts));
}

/** A package without the times of its parts. */
function undated(bytes: Uint8Array): Uint8Array {
  const zip = openZip(bytes);
  return packedZip(new Map(zip.names.map((name) => [name, zip.read(name) ?? new Uint8Array()])));
}

const dated = (xml: string, madeAt: string): string =>
  xml.replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, (_, tag: string) => tag + madeAt);

/** Names stand left of the lowest bar: the library puts them beside the axis, where bars below 0 run over them. */
const aside = (xml: string): string =>
  xml.replace(/(<c:catAx>.*?<c:tickLblPos val=")nextTo(?=")/s, (_, before: string) => `${before}low`);
