/** 1 + how many are higher; ties share a rank. Null where the value itself is missing. */
export function rankAmong(value: number | null, all: readonly (number | null)[]): number | null {
  return value === null ? null : 1 + all.filter((other) => other !== null && other > value).length;
}
