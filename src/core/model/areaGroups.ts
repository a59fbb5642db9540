import regions from './areaRegions.json' with { type: 'json' };

/** A region: which provinces belong to it, in the codes of all times. No members where no source names them. */
export type AreaGroup = {
  readonly code: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly members: readonly string[];
  readonly aliases: readonly string[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
};

/** A division of the whole country into regions. The same name means other provinces in another one. */
export type RegionScheme = {
  readonly code: string;
  /** The days for which it is the usual one of the statistics office; a scheme that never was has `usual` false. */
  readonly usual: boolean;
  readonly from: string | null;
  readonly to: string | null;
  /** The files that show it. */
  readonly source: string;
  readonly regions: readonly string[];
};

export const REGION_SCHEMES: readonly RegionScheme[] = regions.schemes.map((scheme) => ({
  ...scheme,
  usual: scheme.code !== '8-MOF',
  regions: scheme.regions.split(' '),
}));

const aliases = new Map(regions.spellings.map((spelling) => [spelling.name, spelling.aliases]));

/** The regions of all divisions, the 28 northern provinces, and the halves of the country in tables of agriculture. */
export const GROUPS: readonly AreaGroup[] = regions.regions.map(({ code, vi, en, members }) => ({
  code,
  name: { vi, en },
  members: members === '' ? [] : members.split(' '),
  aliases: aliases.get(vi) ?? [],
  ...validity(code),
}));

function validity(code: string): { validFrom: string | null; validTo: string | null } {
  const used = REGION_SCHEMES.filter(({ usual, regions }) => usual && regions.includes(code));
  return {
    validFrom: used.some(({ from }) => from === null) ? null : (used.map(({ from }) => from).sort()[0] ?? null),
    validTo: used.some(({ to }) => to === null)
      ? null
      : (used
          .map(({ to }) => to)
          .sort()
          .at(-1) ?? null),
  };
}

/** The usual division on a day. */
export function schemeOn(day: string): RegionScheme {
  const found = REGION_SCHEMES.findLast(({ usual, from }) => usual && (from === null || from <= day));
  if (!found) throw new Error(`no division into regions on ${day}`);
  return found;
}
