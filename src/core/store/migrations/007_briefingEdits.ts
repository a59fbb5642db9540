/** What an analyst switched off, reordered and wrote by hand in the briefing of a period and region, as one JSON text. */
export const BRIEFING_EDITS = `
create table briefing_edit (
  period text not null,
  region text not null,
  lang text not null,
  edits text not null,
  kept_at text not null,
  primary key (period, region, lang)
) strict, without rowid;
`;
