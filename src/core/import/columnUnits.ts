import type { TimePeriod } from '../model/period.ts';
import type { Text } from '../model/text.ts';
import { isMoney, type Unit } from '../model/unit.ts';
import type { HeaderPart } from '../model/views.ts';
import type { Comparison } from './comparison.ts';
import type { TablePage } from './sheetTable.ts';
import type { TableKind } from './tableKinds.ts';
import { isUnitLine, unitInBrackets, unitOf, unitsOfLine } from './unitWords.ts';

type Headed = {
  readonly path: readonly HeaderPart[];
  readonly heading: string;
  readonly comparison: Comparison;
  readonly published: Unit | null;
};

/** A ratio is never counted in the money or the pieces of the table that it stands in. */
const RATIO = /(^| )ty le |%/;

/** The unit of a column: from its heading, the unit line or, row by row, from elsewhere; null where nothing may be taken. */
export function unitFor(
  one: Headed,
  page: TablePage,
  rule: TableKind['measures'][number],
  kind: TableKind,
  title: string,
): { unit: Unit; evidence: Text[] } | null {
  const { basis } = one.comparison;
  if (basis !== 'LEVEL') return { unit: { unit: 'PT', unitMult: 0 }, evidence: [] };
  const inHeading = one.path.flatMap((part) => (isUnitLine(part.text) ? (unitOf(part.text) ?? []) : []))[0];
  const own = rule.unit ?? inHeading ?? unitInBrackets(one.path.map((part) => part.text).join(' '));
  if (own && own.unit !== 'PT') return { unit: own, evidence: [] };
  if (one.published && RATIO.test(one.heading)) return { unit: one.published, evidence: [] };
  const line = page.unitAt ? unitsOfLine(page.unitAt.text) : [];
  const single = page.unitAt && line.length === 0 ? unitOf(page.unitAt.text) : null;
  const several = line.length > 1;
  const ofTable = several ? oneOf(line, rule.unitInLine, one.heading) : (line[0] ?? single);
  const isRatio = RATIO.test(one.heading) && ofTable?.unit !== 'PT';
  const inTitle = isRatio || page.unitAt || page.unitColumn !== null ? null : unitInBrackets(title);
  const unit = (isRatio ? own : (ofTable ?? own)) ?? inTitle ?? one.published;
  if (unit && page.unitAt)
    return { unit, evidence: [{ vi: `Đơn vị: ${page.unitAt.text}`, en: `Unit: ${page.unitAt.text}` }] };
  if (unit) return { unit, evidence: [] };
  const counted = kind.generic ? countedIn(one.heading) : null;
  if (counted) return { unit: counted, evidence: [] };
  // Units may stand row by row; a cell that has none there becomes a question of its own.
  return kind.generic || page.unitColumn !== null ? { unit: BY_ROW, evidence: [] } : null;
}

/** Words that say what is counted where no unit stands in brackets: "% DN phải chờ …", "Số ngày …", "(Số ngày trung vị)". */
const COUNTED: readonly (readonly [RegExp, string])[] = [
  [/^%(?: |$)|\( ?% [^()]*\)/, 'PT'],
  [/(?:^|\(|- )so ngay(?: |$)/, 'DAYS'],
  [/(?:^|\(|- )so gio(?: |$)/, 'HOURS'],
  [/(?:^| )so (?:ccn|cum cong nghiep)(?: |$)/, 'CLUSTERS'],
  [/(?:^| )so (?:dn|doanh nghiep)(?: |$)/, 'ENTERPRISES'],
  [/(?:^| )so du an(?: |$)/, 'PROJECTS'],
  [/^(xep hang|thu hang|rank|ranking)$/, 'RANK'],
];

function countedIn(heading: string): Unit | null {
  const found = COUNTED.find(([form]) => form.test(heading))?.[1];
  return found === undefined ? null : { unit: found, unitMult: 0 };
}

/** Of several units in one line: by the kind of table, else money for values and the other for quantities; null where that settles nothing. */
function oneOf(line: readonly Unit[], at: number | undefined, heading: string): Unit | null {
  if (at !== undefined) return line[at] ?? null;
  const money = line.filter(isMoney);
  const other = line.filter((unit) => !isMoney(unit));
  if (/tri gia|gia tri|von|doanh thu/.test(heading)) return money.length === 1 ? (money[0] ?? null) : null;
  return /(^| )(luong|so luong|khoi luong|san luong|so du an)( |$)/.test(heading) && other.length === 1
    ? (other[0] ?? null)
    : null;
}

/** The period of a column whose rows each have their own. */
export const BY_ROW_PERIOD = 'BY_ROW' as TimePeriod;

/** The unit of a column whose rows each have their own. */
export const BY_ROW: Unit = { unit: 'BY_ROW', unitMult: 0 };
