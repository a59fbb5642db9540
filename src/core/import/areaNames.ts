import { AREAS } from '../model/areaRegister.ts';
import { fold } from './fold.ts';

const PREFIX = /^(?:thanh pho|tinh|tp|t\.p)[. ]+/;
const key = (text: string): string =>
  fold(text)
    .replace(PREFIX, '')
    .replace(/[^a-z0-9]/g, '');

const OLD = new Map<string, string>();
const NEW = new Map<string, string>();
for (const area of AREAS) {
  const since2025 = area.validFrom === '2025-07-01';
  for (const name of [area.name, ...area.aliases]) {
    if (since2025) NEW.set(key(name), area.code);
    else OLD.set(key(name), area.code);
  }
}

/** The area that a row label names on a day, by the borders of that day; null when it names none. */
export function areaNamed(label: string, day: string): string | null {
  const name = key(label);
  return (day >= '2025-07-01' ? NEW.get(name) : undefined) ?? OLD.get(name) ?? null;
}
