/** How a text was written before it was taken for Unicode. `slip`: good Unicode but for a letter that Windows-1258 changed. */
export type Encoding = 'unicode' | 'tcvn3' | 'vni' | 'cp1258' | 'slip';

const ETH: Readonly<Record<string, string>> = { ð: 'đ', Ð: 'Đ' };

/** TCVN3 (ABC): one byte a letter, seen as Latin-1. Capitals have no tones; the capital fonts show these same letters as capitals. */
const TCVN3 = table(
  '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00adư ®đ µà μà ¶ả ·ã ¸á ¹ạ »ằ ¼ẳ ½ẵ ¾ắ Æặ Çầ Èẩ Éẫ Êấ Ëậ Ìè Îẻ Ïẽ Ðé Ñẹ ' +
    'Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ßò áỏ âõ ãó äọ åồ æổ çỗ èố éộ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ',
);

/** Windows-1258 shown as Windows-1252: tones are letters of their own. */
const CP1258 = {
  ...table('ÃĂ ãă ÕƠ õơ ÝƯ ýư Ì\u0300 Ò\u0309 Þ\u0303 ì\u0301 ò\u0323'),
  ...ETH,
};

/** VNI: a letter is followed by its mark; some letters stand alone. */
const VNI_ALONE = table('ôơ ÔƠ öư ÖƯ æỉ ÆỈ óĩ ÓĨ òị ÒỊ îỵ ÎỴ ñđ ÑĐ');
const VNI_MARKS = {
  ...table('ù\u0301 ø\u0300 û\u0309 õ\u0303 ï\u0323 â\u0302 ê\u0306'),
  ...table('á\u0302\u0301 à\u0302\u0300 å\u0302\u0309 ã\u0302\u0303 ä\u0302\u0323'),
  ...table('é\u0306\u0301 è\u0306\u0300 ú\u0306\u0309 ü\u0306\u0303 ë\u0306\u0323'),
};
const VNI_PAIR = /([aeouyôö])([ùøûõïâêáàåãäéèúüë])|[ôöæóòîñ]/gi;

/** ư and ă that stand for ý, í and ã: Unicode that went through Windows-1258 once too often ("kư hiệu", "đă"). */
const HORNS: readonly Readonly<Record<string, string>>[] = [
  { ư: 'ý', Ư: 'Ý', ă: 'ã', Ă: 'Ã' },
  { ư: 'í', Ư: 'Í' },
];

/** Every other way to read a word, likeliest first. Whether the result is Vietnamese is not asked here. */
export function otherReadings(word: string): { readonly from: Encoding; readonly text: string }[] {
  const clean = word.replace(/[\u1e00-\u1e9f]/g, (letter) => letter.normalize('NFD').charAt(0));
  return [
    { from: 'tcvn3', text: letterwise(clean, TCVN3) },
    { from: 'vni', text: clean.replace(VNI_PAIR, vniLetter).normalize('NFC') },
    { from: 'slip', text: letterwise(clean, ETH) },
    { from: 'cp1258', text: letterwise(clean, CP1258).normalize('NFC') },
    ...HORNS.map((horn) => ({ from: 'slip' as const, text: letterwise(clean, horn) })),
  ];
}

const letterwise = (word: string, letters: Readonly<Record<string, string>>): string =>
  Array.from(word, (letter) => letters[letter] ?? letter).join('');

function vniLetter(pair: string, letter: string | undefined, mark: string | undefined): string {
  if (letter === undefined || mark === undefined) return VNI_ALONE[pair] ?? pair;
  return (VNI_ALONE[letter] ?? letter) + (VNI_MARKS[mark.toLowerCase()] ?? mark);
}

/** Pairs of one letter and what it stands for, with blanks between. */
function table(pairs: string): Record<string, string> {
  return Object.fromEntries(pairs.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)]));
}
