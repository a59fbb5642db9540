/** What a label counts and the units it may stand in: data, on folded labels. The first match holds. */
export const COUNTED_IN: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(tong )?so vu\b/, ['VU']],
  [/^(tong )?so nguoi\b|^so lao dong\b|^dan so (trung binh|nam|nu)?/, ['PERSONS']],
  [/^dien tich\b/, ['HA', 'M2', 'KM2']],
  [/^so tien\b|^tong gia tri thiet hai/, ['VND', 'USD']],
  [/^nang suat\b/, ['TA_HA', 'T_HA', 'KG_HA', 'T']],
  [/^san luong (luong thuc|thuy san|lua)/, ['T', 'TA']],
  [/^so (doanh nghiep|du an)\b/, ['ENTERPRISES', 'PROJECTS']],
  [/^nha (bi )?(sap|ngap|toc)/, ['PIECES', 'NGOI', 'NGOI_NHA', 'NHA']],
  [/^(sua tuoi|bia|ruou|nuoc mam|nuoc ngot|nuoc khoang)\b/, ['L']],
  [
    /^(sua bot|duong kinh|duong mat|bot ngot|thuc an cho|alumin|xi mang|clanhke|phan (u ?re|hon hop|hoa hoc|npk))/,
    ['T'],
  ],
  [/^(than (da|sach)|dau mo tho|dau tho|xang,? dau|khi hoa long|son hoa hoc|xa phong|bot giat|thuoc tru sau)/, ['T']],
  [/^(sat|thep)\b|^thuy hai san che bien|^(giay,? bia|xut)\b/, ['T']],
  [/^khi dot thien nhien|^nuoc may/, ['M3']],
  [/^thuoc la/, ['BAO', 'HA']],
  [/^vai (det|lua)/, ['M2', 'MET', 'M']],
  [
    /^(quan ao|ti ?vi|dien thoai di dong|may giat|tu lanh|tu dong|dieu hoa|o to|xe may|xe dap|xe tai|lop o to)/,
    ['PIECES', 'CHIEC', 'BO'],
  ],
  [/^giay,? dep/, ['DOI']],
  [/^dien (san xuat|phat ra|thuong pham)/, ['KWH']],
  [/^gach xay/, ['VIEN']],
  [/^gach lat/, ['M2']],
  [/^so hoc sinh|^luc luong lao dong|^lao dong (tu|co|dang|trong)/, ['PERSONS', 'PT']],
];

/** The units in which a label can be counted; null for a label that names nothing we know. */
export function countedIn(label: string): readonly string[] | null {
  return COUNTED_IN.find(([form]) => form.test(label))?.[1] ?? null;
}

const UNITS = new Set(COUNTED_IN.flatMap(([, units]) => units));

/** Whether a unit is one in which some other label is counted, and no typing error. */
export const isCounted = (unit: string): boolean => UNITS.has(unit);
