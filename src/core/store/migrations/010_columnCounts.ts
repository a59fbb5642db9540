/** How many figures each column has, and the codes of the places of which it knows one: what there is of a period is then read off. */
export const COLUMN_COUNTS = `
alter table source_column add column observations integer not null default 0;
alter table source_column add column areas text not null default '';

update source_column set observations = counted.n, areas = counted.areas
from (
  select id, sum(n) as n, coalesce(group_concat(case when known > 0 then area end), '') as areas
  from (
    select o.source_column as id, s.area, count(*) as n, count(o.value) as known
    from observation o join series s on s.id = o.series
    group by o.source_column, s.area order by o.source_column, s.area
  )
  group by id
) as counted
where counted.id = source_column.id;
`;
