import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seeded } from '../../../bench/seeded.ts';
import { briefText } from '../../../src/cli/briefText.ts';
import { contextOf } from '../../../src/core/claims/context.ts';
import { givenSpan, proseOf, type Span } from '../../../src/core/claims/prose.ts';
import type { Claim } from '../../../src/core/model/claim.ts';
import type { Lang } from '../../../src/core/model/text.ts';
import { gsoWorkspace } from '../../fixtures/gsoWorkspace.ts';
import { SHARED } from '../../fixtures/shared.ts';

const PLACES = { vi: 200, en: 100 };
const LANGS: readonly Lang[] = ['vi', 'en'];
const covers =
  (at: number) =>
  ({ start, end }: Span): boolean =>
    start <= at && at < end;
const isReported = ({ verdict }: Claim): boolean => verdict === 'contradicted' || verdict === 'inconsistent';

describe.skipIf(!SHARED)('the briefing of June 2024 read back (left out where ../shared/data is missing)', () => {
  let gso: Awaited<ReturnType<typeof gsoWorkspace>>;
  beforeAll(async () => {
    gso = await gsoWorkspace();
  });
  afterAll(() => gso.close());

  const claimsOf = async (text: string): Promise<readonly Claim[]> => (await gso.call('text.check', { text })).claims;
  const briefing = async (lang: Lang): Promise<string> =>
    briefText(await gso.call('briefing.make', { period: '2024-06', lang }), lang).normalize('NFC');

  it.each(LANGS)(
    'has every claim confirmed, as it is wrapped in a terminal and as one line a paragraph (%s)',
    async (lang) => {
      const text = await briefing(lang);
      const unwrapped = text.replaceAll(/\n {2}(?=\S)/g, ' ');
      for (const one of [text, unwrapped]) {
        const claims = await claimsOf(one);
        expect(claims.length).toBeGreaterThan(65);
        expect(claims.filter(({ verdict }) => verdict !== 'confirmed').map(({ quote }) => quote)).toEqual([]);
      }
    },
  );

  it('says the same in both languages', async () => {
    const [vi, en] = await Promise.all(LANGS.map(async (lang) => claimsOf(await briefing(lang))));
    const meant = (claims: readonly Claim[] = []): string[] =>
      claims
        .map(({ kind, subject: { area, measure, period, basis, estimate }, number }) =>
          [kind, area?.code, measure?.code, period?.timePeriod, basis, estimate, number?.value].join(' '),
        )
        .sort();
    expect(meant(en)).toEqual(meant(vi));
  });

  it.each(
    ['2023', '2023-06', '2023-09', '2023-Q3', '2024-01', '2024-03', '6T/2024'].flatMap((period) =>
      LANGS.map((lang) => [period, lang] as const),
    ),
  )('so it is for other periods: %s, %s', async (period, lang) => {
    const text = briefText(await gso.call('briefing.make', { period, lang }), lang);
    expect((await claimsOf(text)).filter(({ verdict }) => verdict !== 'confirmed').map(({ quote }) => quote)).toEqual(
      [],
    );
  });

  it('so it is for other regions, and for the 34 of a later day, whose figures are those of the old places combined', async () => {
    for (const { code } of await gso.call('region.list', {})) {
      const text = briefText(await gso.call('briefing.make', { period: '2024-06', region: code }), 'vi');
      const wrong = (await claimsOf(text)).filter(({ verdict }) => verdict !== 'confirmed');
      expect(
        wrong.map(({ quote }) => quote),
        code,
      ).toEqual([]);
    }
  });

  it('by the borders of a later day nothing is contradicted: a name may mean the old ground', async () => {
    const text = briefText(await gso.call('briefing.make', { period: '2024-06', region: 'ALL34' }), 'vi');
    const of = (claims: readonly Claim[]): Claim | undefined =>
      claims.find(({ subject, kind }) => subject.area?.name === 'Hưng Yên' && kind === 'value');
    expect(of(await claimsOf(text))?.verdict).toBe('confirmed');
    const other = text.replace('Hưng Yên (9,5 nghìn', 'Hưng Yên (9,7 nghìn');
    expect(other).not.toBe(text);
    expect(of(await claimsOf(other))?.verdict).not.toBe('confirmed');
    expect((await claimsOf(other)).filter(({ verdict }) => verdict === 'contradicted')).toEqual([]);
  });

  it.each(LANGS)(
    'one digit changed in each of many places is reported, and nothing that was not changed (%s)',
    async (lang) => {
      const text = await briefing(lang);
      const claims = await claimsOf(text);
      const prose = proseOf(text);
      const periods = contextOf(prose, null).periods.map((one) => givenSpan(prose, one));
      const places = [...text.matchAll(/\d/g)]
        .map(({ index }) => index)
        .filter((at) => claims.some(covers(at)) && !periods.some(covers(at)));
      const random = seeded(20240629);
      const missed: string[] = [];
      for (let i = 0; i < PLACES[lang]; i++) {
        const at = places[Math.floor(random() * places.length)] ?? 0;
        const digit = (Number(text[at]) + 1 + Math.floor(random() * 9)) % 10;
        const reported = (await claimsOf(`${text.slice(0, at)}${digit}${text.slice(at + 1)}`)).filter(isReported);
        const change = `${text.slice(at - 25, at)}[${digit}]${text.slice(at + 1, at + 15)}`;
        if (reported.length === 0) missed.push(change);
        const others = reported.filter((claim) => !covers(at)(claim)).map(({ quote }) => quote);
        expect(others, change).toEqual([]);
      }
      console.log(`changed digits reported (${lang}): ${PLACES[lang] - missed.length} of ${PLACES[lang]}`, missed);
      expect(missed.length / PLACES[lang]).toBeLessThanOrEqual(0.05);
    },
    300_000,
  );
});
