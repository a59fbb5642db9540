/** What tables looked like when they were committed last, and what the analyst answered about them and about each source. */
export const LAYOUTS = `
create table layout (
  id integer primary key,
  name text not null,
  title text not null,
  unit text not null,
  headings text not null,
  printed text not null,
  labels text not null,
  seen_on text not null,
  month integer,
  answers text not null
) strict;
create index layout_name on layout (name);
create index layout_headings on layout (headings);

create table answer (
  source text not null references source,
  table_key text not null,
  place integer not null,
  answer text not null,
  remember integer not null check (remember in (0, 1)),
  primary key (source, table_key, place)
) strict, without rowid;
`;
