import { boundStrings } from './bounds.ts';
import { textOfItem } from './cellText.ts';
import { walkTags } from './xmlTags.ts';

/** The texts of the shared strings part, in the order of their numbers. */
export function stringsOf(part: string, xml: string): string[] {
  const strings: string[] = [];
  const tags = walkTags(part, xml);
  while (tags.next()) {
    if (tags.closes || tags.name !== 'si') continue;
    boundStrings(strings.length + 1);
    strings.push(textOfItem(tags));
  }
  return strings;
}
