import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder of settings of someone who is no newcomer: no tour lies over the pages. What is kept there already stays. */
export function settled(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'settings.json');
  if (!existsSync(file)) writeFileSync(file, JSON.stringify({ toured: true }));
  return folder;
}
