/** A written number with its English noun: "1 sheet", "2 sheets". */
export const counted = (n: string, one: string, many = `${one}s`): string => `${n} ${n === '1' ? one : many}`;
