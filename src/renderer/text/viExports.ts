/** The words of handing out a view, in Vietnamese. */
export const viExports = {
  exports: {
    menu: 'Xuất chỉ tiêu này ra tệp',
    xlsx: 'Excel (.xlsx)',
    ods: 'OpenDocument (.ods)',
    csv: 'CSV dạng dài',
    px: 'PC-Axis (.px)',
    sdmx: 'SDMX-CSV',
    profile: 'Xuất hồ sơ này ra tệp',
    done: (name: string) => `Đã lưu ${name}`,
    doneWithout: (name: string, columns: string) =>
      `Đã lưu ${name}. Tệp này chỉ gồm số công bố, không có: ${columns} (tính được từ chúng)`,
  },
};
