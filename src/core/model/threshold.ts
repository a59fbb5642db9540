/** How a value is held against a threshold. "Từ 10 % trở lên" is ge, "trên 100" is gt. Always on unrounded values. */
export const THRESHOLD_OPS = ['gt', 'ge', 'lt', 'le'] as const;
export type ThresholdOp = (typeof THRESHOLD_OPS)[number];

/** True when the stored value meets the threshold; what is printed plays no part. */
export function meets(value: number, op: ThresholdOp, threshold: number): boolean {
  if (op === 'gt') return value > threshold;
  if (op === 'ge') return value >= threshold;
  if (op === 'lt') return value < threshold;
  return value <= threshold;
}
