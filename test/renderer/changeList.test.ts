import { expect, it } from 'vitest';
import type { Call } from '../../src/core/api/contract.ts';
import { nextPiece, type Piece } from '../../src/renderer/pages/import/changes/changeList.ts';

const asked: object[] = [];
/** A core whose every table, and the book as a whole, has three changes. */
const call = (async (_method: string, input: { table?: number; after: number; limit: number }) => {
  asked.push(input);
  const all = Array.from({ length: 3 }, (_, i) => ({ key: `${input.table ?? '*'}${i}` }));
  const rows = all.slice(input.after, input.after + input.limit);
  return { rows, next: input.after + rows.length < all.length ? input.after + rows.length : null };
}) as unknown as Call;
const keys = ({ rows }: Piece): string[] => rows.map(({ key }) => key);

it('the changes of a sheet come in pieces, one table after the other, each once', async () => {
  const first = await nextPiece(call, 1, 'new', [4, 7], 4);
  expect([keys(first), first.next]).toEqual([['40', '41', '42', '70'], { table: 1, after: 1 }]);
  const second = await nextPiece(call, 1, 'new', [4, 7], 4, first.next);
  expect([keys(second), second.next]).toEqual([['71', '72'], null]);
});

it('the changes of a book are asked without a table, those of a sheet without tables not at all', async () => {
  expect(keys(await nextPiece(call, 1, 'new', null, 9))).toEqual(['*0', '*1', '*2']);
  asked.length = 0;
  expect([keys(await nextPiece(call, 1, 'new', [], 4)), asked]).toEqual([[], []]);
});
