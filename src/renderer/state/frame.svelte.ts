/** What floats over every page. */
export const frame = $state({
  /** The palette is open. */
  palette: false,
  /** The sheet of keys is open. */
  keys: false,
});
