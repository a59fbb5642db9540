/** Weights of indices by place: data with a source and a validity. A set is never changed; a mistaken one is withdrawn. */
export const WEIGHTS = `
create table weight_set (
  id integer primary key,
  measure text not null,
  name text not null,
  source text not null,
  base_period text not null,
  valid_from text,
  valid_to text,
  entered_at text not null,
  withdrawn_at text
) strict;

create table weight (
  weight_set integer not null references weight_set,
  area text not null references area,
  value real not null check (value > 0),
  primary key (weight_set, area)
) strict, without rowid;
`;
