/** The workspace as it began: releases, their sources, what was read and what was not. */
export const WORKSPACE = `
create table area (
  code text primary key,
  name text not null,
  kind text not null check (kind in ('country', 'province', 'region')),
  rank integer not null,
  valid_from text,
  valid_to text
) strict, without rowid;

-- The bytes of every workbook that was ever committed, compressed, by their SHA-256.
create table source (
  sha256 text primary key,
  name text not null,
  size integer not null,
  packed blob not null
) strict;

-- One committed workbook. Rows are only ever added; undoing an import sets withdrawn_at.
create table release (
  id integer primary key,
  source text not null references source,
  released_on text not null,
  released_from text not null,
  committed_at text not null,
  withdrawn_at text,
  observations integer not null,
  content_sha256 text not null
) strict;
create unique index release_source on release (source) where withdrawn_at is null;

create table sheet_table (
  id integer primary key,
  release integer not null references release,
  sheet text not null,
  title text not null,
  state text not null check (state in ('read', 'unread', 'hidden', 'empty')),
  dataset text,
  range text not null,
  unit_text text,
  unit_cell text
) strict;
create index sheet_table_release on sheet_table (release);

-- One column of a table as it was understood, with the cells that say so (JSON).
create table source_column (
  id integer primary key,
  sheet_table integer not null references sheet_table,
  letters text not null,
  measure text not null,
  basis text not null,
  time_period text not null,
  price_basis text not null,
  unit text not null,
  unit_mult integer not null,
  status text not null check (status in ('A', 'E', 'P')),
  path text not null,
  evidence text not null
) strict;
create index source_column_table on source_column (sheet_table);

create table source_row (
  sheet_table integer not null references sheet_table,
  row integer not null,
  path text not null,
  primary key (sheet_table, row)
) strict, without rowid;

create table item (
  dataset text not null,
  code text not null,
  label text not null,
  primary key (dataset, code)
) strict, without rowid;

create table series (
  id integer primary key,
  dataset text not null,
  measure text not null,
  item text not null,
  area text not null references area,
  basis text not null,
  unique (measure, item, basis, area, dataset)
) strict;

-- Rows are only ever added. A revision is the same series and period in a later release.
create table observation (
  series integer not null references series,
  time_period text not null,
  release integer not null references release,
  value real,
  obs_status text not null check (obs_status in ('A', 'E', 'P', 'M', 'L', 'O')),
  source_column integer not null references source_column,
  row integer not null,
  shown text not null,
  formula text,
  primary key (series, time_period, release),
  check ((value is null) = (obs_status in ('M', 'L', 'O')))
) strict, without rowid;
create index observation_release on observation (release);

create table problem (
  id integer primary key,
  release integer not null references release,
  severity text not null check (severity in ('stop', 'ask', 'warn', 'note')),
  code text not null,
  sheet text not null,
  cell text not null,
  cells integer not null,
  vi text not null,
  en text not null
) strict;
create index problem_release on problem (release);
`;
