import type { Text } from '../model/text.ts';
import { inside, type Context } from './context.ts';
import { isBalance } from './measureWords.ts';
import type { Numeral } from './numerals.ts';
import type { Sentence } from './prose.ts';
import type { ReadClaim } from './readClaim.ts';
import type { Role } from './roles.ts';
import { unknownShort } from './strays.ts';

/** Why a number, whatever its place, is not certainly what its words say first. `unit` is what it was read in. */
export function doubtsOf(
  context: Context,
  sentence: Sentence,
  numeral: Numeral,
  role: Role,
  unit: string,
): readonly Text[] {
  const unclear = unknownShort(context, numeral);
  return [
    ...(unclear === null ? [] : [WHICH(unclear)]),
    ...(isOfSeveral(context, sentence, numeral, role) ? [OF_SEVERAL] : []),
    ...(isForEach(context, sentence, numeral, role) ? [FOR_EACH] : []),
    ...(numeral.ambiguous ? [AMBIGUOUS] : []),
    ...(unit === 'MONEY' ? [NO_CURRENCY] : []),
  ];
}

/** "tỷ" alone: đồng where the measure is counted in đồng; dollars of trade where the sentence says them with another number. */
export function moneyOf({ numerals }: Context, sentence: Sentence, measure: ReadClaim['measure']): string {
  const code = measure?.code ?? '';
  if (IN_DONG.includes(code)) return 'VND';
  const isTrade =
    ['EXPORT_VALUE', 'IMPORT_VALUE'].includes(code) || (measure?.code === null && isBalance(measure.name.vi));
  const units = inside(numerals, sentence).map(({ unit }) => unit);
  return isTrade && units.includes('USD') && !units.includes('VND') ? 'USD' : 'MONEY';
}
const IN_DONG = ['RETAIL_SALES', 'GRDP', 'GDP', 'STATE_INVESTMENT', 'SOCIAL_INVESTMENT', 'GROSS_OUTPUT'];

/** "điện tử (32,91 tỷ USD), dệt may (16,28 tỷ USD) chiếm 40,2 %": of all that were listed, or of the last. */
const isOfSeveral = ({ prose: { plain } }: Context, { start }: Sentence, numeral: Numeral, { kind }: Role): boolean =>
  kind === 'share' &&
  /\([^()]*\d[^()]*\)(?:,| và|, và) [^();.]*\([^()]*\d[^()]*\),? (?:đã |cùng |cộng lại )*chiếm[^,;.()]*$/u.test(
    plain.slice(start, numeral.start),
  );
const WHICH = (word: string): Text => ({
  vi: `"${word}" viết tắt nơi nào hay gì`,
  en: `which place or thing "${word}" is short for`,
});
const OF_SEVERAL: Text = {
  vi: 'tỷ trọng này là của riêng số cuối hay của chung các số đã kể',
  en: 'whether the share is of the last number or of all that were listed',
};

/** "khoảng 88,7 tỷ USD mỗi quý", "bình quân mỗi tháng đạt 31 tỷ USD", "bình quân đầu người": not all of it. */
const isForEach = (
  { prose: { plain } }: Context,
  { start, end }: Sentence,
  numeral: Numeral,
  { kind }: Role,
): boolean =>
  kind === 'value' &&
  (/^\s?(?:\/ ?|mỗi |một |từng |per |a )(?:tháng|quý|ngày|năm|người|đầu người|month|quarter|day|person|head)(?!\p{L})/u.test(
    plain.slice(numeral.end, Math.min(end, numeral.end + 20)),
  ) ||
    /(?<!\p{L})(?:(?:bình quân|trung bình) (?:mỗi|một|từng|hàng) (?:tháng|quý|ngày|năm)|mỗi (?:tháng|quý|ngày|năm)|đầu người|per capita)(?!\p{L})[^;.%]{0,60}$/u.test(
      plain.slice(start, numeral.start),
    ));
const FOR_EACH: Text = {
  vi: 'số bình quân cho mỗi tháng, quý, năm hay người; kho chỉ có số chung',
  en: 'a mean for each month, quarter, year or person; the workspace has the whole only',
};
const AMBIGUOUS: Text = {
  vi: 'dấu chấm là dấu nhóm hay dấu thập phân (bài viết dùng cả hai cách)',
  en: 'whether the dot groups digits or begins decimals (the text does both)',
};
const NO_CURRENCY: Text = { vi: 'đơn vị tiền', en: 'the currency' };
