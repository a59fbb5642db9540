/**
 * Weights of indices by place: data with a source and a validity. A set is never changed; a mistaken one is withdrawn.
 * `item`: what the weighted index is of; `valid_from` and `valid_to`: the first and last day for which the set counts, null = open.
 */
export const WEIGHTS = `
create table weight_set (
  id integer primary key,
  measure text not null,
  item text not null,
  name text not null,
  source text not null,
  base_period text not null,
  valid_from text,
  valid_to text,
  entered_at text not null,
  withdrawn_at text
) strict;
create index weight_set_measure on weight_set (measure, item);

create table weight (
  weight_set integer not null references weight_set,
  area text not null references area,
  value real not null check (value > 0),
  primary key (weight_set, area)
) strict, without rowid;
`;
