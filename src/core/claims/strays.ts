import { inside, lastOpen, standsBehind, type Context } from './context.ts';
import type { Sentence, Span } from './prose.ts';
import type { ReadMeasure } from './readClaim.ts';
import { NOUNS } from './roles.ts';

/**
 * Words that may stand between an indicator and its number without making it one of something else. What is not among
 * them names a part or another thing ("khu vực FDI đạt", "doanh thu vận tải tăng"), of which the figures of the whole say nothing.
 */
const GLUE = new RegExp(
  `(?<![\\p{L}\\d])(?:${[
    // how a figure moves and stands
    'đạt|ước tính|ước|tăng trưởng|tăng thêm|tăng|giảm|sụt giảm|sụt|chiếm|bằng|gấp|là|ở mức|mức|lên|xuống|còn|có|được|vượt|đứng|xếp|bỏ xa|theo sau|cán mốc|cán đích|chạm mốc|mốc|vị trí|thứ|hạng|nhất|dẫn đầu|đứng đầu|cao|thấp|lớn|nhỏ|mạnh|nhẹ|khá|sâu|nhanh|chậm|dương|âm|thặng dư|thâm hụt|tốt|kỷ lục|hai con số',
    'tiếp tục|duy trì|ghi nhận|tương đương|tương ứng|lần lượt|khoảng|hơn|gần|trên|dưới|xấp xỉ|quá|chỉ|mới|đã|đang|sẽ|vẫn|cũng|đều|cùng|lại|không|chưa|bị|nhiều|ít|thêm|nữa|bình quân|trung bình|đà|xu hướng|phục hồi|khởi sắc|chuyển biến|tích cực|ổn định|cải thiện|bứt phá|ấn tượng|trở lại|trở lên|trở xuống|thay đổi|đáng kể|rõ nét|tiến độ',
    // when and against what
    'so với|so|với|cùng kỳ|cùng thời điểm|năm|tháng|quý|kỳ|trước|ngoái|nay|này|đó|qua|đầu năm|cuối năm|nửa đầu|tính chung|tính riêng|tính|lũy kế|cộng dồn|chung|riêng|tại thời điểm|thời điểm|ngày|đến hết|hết|kế hoạch|liền kề|liên tiếp|liên tục',
    // joints
    'tổng cục thống kê|cục thống kê|tổng cục hải quan|cục hải quan|bộ công thương|bộ kế hoạch và đầu tư|bức tranh|điểm trừ|điểm cộng|bù lại|kế đó|đóng góp|góp|chủ yếu|chính|trong lúc|lúc|thậm chí|ngót|chạm|lên tới|lên đến|mất|hụt|chót bảng|cuối bảng|đầu bảng|bảng|xếp trên|xếp dưới|kế tiếp|hút|thu|chi|trái lại|cũng như|nói riêng|nói chung|hiện nay|hiện|bứt tốc|lao dốc|đi lên|đi xuống|đi ngang|giậm chân tại chỗ|tụt|rơi|vọt|vụt|nới|thu hẹp|nâng|đưa|đây|chúng ta|nước ta|ta|này|ấy|kia|đấy|thế|vậy|theo|thấy|đánh dấu|thể hiện|ở việc|trở thành|trong vòng|quy mô|phạm vi|duy nhất|chỉ tính|chỉ riêng|chỉ số này|bảng xếp hạng|top|nhóm dẫn đầu|nhóm|xuất hiện|góp mặt|có tên|lọt|nằm|sôi động|sáng|tối|trầm lắng|rõ rệt|hẳn|rất|quá|hết sức|chút|đôi chút|sơ khởi|lập|thiết lập|phá|xô đổ|ngưỡng|cột mốc|dấu mốc|so sánh|ứng với|nhờ|qua|đem về|đem lại|thuộc về|thuộc|trên tổng|tính theo|kết thúc|khép lại|bước sang|bất chấp|cho dù',
    'nên|khiến|giúp|kéo theo|dẫn đến|góp phần|thu hút|mang về|thu về|ngay|dù|bởi|vì|khi|rồi|vươn lên|nhích|nhỉnh|nửa|sáu|bảy|tám|chín|mười',
    'đối với|xét|và|trong khi|trong đó|trong|nhưng|song|cụ thể|ở chiều|chiều|mặt khác|như vậy|theo đó|qua đó|nhờ đó|đồng thời|tuy nhiên|tuy|đáng chú ý|đáng nói|nổi bật|tiếp theo|tiếp đến|tiếp đó|kế đến|sau đó|sau|ngược lại|bên cạnh đó|ngoài ra|mặc dù|do|do đó|vì vậy|từ|đến|tới|ra|để|mà|thì|vào|về|trị giá|giá trị|kể|như|gồm|bao gồm|các|những|một số|một|hai|ba|bốn|mỗi|từng|phần',
    // who speaks to whom
    'giáp ranh|lân cận|láng giềng|vượt xa|đồng chí|kính thưa|thưa|xin|nhớ|nói|nêu|chúng tôi|đánh giá|việc|yêu cầu|công bố|làm ra|làm|thành ra|kể từ|sang(?=\\s{2})|đầu(?=\\s{2})',
    // places in general, and whose figure it is
    'tỉnh|thành phố|thành|tp|địa phương|địa bàn|trên địa bàn|vùng|khu vực|toàn|cả|của|tại|ở|nơi|trung tâm công nghiệp|trung tâm|đứng sau|tỷ trọng|tỉ trọng|tốc độ|con số|kết quả|số liệu|chỉ số|kim ngạch|tổng mức|tổng trị giá|tổng|số|hoạt động|tình hình|sản xuất|hàng hóa|toàn ngành|theo giá hiện hành|giá hiện hành|thực hiện|dự kiến|sơ bộ|chính thức',
    'đồng|usd|tỷ|tỉ|triệu|nghìn|điểm phần trăm|phần trăm|lần|điểm|đô la|mỹ',
  ]
    .flatMap((words) => words.split('|'))
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\p{L}\\d])`,
  'gu',
);
/** Reported speech: what stands before says who tells it. */
const TOLD =
  /(?:cho biết|cho thấy|cho hay|nhấn mạnh|khẳng định|thông tin|đánh giá|báo cáo|ghi nhận|ước tính|theo thống kê)(?: rằng)?/gu;
