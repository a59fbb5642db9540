/** The names of items by the release that said them first so: what a withdrawn release renamed gets its earlier name back. */
export const ITEM_LABELS = `
create table item_label (
  dataset text not null,
  code text not null,
  release integer not null references release,
  label text not null,
  primary key (dataset, code, release)
) strict, without rowid;
create index item_label_release on item_label (release);

insert into item_label (dataset, code, release, label)
select i.dataset, i.code, r.first, i.label
from item i join (select min(id) as first from release) r on r.first is not null;
`;
