import type Database from 'better-sqlite3';

export type Statements = (text: string) => Database.Statement<unknown[], unknown>;

/** Prepares each text once for a connection: preparing in a loop leaks memory. */
export function statements(db: Database.Database): Statements {
  const kept = new Map<string, Database.Statement<unknown[], unknown>>();
  return (text) => {
    const known = kept.get(text) ?? db.prepare(text);
    kept.set(text, known);
    return known;
  };
}
