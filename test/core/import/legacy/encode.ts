const TONES: Readonly<Record<string, string>> = {
  '\u0300': 'grave',
  '\u0301': 'acute',
  '\u0303': 'tilde',
  '\u0309': 'hook',
  '\u0323': 'dot',
};

/** A vowel without its tone, and the tone. */
function apart(letter: string): { readonly base: string; readonly tone: string } {
  const marks = Array.from(letter.normalize('NFD'));
  const tone = marks.find((mark) => mark in TONES) ?? '';
  return {
    base: marks
      .filter((mark) => mark !== tone)
      .join('')
      .normalize('NFC'),
    tone,
  };
}

// Code chart of TCVN 5712 (VN3): the bytes of each base vowel in the order grave, hook, tilde, acute, dot below.
const CHART: Readonly<Record<string, readonly number[]>> = {
  a: [0xb5, 0xb6, 0xb7, 0xb8, 0xb9],
  ă: [0xbb, 0xbc, 0xbd, 0xbe, 0xc6],
  â: [0xc7, 0xc8, 0xc9, 0xca, 0xcb],
  e: [0xcc, 0xce, 0xcf, 0xd0, 0xd1],
  ê: [0xd2, 0xd3, 0xd4, 0xd5, 0xd6],
  i: [0xd7, 0xd8, 0xdc, 0xdd, 0xde],
  o: [0xdf, 0xe1, 0xe2, 0xe3, 0xe4],
  ô: [0xe5, 0xe6, 0xe7, 0xe8, 0xe9],
  ơ: [0xea, 0xeb, 0xec, 0xed, 0xee],
  u: [0xef, 0xf1, 0xf2, 0xf3, 0xf4],
  ư: [0xf5, 0xf6, 0xf7, 0xf8, 0xf9],
  y: [0xfa, 0xfb, 0xfc, 0xfd, 0xfe],
};
const ORDER = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const PLAIN: Readonly<Record<string, number>> = {
  Ă: 0xa1,
  Â: 0xa2,
  Ê: 0xa3,
  Ô: 0xa4,
  Ơ: 0xa5,
  Ư: 0xa6,
  Đ: 0xa7,
  ă: 0xa8,
  â: 0xa9,
  ê: 0xaa,
  ô: 0xab,
  ơ: 0xac,
  ư: 0xad,
  đ: 0xae,
};

/** Text as TCVN3 bytes taken for Latin-1. Capitals with a tone become small letters, as in the capital fonts. */
export function encodeTcvn3(text: string): string {
  return Array.from(text, (letter) => {
    const plain = PLAIN[letter];
    if (plain !== undefined) return String.fromCharCode(plain);
    const { base, tone } = apart(letter.toLowerCase());
    const byte = tone === '' ? undefined : CHART[base]?.[ORDER.indexOf(tone)];
    return byte === undefined ? letter : String.fromCharCode(byte);
  }).join('');
}

const VNI_TONE: Readonly<Record<string, string>> = {
  '\u0301': 'ù',
  '\u0300': 'ø',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
};
const VNI_ROOF: Readonly<Record<string, string>> = {
  '': 'â',
  '\u0301': 'á',
  '\u0300': 'à',
  '\u0309': 'å',
  '\u0303': 'ã',
  '\u0323': 'ä',
};
const VNI_BOWL: Readonly<Record<string, string>> = {
  '': 'ê',
  '\u0301': 'é',
  '\u0300': 'è',
  '\u0309': 'ú',
  '\u0303': 'ü',
  '\u0323': 'ë',
};
const VNI_I: Readonly<Record<string, string>> = {
  '\u0301': 'í',
  '\u0300': 'ì',
  '\u0309': 'æ',
  '\u0303': 'ó',
  '\u0323': 'ò',
};

/** Text as VNI (VNI-Times) bytes taken for Latin-1. */
export function encodeVni(text: string): string {
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    const shape = (encoded: string): string => (letter === small ? encoded : encoded.toUpperCase());
    if (small === 'đ') return shape('ñ');
    const { base, tone } = apart(small);
    const roof = { â: 'a', ê: 'e', ô: 'o' }[base];
    if (roof) return shape(roof + (VNI_ROOF[tone] ?? ''));
    if (base === 'ă') return shape(`a${VNI_BOWL[tone] ?? ''}`);
    if (base === 'i' && tone !== '') return shape(VNI_I[tone] ?? '');
    if (base === 'y' && tone === '\u0323') return shape('î');
    const horn = { ơ: 'ô', ư: 'ö' }[base];
    if (horn) return shape(horn + (VNI_TONE[tone] ?? ''));
    return tone === '' ? letter : shape(base + (VNI_TONE[tone] ?? ''));
  }).join('');
}

const CP1258: Readonly<Record<string, string>> = {
  Ă: 'Ã',
  ă: 'ã',
  Đ: 'Ð',
  đ: 'ð',
  Ơ: 'Õ',
  ơ: 'õ',
  Ư: 'Ý',
  ư: 'ý',
  '\u0300': 'Ì',
  '\u0309': 'Ò',
  '\u0303': 'Þ',
  '\u0301': 'ì',
  '\u0323': 'ò',
};

/** Text as Windows-1258 bytes taken for Windows-1252. */
export function encodeCp1258(text: string): string {
  return Array.from(text, (letter) => {
    if (/[àáâèéêíóôùú]/i.test(letter)) return letter;
    const { base, tone } = apart(letter);
    return (CP1258[base] ?? base) + (tone === '' ? '' : (CP1258[tone] ?? ''));
  }).join('');
}
