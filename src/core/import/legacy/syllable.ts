/** Tone marks as combining characters: grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARKS = /[\u0300-\u036f]/g;
const STOPS = new Set(['c', 'ch', 'p', 't']);
const STOP_TONES = new Set(['\u0301', '\u0323']);
const WORD = /^(ngh|ng|nh|gh|gi|ch|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?([aăâeêioôơuưy]+)(ch|nh|ng|[cmnpt])?$/;
/** What may follow each vowel group: the finals, '-' standing for none. */
const FINALS: Readonly<Record<string, string>> = {
  a: '- c ch m n ng nh p t',
  ă: 'c m n ng p t',
  â: 'c m n ng p t',
  e: '- c m n ng p t',
  ê: '- ch m n nh p t',
  i: '- ch m n nh p t',
  o: '- c m n ng p t',
  ô: '- c m n ng p t',
  ơ: '- m n p t',
  u: '- c m n ng p t',
  ư: '- c m n ng t',
  y: '- ch n nh t',
  iê: 'c m n ng p t',
  yê: 'm n ng t',
  uô: 'c m n ng t',
  ươ: 'c m n ng p t',
  oa: '- c ch m n ng nh p t',
  oă: 'c m n ng t',
  oe: '- n t',
  oo: 'c ng',
  uâ: 'n ng t',
  uê: '- ch nh',
  uy: '- ch n nh p t',
  uyê: 'n t',
};
/** Vowel groups that end a syllable. */
const OPEN = new Set(
  'ai ao au ay âu ây eo êu ia iu oi ôi ơi ua ui uơ ưa ưi ưu oai oay oao oeo uây uya uyu iêu yêu uôi ươi ươu'.split(' '),
);
/** Spellings of names that the rules do not make. */
const NAMES = new Set(['kạn', 'đắk', 'lắk', 'kông', 'bru', 'plông', 'krông', 'pắc', 'xê']);
const known = new Map<string, boolean>();

/** Whether one word, in composed Unicode, can be a Vietnamese syllable: initial, vowels, final and tone fit each other. */
export function isSyllable(word: string): boolean {
  const lower = word.toLowerCase();
  let is = known.get(lower);
  if (is === undefined) {
    is = NAMES.has(lower) || fits(lower);
    if (known.size >= 20_000) known.clear();
    known.set(lower, is);
  }
  return is;
}

function fits(word: string): boolean {
  const apart = word.normalize('NFD');
  const tones = apart.match(TONES) ?? [];
  const bare = apart.replace(TONES, '').normalize('NFC');
  const [, initial = '', vowels = '', final = ''] = WORD.exec(bare) ?? [];
  if (vowels === '' || tones.length > 1 || !agree(initial, vowels, final)) return false;
  const tone = tones[0];
  if (tone === undefined) return !STOPS.has(final);
  if (STOPS.has(final) && !STOP_TONES.has(tone)) return false;
  const at = apart.slice(0, apart.indexOf(tone)).replace(MARKS, '').length - 1;
  return tonePlaces(initial, vowels).includes(at);
}

function agree(initial: string, vowels: string, final: string): boolean {
  const front = /^[eêiy]/.test(vowels);
  if (initial === 'qu')
    return (vowels === 'ô' && final === 'c') || (isRime(vowels, final) && /^[aăâeêiơy]/.test(vowels));
  if (initial === 'gi') return (isRime(vowels, final) && !/^[iy]/.test(vowels)) || (vowels === 'ê' && final === 'ng');
  if (initial === 'g' && vowels === 'i') return true;
  if (/^(?:c|g|ng)$/.test(initial) ? front : /^(?:k|gh|ngh)$/.test(initial) && !front) return false;
  if (vowels === 'y' && initial !== '' && (final !== '' || !/^(?:[hklmstv]|th)$/.test(initial))) return false;
  if (vowels.startsWith(initial === '' ? 'iê' : 'yê')) return false;
  return isRime(vowels, final);
}

const isRime = (vowels: string, final: string): boolean =>
  (final === '' && OPEN.has(vowels)) || (FINALS[vowels] ?? '').split(' ').includes(final || '-');

/** The letters that may carry the tone: Hoà and Hòa are both good, and so is the misplaced mark of "qủa". */
function tonePlaces(initial: string, vowels: string): number[] {
  const start = initial.length;
  const marked = Math.max(...[...'ăâêôơư'].map((vowel) => vowels.lastIndexOf(vowel)));
  if (marked >= 0) return [start + marked];
  if (vowels.length === 3) return [start + 1];
  const slipped = initial === 'qu' || initial === 'gi' ? [start - 1] : [];
  return /^(?:oa|oe|oo|uy)$/.test(vowels) ? [start, start + 1] : [start, ...slipped];
}
