/** Thrown where a reader of our own meets what only the spreadsheet library can follow: the whole book is left to it. */
export class LeftToLibrary extends Error {}
