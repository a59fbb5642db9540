import type { TrapCase } from '../../fixtures/trapCase.ts';

const N = null;

export default {
  trap: 'Only the letterhead says whose figures these are, on the first sheet alone; "I", "1" and "-" number rows and name none',
  day: '2024-05-29',
  sheets: {
    'Bieu 1': [
      ['UBND TỈNH BẮC GIANG'],
      ['SỞ CÔNG THƯƠNG'],
      ['TÌNH HÌNH SẢN XUẤT CÔNG NGHIỆP, THƯƠNG MẠI THÁNG 5 NĂM 2024'],
      ['(Kèm theo Báo cáo số 123/BC-SCT ngày 20/5/2024 của Sở Công Thương)'],
      ['STT', 'Chỉ tiêu', 'ĐVT', 'Ước TH tháng 5/2024', 'So sánh (%)'],
      [N, N, N, N, 'T5/2024 so T5/2023'],
      ['A', 'B', 'C', '1', '2'],
      ['I', 'Giá trị sản xuất công nghiệp', 'Tỷ đồng', 54000, 110],
      ['1', 'Khu vực nhà nước', 'Tỷ đồng', 2100, 105],
      ['II', 'Sản phẩm chủ yếu'],
      ['-', 'Đạm urê', 'Tấn', 39000, 101],
      ['-', 'Điện sản xuất', 'Tr.kWh', 125, 99],
    ],
    'Bieu 2': [
      ['XUẤT KHẨU MỘT SỐ MẶT HÀNG THÁNG 5 NĂM 2024'],
      ['STT', 'Mặt hàng', 'ĐVT', 'Ước TH tháng 5/2024'],
      ['1', 'May mặc', 'Triệu USD', 90],
      ['2', 'Điện tử', 'Triệu USD', 2000],
    ],
  },
  merges: { 'Bieu 1': ['A5:A6', 'B5:B6', 'C5:C6', 'D5:D6'] },
  observations: [
    'D8 PROVINCE:TINH_HINH_SAN_XUAT_CONG_NGHIEP_THUONG_MAI:GIA_TRI_SAN_XUAT_CONG_NGHIEP:VN-54:2024-M05:LEVEL = 54000 VND9 E',
    'D9 PROVINCE:TINH_HINH_SAN_XUAT_CONG_NGHIEP_THUONG_MAI:GIA_TRI_SAN_XUAT_CONG_NGHIEP_KHU_VUC_NHA_NUOC:VN-54:2024-M05:LEVEL = 2100 VND9 E',
    'D11 PROVINCE:TINH_HINH_SAN_XUAT_CONG_NGHIEP_THUONG_MAI:SAN_PHAM_CHU_YEU_DAM_URE:VN-54:2024-M05:LEVEL = 39000 T E',
    'D12 PROVINCE:TINH_HINH_SAN_XUAT_CONG_NGHIEP_THUONG_MAI:SAN_PHAM_CHU_YEU_DIEN_SAN_XUAT:VN-54:2024-M05:LEVEL = 125 KWH6 E',
    'E8 PROVINCE:TINH_HINH_SAN_XUAT_CONG_NGHIEP_THUONG_MAI:GIA_TRI_SAN_XUAT_CONG_NGHIEP:VN-54:2024-M05:SPLY = 110 PT E',
    'E9 PROVINCE:TINH_HINH_SAN_XUAT_CONG_NGHIEP_THUONG_MAI:GIA_TRI_SAN_XUAT_CONG_NGHIEP_KHU_VUC_NHA_NUOC:VN-54:2024-M05:SPLY = 105 PT E',
    'E11 PROVINCE:TINH_HINH_SAN_XUAT_CONG_NGHIEP_THUONG_MAI:SAN_PHAM_CHU_YEU_DAM_URE:VN-54:2024-M05:SPLY = 101 PT E',
    'E12 PROVINCE:TINH_HINH_SAN_XUAT_CONG_NGHIEP_THUONG_MAI:SAN_PHAM_CHU_YEU_DIEN_SAN_XUAT:VN-54:2024-M05:SPLY = 99 PT E',
  ],
  problems: ['ask column-unclear D3:D4 2'],
} satisfies TrapCase;
