import { COUNTRY } from '../model/area.ts';
import { BORDERS } from '../model/areaRegister.ts';
import { areaOf, bordersDay, type Context } from './context.ts';
import { placeOn } from './places.ts';
import type { Sentence } from './prose.ts';
import type { ReadArea, ReadPeriod } from './readClaim.ts';

const NATIONAL =
  /(?<!\p{L})(?:cả nước|toàn quốc|nước ta|việt nam|tổng cục thống kê|tổng cục hải quan|chính phủ|kinh tế - xã hội quý|trong đó,? (?:vốn )?trung ương|kinh tế - xã hội \d+ tháng)(?!\p{L})/u;

/**
 * The place of a text that does not name one beside its numbers: the only province that it names at all, offices of it
 * counted in, else the country where it speaks of it or of no place yet, and of no region before. An assumption, to be borne
 * out by the figures.
 */
export function assumedArea(context: Context, period: ReadPeriod | null, at: number): ReadArea | null {
  const provinces = context.places.filter(({ kind }) => kind === 'province');
  const codes = new Set(provinces.map((one) => one.codes[0]));
  const [first] = provinces;
  if (codes.size === 1 && first && first.start < (context.prose.sentences[2]?.end ?? 0) && isSubject(context))
    // the title names it, and nothing else is spoken of
    return areaOf(context, first, bordersDay(context, period), isOfTitle(context, first) ? 'paragraph' : 'text');
  // "Thái Bình: vốn đầu tư tăng": what the title begins with, others named further down
  const title = provinces.filter((one) => one.end <= (context.prose.sentences[0]?.end ?? 0));
  if (first && title.length === 1 && /^:/u.test(context.prose.plain.slice(first.end)))
    return areaOf(context, first, bordersDay(context, period), 'text');
  const before = context.places.filter(({ aside, again, start }) => !aside && !again && start < at);
  if (before.some(({ kind }) => kind === 'region')) return null;
  const national = before.length === 0 || NATIONAL.test(context.prose.plain);
  return national ? { code: COUNTRY, name: 'Cả nước', reach: 'text' } : null;
}

/**
 * "toàn tỉnh", "trên địa bàn", "mức tăng của tỉnh": the province that the text is about, which its title names alone, or the only office
 * of a province before. Null where the words of the sentence mean none.
 */
export function homeArea({ places, prose, day }: Context, sentence: Sentence, number: number): ReadArea | null {
  const said = prose.plain.slice(sentence.start, number);
  if (!HOME.test(said)) return null;
  const title = prose.sentences[0];
  const own = places.filter(({ kind, end }) => kind === 'province' && end <= number);
  const ofTitle = title ? own.filter(({ end }) => end <= title.end) : [];
  const offices = own.filter((one) =>
    /(?:cục thống kê|sở công thương) (?:tỉnh |thành phố )?$/u.test(prose.plain.slice(0, one.start)),
  );
  const codes = (all: typeof own): Set<string | undefined> => new Set(all.map((one) => one.codes[0]));
  const [only] = codes(ofTitle).size === 1 ? ofTitle : ofTitle.length === 0 && codes(offices).size === 1 ? offices : [];
  const found = only && placeOn(only, day ?? BORDERS[63]);
  return found ? { ...found, reach: 'sentence' } : null;
}

/** What means the province of the text without its name; "các tỉnh trên địa bàn" and "28 tỉnh" are others. */
const HOME =
  /(?<!\p{L})(?:toàn tỉnh|trên địa bàn(?! (?:cả nước|thành phố|tỉnh|khu vực|vùng|\d))|(?<!(?:các|một số|những|nhiều|\d) )tỉnh (?:ta|này|thu hút|đã thu hút|đạt|có|là)(?!\p{L})|do địa phương quản lý)/u;

const isOfTitle = ({ prose: { sentences }, places }: Context, { end }: { readonly end: number }): boolean =>
  end <= (sentences[0]?.end ?? 0) && !places.some(({ kind }) => kind === 'country');

/** A dateline names a town, too: the province is what the text is about where its title, an office or "trên địa bàn" say so. */
const isSubject = ({ places, prose: { plain, sentences } }: Context): boolean =>
  places.some(
    (one) =>
      one.kind === 'province' &&
      (one.end <= (sentences[0]?.end ?? 0) || /(?:tỉnh|thành phố|tp\.?) $/u.test(plain.slice(0, one.start))) &&
      !/^,? (?:ngày|\(ttxvn\))|^ \(/u.test(plain.slice(one.end, one.end + 10)),
  );
