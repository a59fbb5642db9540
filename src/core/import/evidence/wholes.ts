/** Parts that make up the total of a kind of table when all are there, by their folded labels: data. */
export const WHOLES: readonly { readonly datasets: readonly string[]; readonly parts: readonly RegExp[] }[] = [
  {
    datasets: ['GSO_EXPORT', 'GSO_IMPORT'],
    parts: [/^khu vuc (kinh te|kt) trong nuoc/, /^khu vuc (kinh te |kt )?(co )?(von )?(dau tu|dt|fdi)/],
  },
  { datasets: ['GSO_STATE_INVESTMENT'], parts: [/^(von )?trung uong$/, /^(von )?dia phuong$/] },
  {
    datasets: ['GSO_RETAIL'],
    parts: [/^ban le/, /^(dich vu )?luu tru,? (va )?an uong$/, /^du lich/, /^dich vu( khac)?$/],
  },
  {
    datasets: ['GSO_ENTERPRISES'],
    parts: [/^nong,? lam/, /^cong nghiep va xay dung$/, /^dich vu$/],
  },
];
