import type { ClaimVerdict } from '../../core/model/claim.ts';

/** The words of the check of a text, in Vietnamese. */
export const viText = {
  textCheck: {
    field: 'Bài viết hay dự thảo cần kiểm tra',
    hint: 'Dán văn bản vào đây, hoặc mở tệp .txt, .docx.',
    notStored: 'Văn bản không được ghi vào kho',
    check: 'Kiểm tra',
    open: 'Mở tệp',
    other: 'Văn bản khác',
    print: 'In',
    none: 'Không tìm thấy con số nào để kiểm tra trong văn bản này.',
    sub: (day: string | null, claims: string) =>
      `${day === null ? 'không rõ ngày' : `văn bản ngày ${day}`}, ${claims} nhận định`,
    verdict: {
      confirmed: 'Xác nhận',
      contradicted: 'Trái với kho',
      consistent: 'Khớp trong bài',
      inconsistent: 'Không khớp trong bài',
      uncheckable: 'Chưa kiểm được',
    } satisfies Record<ClaimVerdict, string>,
    group: {
      wrong: 'Cần xem lại',
      note: 'Lưu ý',
      confirmed: 'Kho xác nhận',
      consistent: 'Khớp trong bài',
      open: 'Chưa kiểm được',
    },
    article: 'Văn bản',
    claims: 'Các nhận định',
    missing: 'Thiếu:',
    cells: 'Các số làm căn cứ',
    moreCells: (n: string) => `và ${n} số khác`,
    whole: 'Cả bài',
    follows: 'Suy ra từ các con số của bài',
    copy: 'Chép kết luận',
    copied: 'Đã chép kết luận',
    at: (n: string, all: string) => `Nhận định ${n} trên ${all}`,
    keys: 'J, K: tới, lui. Enter: mở số liệu. C: chép kết luận',
    emptyWorkspace: 'Kho chưa có số liệu: chỉ đối chiếu các con số trong bài với nhau.',
    against: (day: string) => `Đối chiếu với số liệu tại thời điểm ${day}`,
    now: 'Đối chiếu với số liệu hiện có',
  },
};
