import type { Call } from '../../../../core/api/contract.ts';
import type { Change, ChangeKind } from '../../../../core/model/review.ts';

/** A piece of the changes of one kind, and where the next piece begins. */
export type Piece = {
  readonly rows: readonly Change[];
  readonly next: { readonly table: number; readonly after: number } | null;
};

/** The next changes of some tables, or of the whole book where none are named, one table after the other. */
export async function nextPiece(
  call: Call,
  importId: number,
  kind: ChangeKind,
  tables: readonly number[] | null,
  limit: number,
  start: Piece['next'] = { table: 0, after: 0 },
): Promise<Piece> {
  const asked = tables?.map((table) => ({ table })) ?? [{}];
  const rows: Change[] = [];
  let from = start;
  while (from && rows.length < limit) {
    const of = asked[from.table];
    if (!of) return { rows, next: null };
    const piece = await call('import.changes', {
      importId,
      kind,
      ...of,
      after: from.after,
      limit: limit - rows.length,
    });
    rows.push(...piece.rows);
    from =
      piece.next !== null
        ? { table: from.table, after: piece.next }
        : from.table + 1 < asked.length
          ? { table: from.table + 1, after: 0 }
          : null;
  }
  return { rows, next: from };
}