/** "12,3% của khu vực có vốn đầu tư nước ngoài": whose growth this is. */
const OWNED =
  /^\s(?:của|ở|tại|trong) ((?:khu vực|ngành|nhóm|khối|doanh nghiệp|mặt hàng|lĩnh vực) (?:(?!tăng|giảm|đạt|chiếm|so với)[^,.;:()])+)/u;
/** Behind a number: not the growth of the whole at its value. */
const BEHIND =
  /^\s?(?:\(?\s?(?:đã |nếu |sau khi )?(?:loại trừ|trừ) (?:yếu tố )?(?:giá|lạm phát)|(?:xét )?về (?:mặt )?(?:khối )?lượng)/u;

const LOCAL =
  /(?:^|[,;)]|và|còn) (?:vốn )?(?:do )?địa phương(?: quản lý)?(?: (?:là|đạt|ước|chỉ|được|thực hiện))*[: ]+\(?$/u;

/** The words between two points of a text that are neither glue nor a place, period, measure or number. Null where there are none. */
export function strayWords(context: Context, { start, end }: Span): string | null {
  // "ngành khai khoáng" is a part also of exports
  const measures = context.measures.filter((one) => one.part === null);
  const known = [context.places, context.periods, measures, context.numerals].flatMap((all) =>
    (all as readonly Span[]).filter((one) => one.start < end && start < one.end),
  );
  const written = context.prose.plain.slice(start, end);
  // beside the capital of the centre, "địa phương" is a part of it as well
  const isLocal =
    LOCAL.test(written) && /trung ương[^\n]*$/u.test(context.prose.plain.slice(Math.max(0, start - 200), start));
  if (isLocal) return 'địa phương';
  // "1.227 dự án, 7,94 tỷ USD": what the number before was of; "29 mặt hàng đạt trên 1 tỷ" goes on
  const noun = NOUNS.exec(written)?.[0] ?? '';
  let text = /^,/.test(written.slice(noun.length)) ? ' '.repeat(noun.length) + written.slice(noun.length) : written;
  for (const one of known) {
    const [from, to] = [Math.max(0, one.start - start), Math.min(end, one.end) - start];
    text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
  }
  const left = text.replace(GLUE, (word) => ' '.repeat(word.length)).replace(/[^\p{L}\d]/gu, ' ');
  if (!/\p{L}{2}/u.test(left)) return null;
  return written.slice(left.search(/\S/), left.trimEnd().length);
}

/** What a number is of beside the measure that was named before it: words that were not understood. Null where all were. */
export function strayAt(context: Context, sentence: Sentence, number: Span, held = true): string | null {
  const { plain, sentences } = context.prose;
  const narrowed = BEHIND.exec(plain.slice(number.end, number.end + 40))?.[0].trim();
  if (narrowed) return narrowed;
  const owner = held ? ownerBehind(context, sentence, number) : null;
  if (owner) return owner;
  const measures = inside(context.measures, sentence);
  const named = lastOpen(plain, measures, number.start);
  if (held && measures.some((one) => standsBehind(one, number.end))) return null;
  if (named)
    return (
      lastStray(context, { start: named.end, end: number.start }) ?? strayWords(context, headOf(plain, sentence, named))
    );
  const own = lastStray(context, { start: sentence.start, end: number.start });
  if (own) return own;
  // the measure comes from a sentence before: so does what was said there of a part of it
  const before = sentences[sentences.indexOf(sentence) - 1];
  if (before?.paragraph !== sentence.paragraph) return null;
  // what follows its last number praises or blames: "tăng 12,8 %: rất đáng biểu dương"
  const at = inside(context.numerals, before).at(-1)?.start ?? before.end;
  return strayAt(context, before, { start: at, end: at });
}

/** The part that stands behind its number; null where that is a place. */
export function ownerBehind(context: Context, sentence: Sentence, { end }: Span): string | null {
  const match = OWNED.exec(context.prose.plain.slice(end, Math.min(sentence.end, end + 90)));
  return match?.[1] && strayWords(context, { start: end, end: end + match[0].length }) ? match[1].trim() : null;
}

/** "23,83 triệu tấn than đá": what is counted. */
export function goodsBehind(context: Context, sentence: Sentence, { end }: Span): string | null {
  const written = /^\s(?:(?!(?:tăng|giảm|đạt|so|và|trong|tương|bằng|với|cho)\s)[\p{L}]+\s?){1,6}/u.exec(
    context.prose.plain.slice(end, Math.min(sentence.end, end + 50)),
  );
  return written ? strayWords(context, { start: end, end: end + written[0].length }) : null;
}

/** A measure narrowed by words that were not understood; itself where there are none. */
export const narrowed = (measure: ReadMeasure, words: string | null): ReadMeasure =>
  words === null ? measure : { ...measure, part: words, guess: 'words' };

/** "lao động tăng", told of the index of labour: words of the name of a measure narrow nothing. */
export const notItsName = (part: string | null, { code, name }: Pick<ReadMeasure, 'code' | 'name'>): string | null =>
  part !== null && (name.vi.toLowerCase().includes(part) || ALSO[code ?? '']?.includes(part)) ? null : part;

/** What a measure is told by without its name: money of the budget that is paid out is what was invested of it. */
const ALSO: Readonly<Record<string, readonly string[]>> = { STATE_INVESTMENT: ['giải ngân', 'giải ngân vốn'] };

/** The words that narrow a measure behind its name: "xuất khẩu điện tử, máy tính và linh kiện … đạt", and of each further number its own. */
export function strayBehind(context: Context, sentence: Sentence, { start }: Span): string | null {
  const named = lastOpen(context.prose.plain, inside(context.measures, sentence), start);
  return named ? lastStray(context, { start: named.end, end: start }) : null;
}

/** The part that was named last: each number and each semicolon may be followed by another one. */
function lastStray(context: Context, { start, end }: Span): string | null {
  const cuts = [
    ...inside(context.numerals, { start, end }).map((one) => one.end),
    ...[...context.prose.plain.slice(start, end).matchAll(/[;:](?=\s)/g)].map(({ index }) => start + index + 1),
  ].sort((a, b) => b - a);
  let to = end;
  for (const from of [...cuts, start]) {
    const found = strayWords(context, { start: from, end: to });
    if (found) return found;
    to = from;
  }
  return null;
}

/** What stands right before a measure: behind the last comma and behind words of telling. */
function headOf(plain: string, sentence: Sentence, { start: end }: Span): Span {
  const head = plain.slice(sentence.start, end);
  const cut = Math.max(head.lastIndexOf(','), head.lastIndexOf(';'), head.lastIndexOf(':'));
  const told = [...head.matchAll(TOLD)].at(-1);
  const from = Math.max(cut + 1, told ? told.index + told[0].length : 0);
  // "đối với khu vực FDI, kim ngạch xuất khẩu": what the sentence is about stands before its comma
  const about = /(?<!\p{L})(?:đối với|riêng|xét)(?!\p{L})[^,;:]*,\s*$/u.exec(head.slice(0, cut + 1));
  return { start: sentence.start + (about ? about.index : from), end };
}

/** "QN 1,36 tỷ USD": letters right before a number that may be short for a place or a thing. Null where they are known. */
export function unknownShort(context: Context, { start }: Span): string | null {
  const { text } = context.prose;
  const match = /(?<![\p{L}\d&-])(\p{Lu}{2,4})[ :(]{1,2}$/u.exec(text.slice(Math.max(0, start - 8), start));
  const word = match?.[1];
  if (!match || !word || KNOWN.includes(word)) return null;
  const from = start - match[0].length;
  return strayWords(context, { start: from, end: from + word.length }) === null ? null : word;
}
const KNOWN = ['FDI', 'USD', 'VND', 'NSNN', 'EU', 'DN'];
