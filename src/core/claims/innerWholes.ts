import { measureAt, periodAt, type Context } from './context.ts';
import { placesListed } from './listed.ts';
import { matchesIn } from './prose.ts';
import { sameSeries, type ReadClaim } from './readClaim.ts';
import type { Relation } from './relations.ts';

/** The n of "k/n địa phương" held against the other counts of the text, and against the places that it names as without a figure. */
export const wholeRelations = (context: Context, counts: readonly ReadClaim[]): Relation[] =>
  counts.flatMap((one) => [...otherWhole(one, counts), ...withoutFigure(context, one)]);

const NO_FIGURE = /chưa có (?:đủ )?số liệu (?:về|của)? ?[^.:]{0,200}(?: của)?:/gu;

/** "10/28 địa phương có số liệu" and "chưa có số liệu … của: A, B, …" together are all places. */
function withoutFigure(context: Context, claim: ReadClaim): Relation[] {
  const { k = 0, n = null, of = 'growth' } = claim.count ?? {};
  if (of !== 'known' || n === null) return [];
  return context.prose.sentences.flatMap((sentence) =>
    [...matchesIn(context.prose, sentence, NO_FIGURE)].flatMap((match): Relation[] => {
      const end = match.at + match[0].length;
      const measure = measureAt(context, sentence, end, null);
      const period = periodAt(context, sentence, end);
      const gone = placesListed(context, sentence, end).length;
      if (gone === 0 || !measure || !sameSeries(claim, { ...claim, measure, period })) return [];
      return [
        {
          targets: [claim.id],
          supports: [],
          fits: k + gone === n,
          text: {
            vi: `${k} nơi có số + ${gone} nơi được nêu là chưa có số, trong ${n}`,
            en: `${k} with a figure + ${gone} named without one, of ${n}`,
          },
        },
      ];
    }),
  );
}

/** "19/29 địa phương" beside "16/28" of the same indicator and period: no region has 29 members. */
function otherWhole(claim: ReadClaim, counts: readonly ReadClaim[]): Relation[] {
  const n = claim.count?.n ?? null;
  if (n === null || claim.area !== null) return [];
  const beside = counts.find((one) => one.area !== null && one.count?.n != null && sameSeries(one, claim));
  if (!beside) return [];
  return [
    {
      targets: [claim.id],
      supports: [beside.id],
      fits: false,
      text: {
        vi: `không vùng nào có ${n} địa phương; cùng chỉ tiêu và kỳ này bài viết đếm trong ${beside.count?.n ?? ''}`,
        en: `no region has ${n} provinces; of this indicator and period the text counts ${beside.count?.n ?? ''}`,
      },
    },
  ];
}
