import { Review } from './review.svelte.ts';

const reviews = new Map<number, Review>();

/** The review of a book of the queue; it stays when the page is left. */
export function reviewOf(id: number): Review {
  const known = reviews.get(id) ?? new Review(id);
  reviews.set(id, known);
  return known;
}
