/** A title as the name of a file, without what a file system minds. */
export const fileNameOf = (title: string): string =>
  title
    .replace(/[^\p{L}\p{N} ,.-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
