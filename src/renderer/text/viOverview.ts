/** More words of the overview in Vietnamese; `enOverview.ts` has the same keys. */
export const viOverview = {
  minute: {
    contribution: (name: string, growth: string) => `Ai đóng góp vào mức tăng ${growth}% của ${name}`,
    points: (period: string) => `điểm phần trăm, ${period}`,
    rest: (n: string) => `${n} địa phương còn lại`,
    openDerived: 'Mở chỉ tiêu tính toán',
    noCountry: 'Chưa sổ nào nêu số cả nước của các chỉ tiêu chính cho kỳ này.',
    openMonth: (month: string) => `Mở ${month}`,
    found: (errors: string, warnings: string) => `Kiểm tra: ${errors} lỗi, ${warnings} cảnh báo`,
    looking: 'Kiểm tra: đang đối chiếu',
    desk: 'Kỳ công bố mới nhất, chưa kể những gì đã chấp nhận',
  },
};
