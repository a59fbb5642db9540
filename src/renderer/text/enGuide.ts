/** The words around the guide, in English. */
export const enGuide = { guide: { sub: 'In Vietnamese, with a summary in English at its end', contents: 'Contents' } };
