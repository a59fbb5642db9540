import { BORDERS, NORTH28_AREA } from '../model/areaRegister.ts';
import type { Caution } from '../model/claim.ts';
import { dayText } from '../model/format.ts';
import { periodText } from '../model/period.ts';
import { compare, HUNDRED, minus, sum, type Exact } from '../statistics/exact.ts';
import { bordersDay, memberCount, type Context } from './context.ts';
import { isNumbered, type Numbered } from './innerShares.ts';
import { lastDayOf } from './periods.ts';
import type { ReadClaim } from './readClaim.ts';
import { digits } from './relations.ts';

const caution = (code: string, severity: Caution['severity'], vi: string, en: string): Caution => ({
  code,
  severity,
  text: { vi, en },
});

/** What a careful reader would ask about one claim (FIELD 1.5). */
export function cautionsOf(context: Context, claim: ReadClaim, claims: readonly ReadClaim[]): Caution[] {
  return [...ofPeriod(context, claim), ...ofKind(context, claim, claims)];
}

function ofPeriod({ day }: Context, { period, estimate, kind, measure }: ReadClaim): Caution[] {
  if (kind === 'unquantified' || !measure || (measure.code === null && measure.reach === 'clause' && kind !== 'growth'))
    return [];
  if (!period)
    return [
      caution('period-not-stated', 'warning', 'bài viết không nêu kỳ của số này', 'the text names no period for it'),
    ];
  const inherited =
    period.reach === 'text'
      ? [
          caution(
            'period-not-stated',
            'note',
            `kỳ không nêu tại đây; hiểu theo bài là ${periodText(period.timePeriod)}`,
            `no period here; taken from elsewhere in the text: ${periodText(period.timePeriod, 'en')}`,
          ),
        ]
      : [];
  const end = lastDayOf(period.timePeriod);
  // the office writes of a month in its last days
  if (day === null || end <= day || daysApart(day, end) < 5) return inherited;
  const vi = `${periodText(period.timePeriod)} kết thúc ngày ${dayText(end)}, sau ngày của bài viết (${dayText(day)})`;
  const en = `${periodText(period.timePeriod, 'en')} ends on ${dayText(end, 'en')}, after the day of the text (${dayText(day, 'en')})`;
  // the office estimates the current month before it is over; half a month or more ahead is a forecast
  if (estimate)
    return daysApart(day, end) < 15
      ? inherited
      : [
          ...inherited,
          caution(
            'period-not-over',
            'note',
            `${vi}: số ước cả phần chưa đến`,
            `${en}: the estimate covers time to come`,
          ),
        ];
  return [
    ...inherited,
    caution(
      'estimate-as-result',
      'warning',
      `${vi}: chỉ có thể là ước tính nhưng được viết như kết quả`,
      `${en}: it can only be an estimate but is told as a result`,
    ),
  ];
}

/** Days between two days, months counted as 30: enough to tell a few days from weeks. */
const daysApart = (from: string, to: string): number => {
  const [a, b] = [from, to]
    .map((one) => one.split('-').map(Number))
    .map(([y = 0, m = 0, d = 0]) => y * 360 + m * 30 + d);
  return (b ?? 0) - (a ?? 0);
};

function ofKind(context: Context, claim: ReadClaim, claims: readonly ReadClaim[]): Caution[] {
  const found: Caution[] = [];
  if (claim.kind === 'universal') found.push(leftOut(context, claim, claims));
  if (claim.kind === 'recovery')
    found.push(
      caution(
        'recovery-untested',
        'warning',
        'khôi phục chỉ kiểm chứng được khi có số của kỳ trước, bài viết không nêu',
        'a recovery shows only beside the earlier period, which the text does not give',
      ),
    );
  if (claim.kind === 'unquantified')
    found.push(caution('no-number', 'note', 'nhận định không kèm con số', 'said without a number'));
  if (
    claim.kind === 'value' &&
    ['RETAIL_SALES', 'GRDP', 'GDP'].includes(claim.measure?.code ?? '') &&
    claim.unit === 'VND' &&
    !/giá (?:hiện hành|so sánh|thực tế|cố định)/u.test(sentenceText(context, claim))
  )
    found.push(
      caution(
        'price-basis',
        'note',
        'không nêu giá hiện hành hay giá so sánh',
        'current or constant prices are not said',
      ),
    );
  const mention = context.measures.findLast(
    (one) => one.shortened && one.start < claim.end && one.code === claim.measure?.code,
  );
  if (mention && ['value', 'count'].includes(claim.kind))
    found.push(
      caution(
        'name-shortened',
        'note',
        `tên chỉ tiêu viết tắt so với tên chính thức "${claim.measure?.name.vi ?? ''}"`,
        `the name of the indicator is shortened from the official "${claim.measure?.name.en ?? ''}"`,
      ),
    );
  const sentence = context.prose.sentences[claim.sentence];
  if (
    sentence &&
    (claim.kind === 'recovery' || claim.kind === 'universal') &&
    isOpen(context.prose.text.slice(sentence.start, sentence.end))
  )
    found.push(
      caution(
        'open-list',
        'note',
        'danh sách kết thúc bằng "…": chưa kể hết',
        'the list ends in "…": it is not complete',
      ),
    );
  return found;
}

