import { COMMON_UNITS, unitText, type Unit } from '../../../../core/model/unit.ts';
import type { Lang } from '../../../../core/model/text.ts';
import type { StagedBook } from '../../../../core/model/lists.ts';

export type UnitOption = { readonly value: string; readonly text: string };

const nameOf = ({ unit, unitMult }: Unit): string => `${unit}/${unitMult}`;

/** The units that may be named: the common ones and those of the book. */
export function unitOptions(staged: StagedBook | null, lang: Lang): readonly UnitOption[] {
  const own = (staged?.tables ?? []).flatMap(({ columns }) => columns.filter(({ unit }) => /^[A-Z]/.test(unit)));
  const found = new Map([...COMMON_UNITS, ...own].map((unit) => [nameOf(unit), unitText(unit)[lang]]));
  return [...found].map(([value, text]) => ({ value, text }));
}

export function unitNamed(value: string): Unit {
  const [unit = '', mult = '0'] = value.split('/');
  return { unit, unitMult: Number(mult) };
}
