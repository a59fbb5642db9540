import type { ReadClaim } from '../claims/readClaim.ts';
import type { ClaimFigure } from '../query/claimFigures.ts';
import { agrees } from './claimAgrees.ts';
import { DIRECT, digitsOf } from './claimAssumed.ts';
import { basesOf, namesOf, unitsMeet } from './claimEvidence.ts';

/** How many figures agree with their claims, with how many written digits, and how many differ. */
export function counted(
  claims: readonly ReadClaim[],
  of: readonly ClaimFigure[] | ((claim: ReadClaim) => readonly ClaimFigure[]),
): { readonly agree: number; readonly digits: number; readonly differ: number } {
  let [agree, digits, differ] = [0, 0, 0];
  for (const claim of claims.filter(({ kind, unsure }) => DIRECT.includes(kind) && unsure.length === 0)) {
    const own = (typeof of === 'function' ? of(claim) : of).filter(
      (one) =>
        one.area === claim.area?.code &&
        claim.period !== null &&
        namesOf(claim.period.timePeriod).includes(one.timePeriod) &&
        basesOf(claim.basis).includes(one.basis) &&
        unitsMeet(claim, one),
    );
    if (own.length === 0) continue;
    if (own.some((one) => agrees(claim, one))) {
      agree++;
      digits += digitsOf(claim);
    } else differ++;
  }
  return { agree, digits, differ };
}
