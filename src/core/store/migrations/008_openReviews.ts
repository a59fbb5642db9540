/** The answers about books that are under review, as one JSON text a book: they outlive the process. */
export const OPEN_REVIEWS = `
create table open_review (
  source text primary key,
  name text not null,
  answers text not null,
  kept_at text not null
) strict, without rowid;
`;
