import { areasCovering } from '../model/areaLinks.ts';
import { ABBREVIATIONS, AREAS, areaName, FORMER, isValidOn, type RegisteredArea } from '../model/areaRegister.ts';
import { everIndex, spellingsOf } from './areaIndex.ts';
import { isCustomsOffice } from './customsOffice.ts';
import { abbreviationIn, areaKey, letters, plainLabel } from './areaKey.ts';
import { foldedWords, likeness, wordsLike } from './areaLikeness.ts';
import { areaNamed } from './areaNames.ts';
import { fold } from './fold.ts';

/** What a label may mean: for the analyst to choose, never to be taken by itself. */
export type AreaSuggestion = {
  readonly code: string;
  /** The name on the day asked about, or the last that it bore. */
  readonly name: string;
  /** 0 … 1, higher is likelier. */
  readonly score: number;
  readonly validFrom: string | null;
  readonly validTo: string | null;
};

const WORTH_ASKING = 0.72;
const AT_MOST = 6;
/** Of two areas alike in name the one of the day comes first. */
const OTHER_TIME = 0.9;
const SAME_NAME = 0.97;
const ONE_OF_SEVERAL = 0.95;
const ALIKE_AT_MOST = 0.94;
const OLD = /\(cũ\)|\scũ\s*$/iu;
const NEW = /\(mới\)|\(mở rộng\)|\smới\s*$/iu;
const former = new Map([...FORMER].map(([name, now]) => [letters(name), now]));

type Guesses = Map<RegisteredArea, number>;

/** Ranked guesses for a label that `areaNamed` does not match; none for one that it does. */
export function areaSuggestions(label: string, day: string, scheme?: string): readonly AreaSuggestion[] {
  if (areaNamed(label, day, scheme) !== null || isCustomsOffice(label)) return [];
  const text = label.normalize('NFC');
  const isOld = OLD.test(text);
  const said = text.replace(OLD, '').replace(NEW, '');
  const { bare } = areaKey(said);
  if (bare.length < 2) return [];
  const guesses: Guesses = new Map();
  for (const { area } of everIndex.get(bare) ?? []) guess(guesses, area, SAME_NAME);
  for (const name of former.get(bare) ?? []) guessByName(guesses, name, ONE_OF_SEVERAL);
  for (const name of ABBREVIATIONS.get(abbreviationIn(label) ?? '') ?? []) guessByName(guesses, name, ONE_OF_SEVERAL);
  guessAlike(guesses, said, bare);
  return ranked(isOld ? ofBefore(guesses, day) : ofTheDay(guesses, day), day, isOld);
}

function guess(guesses: Guesses, area: RegisteredArea, score: number): void {
  if (score >= WORTH_ASKING && score > (guesses.get(area) ?? 0)) guesses.set(area, score);
}

function guessByName(guesses: Guesses, name: string, score: number): void {
  for (const { area } of everIndex.get(letters(name)) ?? []) guess(guesses, area, score);
}

const SPELLED = AREAS.map((area) => ({
  area,
  names: spellingsOf(area).map((name) => ({ key: letters(name), words: foldedWords(fold(name)) })),
}));

/** Guesses by the look of the name. The country is one of too many phrases to be guessed from one. */
function guessAlike(guesses: Guesses, label: string, bare: string): void {
  const forms = [...new Set([plainLabel(label), fold(label)])].map(foldedWords);
  for (const { area, names } of SPELLED) {
    const scores = names.flatMap(({ key, words }) => [
      likeness(bare, key, WORTH_ASKING),
      ...(area.kind === 'country' ? [] : forms.map((form) => wordsLike(form, words))),
    ]);
    guess(guesses, area, Math.min(ALIKE_AT_MOST, Math.max(...scores)));
  }
}

/** Without the namesakes from other times of areas that exist on the day. */
function ofTheDay(guesses: Guesses, day: string): Guesses {
  const names = new Set([...guesses.keys()].flatMap((area) => (isValidOn(area, day) ? [area.name] : [])));
  return new Map([...guesses].filter(([area]) => isValidOn(area, day) || !names.has(area.name)));
}

const ofBefore = (guesses: Guesses, day: string): Guesses =>
  new Map([...guesses].filter(([area]) => area.validFrom === null || area.validFrom <= day));

/** Those of other times stand behind, but do stand, and with them what they have become. */
function ranked(guesses: Guesses, day: string, isOld: boolean): AreaSuggestion[] {
  const all: Guesses = new Map(guesses);
  for (const [area, score] of guesses) {
    if (isValidOn(area, day) || area.kind !== 'province') continue;
    const now = new Set(areasCovering(area.code, day));
    for (const one of AREAS) if (now.has(one.code)) guess(all, one, score * OTHER_TIME * OTHER_TIME);
  }
  return [...all]
    .map(([area, score]) => ({ area, score: isValidOn(area, day) === isOld ? score * OTHER_TIME : score }))
    .sort((a, b) => b.score - a.score || a.area.order - b.area.order)
    .slice(0, AT_MOST)
    .map(({ area, score }) => ({
      code: area.code,
      name: areaName(area, day),
      score: Math.round(score * 1000) / 1000,
      validFrom: area.validFrom,
      validTo: area.validTo,
    }));
}
