import { areaName, areasOn } from '../../model/areaRegister.ts';
import { ALWAYS_LISTED } from '../industries.ts';
import type { TableReading } from '../readTable.ts';
import type { StubRow } from '../stub.ts';
import { EVERY } from '../tableAnswers.ts';
import type { Finding } from './finding.ts';

/** A list that has so much of all places or industries is meant to have them all. */
const MEANT_WHOLE = 0.9;

/** Places or industries that are missing in a table that has nearly all of them. */
export function missingInLists(reading: TableReading, day: string): Finding[] {
  const { rows } = reading;
  if (rows.length < 30 || rows.some(({ unknown }) => unknown !== null)) return [];
  const provinces = areasOn(day).filter(({ kind }) => kind === 'province');
  const missingPlaces = missing(
    provinces.map(({ code }) => code),
    rows.map(({ area }) => area),
  );
  const missingIndustries = missing(
    ALWAYS_LISTED,
    rows.map(({ item }) => item),
  );
  return [
    ...missingPlaces
      .flatMap((code) => provinces.find((area) => area.code === code) ?? [])
      .map((area) => areaName(area, day)),
    ...missingIndustries.map((code) => `VSIC ${code}`),
  ].map((name) => isMissing(name, rows));
}

function missing(whole: readonly string[], listed: readonly (string | null)[]): string[] {
  const there = new Set(listed);
  const gone = whole.filter((code) => !there.has(code));
  return gone.length <= whole.length * (1 - MEANT_WHOLE) ? gone : [];
}

function isMissing(name: string, rows: readonly StubRow[]): Finding {
  return {
    severity: 'warn',
    code: 'row-missing',
    column: EVERY,
    cell: `A${rows[0]?.row ?? 1}:A${rows.at(-1)?.row ?? 1}`,
    of: [],
    text: {
      vi: `Biểu có gần đủ cả danh sách nhưng thiếu ${name}.`,
      en: `The table has nearly the whole list, but ${name} is missing.`,
    },
  };
}
