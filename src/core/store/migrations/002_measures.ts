/** Measures that stand in no catalogue: tables that were named by their own titles. */
export const MEASURES_OF_TITLES = `
create table measure (
  code text primary key,
  name text not null
) strict, without rowid;
`;
