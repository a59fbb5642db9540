/** Periods that end after the month of the book: plans of the year and the winter-spring crop, named by its harvest. */
export const TOLD_AHEAD = /kế hoạch|đông xuân/i;

/** Series that offices counted in other units from some book on: name, and all their units. */
export const OTHER_UNITS: readonly (readonly [RegExp, string])[] = [
  [/^GSO_FDI:FDI_REGISTERED:/, 'USD3 USD6'],
  [/:KHACH_QUOC_TE_DEN_VIET_NAM:/, 'PERSONS PERSONS3'],
  [/:IMPORT_QUANTITY:.*O_TO_NGUYEN_CHIEC/, 'PIECES PIECES3'],
  [/:PRODUCT_OUTPUT:(BOT_NGOT|DAU_GOI_DAU|DUONG_MAT|THUY_SAN_CHE_BIEN|XA_PHONG)/, 'T T3'],
  [/:PRODUCT_OUTPUT:QUAN_AO_MAY_SAN/, 'PIECES3 PIECES6'],
  [/:PRODUCT_OUTPUT:XI_MANG:/, 'T3 T6'],
  [/:PRODUCT_OUTPUT:(QUAT_DIEN_DAN_DUNG|TI_VI|XE_DAP|XE_MAY)/, 'PIECES PIECES3'],
  [/:PRODUCT_OUTPUT:DIEN_PHAT_RA/, 'KWH6 KWH9'],
  [/:PRODUCT_OUTPUT:VAI_LUA/, 'M26 MET6'],
  [/:PRODUCT_OUTPUT:KINH_THUY_TINH:/, 'M23 M26'],
];

/** Figures that the next book prints quite otherwise: a season that began, a forest fire, nghìn tỷ taken for tỷ in 2024-04. */
export const CHANGED_ON_RELEASE: readonly string[] = [
  'PRODUCT_OUTPUT:DUONG_KINH:VN:2023-M01',
  'PRODUCT_OUTPUT:DUONG_KINH:VN:2023-M07',
  'DIEN_TICH_RUNG_BI_THIET_HAI_HA_CHAY_RUNG:VN:2023-Q3',
  'PRODUCT_OUTPUT:LINH_KIEN_DIEN_THOAI:VN:2024-M03',
  'PRODUCT_OUTPUT:LINH_KIEN_DIEN_THOAI:VN:2024-M04',
];

/** Two rows of 2007-02 do not add up as printed; capital an enterprise is a mean. */
export const SUMS_THAT_THE_OFFICE_MISSED = /2007-02 .*(ông nghiệp địa phương|Thuốc trừ sâu)|bình quân/;
