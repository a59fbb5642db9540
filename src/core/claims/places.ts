import { COUNTRY } from '../model/area.ts';
import { GROUPS } from '../model/areaGroups.ts';
import { areaName, AREAS, isValidOn, NORTH28_AREA, type RegisteredArea } from '../model/areaRegister.ts';
import { toneFolded, type Prose, type Span } from './prose.ts';

/** A place or a group of places that a text names. */
export type PlaceMention = Span & {
  readonly written: string;
  readonly kind: 'province' | 'region' | 'country' | 'unknown-region';
  /** Codes that bear the name, of all times. */
  readonly codes: readonly string[];
  /** An office or the scene of an event: no subject of a figure. */
  readonly aside: boolean;
  /** "28" of "28 tỉnh, thành phố phía Bắc". */
  readonly members: number | null;
  /** "khu vực", "toàn vùng": what was named before. */
  readonly again: boolean;
};

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ - /g, '\\s?[-–]\\s?');
/** Names by which a text may mean a place of the register, longest first. */
const NAMES: ReadonlyMap<string, readonly string[]> = namesOf();
const NAME = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...NAMES.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})(?![\\p{L}\\p{N}]| Mới)`,
  'gu',
);

function namesOf(): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const area of AREAS) {
    if (area.kind !== 'province') continue;
    const all = [area.name, ...(area.renamed ? [area.renamed.name] : []), ...area.aliases];
    for (const name of new Set(all.map(toneFolded))) names.set(name, [...(names.get(name) ?? []), area.code]);
  }
  const saigon = AREAS.filter((area) => area.name === 'Hồ Chí Minh').map((area) => area.code);
  for (const name of ['TP.HCM', 'TP. HCM', 'TP HCM', 'TPHCM', 'TP. Hồ Chí Minh']) names.set(name, saigon);
  return names;
}

/** Regions of the statistics office by their names in small letters. */
const REGION_NAMES: readonly (readonly [RegExp, readonly string[]])[] = [
  ...new Map(
    GROUPS.filter((group) => group.members.length > 0 && group.code !== NORTH28_AREA).map((group) => [
      group.name.vi,
      GROUPS.filter((other) => other.name.vi === group.name.vi).map((other) => other.code),
    ]),
  ),
]
  // a longer name stands before those that are part of it
  .sort(([a], [b]) => b.length - a.length)
  .map(([name, codes]) => [new RegExp(escaped(toneFolded(name).toLowerCase()), 'gu'), codes] as const);
const NORTH =
  /(?:(\d{1,2})\s+(?:tỉnh|địa phương)(?:(?:,| và|,? ) ?thành(?: phố)?)?,? ?)?(?:(?:thuộc|của|trong|tại|ở) )?(?:khu vực |vùng |các (?:tỉnh|địa phương)(?:(?:,| và) thành(?: phố)?)? )?(?<!núi )(?:phía|miền) bắc(?!\p{L})/gu;
const ALL_OF =
  /(?<![\d/,.])(28|63|34|64|61)\s+(?:tỉnh|địa phương)(?:(?:,| và|,? ) ?thành(?: phố)?)?(?:(?:,? | )(?:trên )?(?:cả nước|toàn quốc))?/gu;
const NATION =
  /(?<!\p{L})(?:cả nước|toàn quốc|nước ta|của việt nam|kinh tế việt nam|việt nam(?= (?:đã |đang |ước |cũng )*(?:xuất|nhập|thu hút|đạt|có|ghi nhận|tăng|giảm|thu về|chi|khai thác|sản xuất)(?!\p{L})))(?!\p{L})/gu;
const AGAIN =
  /(?<!\p{L})(?:toàn |cả |trong |của |các địa phương trong )*(?:khu vực|vùng)(?=\s*[,.;:)]|\s+(?:ước|đạt|tăng|giảm|có(?! vốn)|là|đều|tiếp|chiếm|cũng|này|vẫn|kim ngạch|cùng)(?!\p{L})|$)/gu;
const OFFICE =
  /(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|tỉnh ủy|thành ủy|(?:sở|cục|chi cục|ban|hiệp hội|đoàn|chủ tịch|bí thư|giám đốc)(?:\s[^\s,.;:()]+){0,6})\s+(?:tỉnh |thành phố |tp\.? ?)?$/u;
const SCENE = /(?:tại|ở|đến|tới|về)\s+(?:tỉnh |thành phố |tp\.? ?|thủ đô )?$/u;
const EVENT = /hội nghị|hội thảo|tổ chức|diễn ra|buổi làm việc|lễ |phát biểu/u;

/** "Hà Nội (TTXVN 29/5) -", "Hà Nội, ngày 29 tháng 6": where it was written. */
const DATELINE = /^[\p{L} .]{3,25}?(?:\s?\([^()]{2,30}\)\s*[-–]|,? ngày \d|\s[-–]\s(?=\S{3}))/u;

/** The places that a text names, in its order; inside a longer name there is no other. */
export function placesIn(prose: Prose): PlaceMention[] {
  const { text, plain } = prose;
  const found: PlaceMention[] = [];
  const add = (at: number, written: string, of: Partial<PlaceMention> & Pick<PlaceMention, 'kind'>): void => {
    const end = at + written.length;
    if (found.some((other) => other.start < end && at < other.end)) return;
    found.push({ start: at, end, written, codes: [], aside: false, members: null, again: false, ...of });
  };
  for (const [form, codes] of REGION_NAMES)
    for (const { index, 0: name } of plain.matchAll(form)) add(index, name, { kind: 'region', codes });
  for (const { index, 0: name, 1: members } of plain.matchAll(NORTH))
    add(index, name, { kind: 'region', codes: [NORTH28_AREA], members: members ? Number(members) : null });
  for (const { index, 0: name } of plain.matchAll(NATION)) add(index, name, { kind: 'country', codes: [COUNTRY] });
  for (const { index, 0: name, 1: members } of plain.matchAll(ALL_OF))
    add(index, name, { kind: 'unknown-region', members: Number(members) });
  for (const { index, 0: name } of toneFolded(text).matchAll(NAME))
    add(index, name, { kind: 'province', codes: NAMES.get(name) ?? [], aside: isAside(plain, index) });
  for (const { index, 0: name } of plain.matchAll(AGAIN)) add(index, name, { kind: 'region', again: true });
  return found.sort((a, b) => a.start - b.start);
}

function isAside(plain: string, at: number): boolean {
  const head = plain.slice(Math.max(0, at - 70), at);
  if (OFFICE.test(head) || (/(?:^|\n)$/u.test(head) && DATELINE.test(plain.slice(at, at + 60)))) return true;
  const sentence = head.slice(Math.max(head.lastIndexOf('\n'), head.lastIndexOf(';')) + 1);
  return SCENE.test(head) && EVENT.test(sentence);
}

/** Whether a code is that of the country or of a region, not of a single province. */
export const isWideCode = (code: string): boolean => code === COUNTRY || GROUPS.some((group) => group.code === code);

const BY_CODE = new Map(AREAS.map((area) => [area.code, area]));

/** The place of a mention by the borders of a day; its name as on that day. Null where none of that name was there then. */
export function placeOn(mention: Pick<PlaceMention, 'codes'>, day: string): { code: string; name: string } | null {
  const known = mention.codes.flatMap((code): readonly RegisteredArea[] =>
    [BY_CODE.get(code)].filter((one) => one !== undefined),
  );
  const then = known.find((area) => isValidOn(area, day));
  return then ? { code: then.code, name: areaName(then, day) } : null;
}
