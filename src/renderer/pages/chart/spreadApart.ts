/** Moves positions so that they lie at least `gap` apart and inside the bounds, in their order; gives them back in the order they came. */
export function spreadApart(positions: readonly number[], gap: number, low: number, high: number): readonly number[] {
  const order = positions.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  for (const [i, place] of order.entries()) {
    place.at = Math.max(place.at, i === 0 ? low : (order[i - 1]?.at ?? low) + gap);
  }
  for (let i = order.length - 1, limit = high; i >= 0; i--) {
    const place = order[i];
    if (!place) break;
    place.at = Math.min(place.at, limit);
    limit = place.at - gap;
  }
  const spread = new Array<number>(positions.length).fill(0);
  for (const { at, index } of order) spread[index] = at;
  return spread;
}
