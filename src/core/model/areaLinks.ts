import { GROUPS } from './areaGroups.ts';
import links from './areaLinks.json' with { type: 'json' };
import { AREAS, areasOn, isValidOn, type RegisteredArea } from './areaRegister.ts';

/**
 * What became of borders on a day. `merged`: the whole of `from` went into `to`. `split`: `to` is mainly a piece of `from`.
 * `part`: a lesser piece of `from` joined `to`. `renamed`: the same borders under another name.
 */
export type AreaLink = {
  readonly from: string;
  readonly to: string;
  readonly on: string;
  readonly kind: 'merged' | 'split' | 'part' | 'renamed';
};

export const AREA_LINKS = links as readonly AreaLink[];

const MOVES = AREA_LINKS.filter(({ kind }) => kind !== 'renamed');
const BY_CODE = new Map(AREAS.map((area) => [area.code, area]));
const isOver = (area: RegisteredArea, day: string): boolean => area.validTo !== null && area.validTo < day;

/** The codes of a day on the ground of an area; the area itself while its borders hold. They may reach beyond it. */
export function areasCovering(code: string, day: string): readonly string[] {
  return cover(code, day, MOVES);
}

function cover(code: string, day: string, moves: readonly AreaLink[]): readonly string[] {
  const area = BY_CODE.get(code);
  if (!area) return [];
  if (isValidOn(area, day)) return [code];
  const next = isOver(area, day)
    ? moves.flatMap(({ from, to }) => (from === code ? [to] : []))
    : moves.flatMap(({ from, to }) => (to === code ? [from] : []));
  return [...new Set(next.flatMap((one) => cover(one, day, moves)))];
}

/** The areas of a day whose figures add up to the area's exactly; null where some of them lie partly outside it. */
export function areasAddingUpTo(code: string, day: string): readonly string[] | null {
  const area = BY_CODE.get(code);
  if (!area) return null;
  if (isValidOn(area, day)) return [code];
  const parts = (isOver(area, day) ? piecesOf(code) : wholesOf(code))?.map((part) => areasAddingUpTo(part, day));
  return parts && parts.length > 0 && parts.every((part) => part !== null) ? parts.flat() : null;
}

function wholesOf(code: string): string[] | null {
  const into = MOVES.filter(({ to }) => to === code);
  const whole = ({ from, kind }: AreaLink): boolean =>
    kind === 'merged' && MOVES.every((l) => l.from !== from || l.to === code);
  return into.every(whole) ? into.map(({ from }) => from) : null;
}

function piecesOf(code: string): string[] | null {
  const out = MOVES.filter(({ from }) => from === code);
  const pure = ({ to, kind }: AreaLink): boolean =>
    kind === 'split' && MOVES.every((l) => l.to !== to || l.from === code);
  return out.every(pure) ? out.map(({ to }) => to) : null;
}

/** The areas of a day whose ground is exactly that of some areas of the day `on`, taken together; null where one of them lies partly outside. */
export function unionAddingUpTo(codes: readonly string[], on: string, day: string): readonly string[] | null {
  const parts = [...new Set(codes.flatMap((code) => areasCovering(code, day)))];
  return parts.length > 0 && outside(parts, codes, on).length === 0 ? parts : null;
}

const outside = (parts: readonly string[], codes: readonly string[], on: string): readonly string[] =>
  parts.filter((part) => areasCovering(part, on).some((code) => !codes.includes(code)));

/** Why there are no such areas: those that lie partly outside, and whether a merger or a division made them so. */
export function areasInTheWay(
  codes: readonly string[],
  on: string,
  day: string,
): { readonly kind: 'split' | 'merged'; readonly codes: readonly string[] } {
  const found = outside([...new Set(codes.flatMap((code) => areasCovering(code, day)))], codes, on);
  const gavePart = MOVES.some(({ from, kind }) => kind === 'part' && codes.includes(from));
  const merged = found.some((part) => MOVES.some(({ to, kind }) => kind === 'merged' && to === part));
  return { kind: day > on && merged && !gavePart ? 'merged' : 'split', codes: found };
}

/** The members of a region or named group on a day, in official order; null where they cut through its provinces or are not known. */
export function membersOn(group: string, day: string): readonly string[] | null {
  const members = new Set(GROUPS.find(({ code }) => code === group)?.members);
  const moves = MOVES.filter(({ kind }) => kind !== 'part');
  const now = new Set([...members].flatMap((code) => cover(code, day, moves)));
  if (now.size === 0 || [...now].some((code) => !members.has(code))) return null;
  return areasOn(day).flatMap(({ code }) => (now.has(code) ? [code] : []));
}
