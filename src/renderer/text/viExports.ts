/** The words of handing out a view, in Vietnamese. */
export const viExports = {
  exports: {
    menu: 'Xuất chỉ tiêu này ra tệp',
    xlsx: 'Excel (.xlsx)',
    ods: 'OpenDocument (.ods)',
    csv: 'CSV dạng dài',
    px: 'PC-Axis (.px)',
    sdmx: 'SDMX-CSV',
    done: (name: string) => `Đã lưu ${name}`,
  },
};
