const KEPT_AT_MOST = 20_000;

/** A function of a text with its results kept: labels, headings and marks recur in every table, column and month. */
export function keptByText<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let made = known.get(text);
    if (made === undefined && !known.has(text)) {
      made = make(text);
      if (known.size >= KEPT_AT_MOST) known.clear();
      known.set(text, made);
    }
    return made as T;
  };
}
