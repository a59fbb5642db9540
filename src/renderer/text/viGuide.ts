/** The words around the guide, in Vietnamese. */
export const viGuide = {
  guide: { sub: 'Bản này đi kèm chương trình, xem được khi không có mạng', contents: 'Mục lục' },
};
