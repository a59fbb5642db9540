import { AREAS, REGIONS, areaName, areasOn } from '../model/areaRegister.ts';
import { GROUPS, schemeOn } from '../model/areaGroups.ts';
import type { CheckedBook, RuleFinding, StoredTable } from '../model/validation.ts';
import type { Rule } from './finding.ts';

/** A table with so much of the members of a whole is meant to have them all. */
const MEANT_WHOLE = 0.85;
const LEAST = 5;

/** Units missing in a table that has nearly all of the country, of the 28 northern provinces or of a region, and no other (cảnh báo). Tolerance: none. */
export const unitsMissing: Rule = {
  code: 'units-missing',
  check: (book) => book.tables.flatMap((table) => missingIn(book, table)),
};

type Whole = { readonly name: { readonly vi: string; readonly en: string }; readonly codes: readonly string[] };

function missingIn({ releasedOn, aside }: CheckedBook, table: StoredTable): RuleFinding[] {
  if (aside.has(table.sheet)) return [];
  const provinces = new Set(
    table.observations.flatMap(({ key }) => (KINDS.get(key.area) === 'province' ? key.area : [])),
  );
  if (provinces.size < LEAST) return [];
  const whole = wholesOn(releasedOn).find(
    ({ codes }) => [...provinces].every((code) => codes.includes(code)) && provinces.size >= codes.length * MEANT_WHOLE,
  );
  const gone = whole?.codes.filter((code) => !provinces.has(code)) ?? [];
  if (!whole || gone.length === 0) return [];
  const names = gone.map((code) => nameOf(code, releasedOn)).join(', ');
  return [
    {
      rule: 'units-missing',
      severity: 'warning',
      sheet: table.sheet,
      cell: table.range,
      subject: `${releasedOn} ${table.title} ${gone.join(' ')}`,
      evidence: [],
      tolerance: { vi: 'Đủ mọi đơn vị của thời điểm đó.', en: 'Every unit of that time.' },
      text: {
        vi: `Có ${provinces.size}/${whole.codes.length} đơn vị (${whole.name.vi}); thiếu ${names}.`,
        en: `${provinces.size} of ${whole.codes.length} units (${whole.name.en}); missing: ${names}.`,
      },
    },
  ];
}

const KINDS = new Map(AREAS.map(({ code, kind }) => [code, kind]));

function nameOf(code: string, day: string): string {
  const area = AREAS.find((each) => each.code === code);
  return area ? areaName(area, day) : code;
}

/** The country, the 28 and the regions as they were on a day, the smallest first. */
function wholesOn(day: string): Whole[] {
  const all = areasOn(day).map(({ code }) => code);
  const { regions } = schemeOn(day);
  const groups = GROUPS.flatMap(({ code, name, members }) =>
    regions.includes(code) ? [{ name, codes: members.filter((each) => all.includes(each)) }] : [],
  );
  const north = REGIONS.filter(({ code }) => code === 'NORTH28').map(({ name, codes }) => ({ name, codes }));
  const wholes: Whole[] = [{ name: { vi: 'cả nước', en: 'the country' }, codes: all }, ...north, ...groups];
  return wholes.filter(({ codes }) => codes.length >= LEAST).sort((a, b) => a.codes.length - b.codes.length);
}
