/** Findings that an analyst looked at and accepted: a log. Rows are only ever added; looking again sets reopened_at. */
export const ACCEPTANCES = `
create table acceptance (
  id integer primary key,
  rule text not null,
  subject text not null,
  -- The figures that the finding rested on, as it was accepted (SHA-256 over keys and values).
  signature text not null,
  reason text not null,
  accepted_at text not null,
  reopened_at text
) strict;
create unique index acceptance_open on acceptance (rule, subject, signature) where reopened_at is null;
`;
