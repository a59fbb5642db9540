/** How many figures each table has: a release never changes, and counting a million of them takes a second. */
export const TABLE_COUNTS = `
alter table sheet_table add column observations integer not null default 0;

update sheet_table set observations = counted.n
from (
  select c.sheet_table as id, count(*) as n
  from observation o join source_column c on c.id = o.source_column group by c.sheet_table
) as counted
where counted.id = sheet_table.id;
`;
