/** More words of the overview in Vietnamese; `enOverview.ts` has the same keys. */
export const viOverview = {
  minute: {
    contribution: (name: string, growth: string) => `Ai đóng góp vào mức tăng ${growth}% của ${name}`,
    points: (period: string) => `điểm phần trăm, ${period}`,
    rest: (n: string) => `${n} địa phương còn lại`,
    openDerived: 'Mở chỉ tiêu tính toán',
    openChecks: 'Mở Kiểm tra',
  },
};
