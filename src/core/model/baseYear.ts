const NAMED = /(?:giá so sánh|giá cố định|năm gốc|gốc|constant prices of|base year)(?:\s+năm)?\s*\(?((?:19|20)\d\d)/giu;

/** The year whose prices, or whose level, a text says that figures are held against; null where it names none, or several. */
export function baseYearIn(text: string): number | null {
  const years = new Set([...text.normalize('NFC').matchAll(NAMED)].map(([, year]) => Number(year)));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}
