import { attribute, plainXml } from './xmlText.ts';
import type { ZipParts } from './zipParts.ts';

export type Relation = {
  readonly id: string;
  /** The last word of the relation's type, in lower case: worksheet, styles … */
  readonly kind: string;
  /** The name of the part inside the package. */
  readonly target: string;
};

/** The relations of a part (`''` for the package) to other parts of the same package; those to the outside are left out. */
export function relationsOf(zip: ZipParts, part: string): Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const xml = zip.text(`${folder}_rels/${part.slice(folder.length)}.rels`);
  if (xml === null) return [];
  return [...plainXml(xml).matchAll(/<(?:\w+:)?Relationship\b([^>]*)>/g)].flatMap(([, tag = '']) => {
    const [id, type, target] = ['Id', 'Type', 'Target'].map((name) => attribute(tag, name));
    if (!id || !type || !target || attribute(tag, 'TargetMode')?.toLowerCase() === 'external') return [];
    const kind = type.slice(type.lastIndexOf('/') + 1).toLowerCase();
    return [{ id, kind, target: resolve(folder, target) }];
  });
}

function resolve(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = (path.startsWith('/') ? path : folder + path).split('/');
  const kept: string[] = [];
  for (const step of steps) {
    if (step === '..') kept.pop();
    else if (step !== '.' && step !== '') kept.push(step);
  }
  return decode(kept.join('/'));
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