const isOpen = (text: string): boolean => /(?:…|\.\.\.)["”»)]?\s*$/u.test(text);
const sentenceText = ({ prose: { plain, sentences } }: Context, { sentence }: ReadClaim): string => {
  const at = sentences[sentence];
  return at ? plain.slice(at.start, at.end) : '';
};

/** A universal claim names a few places: how many of how many, and what part they make. */
function leftOut(context: Context, claim: ReadClaim, claims: readonly ReadClaim[]): Caution {
  const named = new Set(
    claims
      .filter((one) => one.sentence === claim.sentence && one.start > claim.start && one.area)
      .map((one) => one.area?.code),
  );
  const members = claim.area && memberCount(claim.area.code, bordersDay(context, claim.period));
  const shares = claims.filter(isNumbered).filter((one) => one.sentence === claim.sentence && one.kind === 'share');
  const share: Exact | null =
    shares.length === named.size && shares.length > 0 ? sum(shares.map((one) => one.value)) : null;
  const of = members ? `${named.size}/${members}` : `${named.size}`;
  const vi = share
    ? `; các nơi này chiếm ${digits(share, 1, 'vi')}%, còn ${digits(minus(HUNDRED, share), 1, 'vi')}% không nêu`
    : '';
  const en = share
    ? `; they make ${digits(share, 1, 'en')}%, ${digits(minus(HUNDRED, share), 1, 'en')}% is not told`
    : '';
  return caution(
    'list-left-out',
    'warning',
    `"đều" chỉ dẫn ${of} địa phương${vi}; nơi lớn mà giảm có thể đã bị bỏ ra`,
    `"all" rests on ${of} places${en}; a large one that fell may be left out`,
  );
}

/** What is to be said of lists and of the text as a whole. */
export function textCautions(context: Context, claims: readonly ReadClaim[]): Caution[] {
  return [...listCautions(claims), ...regionNames(context), ...unitsThen(context, claims)];
}

function listCautions(claims: readonly ReadClaim[]): Caution[] {
  const numbered = claims
    .filter(isNumbered)
    .filter((one) => one.area !== null && one.area.name !== 'Cả nước' && one.measure !== null);
  const sentences = [...new Set(numbered.map((one) => one.sentence))];
  return sentences.flatMap((at) => {
    const lists = (['value', 'share', 'growth'] as const)
      .map((kind) => distinctPlaces(numbered.filter((one) => one.sentence === at && one.kind === kind)))
      .filter((list) => list.length >= 3);
    const names = lists[0]?.map((one) => one.area?.name).join(', ') ?? '';
    const found: Caution[] = [];
    if (lists.length > 0 && !lists.some(isSorted))
      found.push(
        caution(
          'list-order',
          'note',
          `danh sách ${names} không xếp theo con số nào trong câu`,
          `the list ${names} is in the order of none of its numbers`,
        ),
      );
    for (const list of lists)
      if (new Set(list.map((one) => one.numeral?.decimals)).size > 1)
        found.push(
          caution(
            'mixed-precision',
            'note',
            `trong một danh sách có số lẻ khác nhau: ${list.map((one) => one.quote).join('; ')}`,
            `numbers of one list have different decimals: ${list.map((one) => one.quote).join('; ')}`,
          ),
        );
    return found;
  });
}

const distinctPlaces = (list: readonly Numbered[]): readonly Numbered[] => [
  ...new Map(list.map((one) => [one.area?.code, one])).values(),
];
const isSorted = (list: readonly Numbered[]): boolean => {
  const steps = list.slice(1).map((one, at) => compare(list[at]?.value ?? one.value, one.value));
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
};

/** One region under several names. */
function regionNames({ places, prose }: Context): Caution[] {
  const north = places.filter((one) => one.codes.includes(NORTH28_AREA));
  const names = [
    ...new Set(
      north.map((one) => /(?:phía|miền) bắc/u.exec(prose.plain.slice(one.start, one.end))?.[0] ?? one.written),
    ),
  ];
  const again = places.some((one) => one.again) ? ['khu vực, vùng'] : [];
  const all = [...names, ...again];
  return all.length < 2 || north.length === 0
    ? []
    : [
        caution(
          'region-names',
          'note',
          `một vùng được gọi bằng ${all.length} cách: ${all.join(', ')}`,
          `one region goes by ${all.length} names: ${all.join(', ')}`,
        ),
      ];
}

/** "28" are the northern provinces of before 1 July 2025; since then the 34 units are 28 provinces and 6 cities. */
function unitsThen(context: Context, claims: readonly ReadClaim[]): Caution[] {
  const says28 = context.places.some((one) => one.members === 28) || claims.some((one) => one.count?.n === 28);
  if (!says28) return [];
  const after =
    claims.some((one) => one.area?.code === NORTH28_AREA && bordersDay(context, one.period) >= BORDERS[34]) ||
    (context.day ?? '') >= BORDERS[34];
  const text = [
    '"28" là 28 tỉnh, thành phía Bắc theo địa giới trước 1/7/2025; từ ngày đó 28 còn là số tỉnh trong 34 đơn vị (28 tỉnh, 6 thành phố)',
    '"28" are the northern provinces of before 1 July 2025; since then 28 is also the number of provinces among the 34 units (28 provinces, 6 cities)',
  ] as const;
  return [caution('two-meanings-of-28', after ? 'warning' : 'note', ...text)];
}
