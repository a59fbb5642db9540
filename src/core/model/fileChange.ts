/** One figure or line of a file that reads otherwise now; null where it was not, or is not, there. `of` says which, empty for a line of text. */
export type FileChange = { readonly of: string; readonly before: string | null; readonly after: string | null };
