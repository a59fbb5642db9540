/** The day that a file name carries: `2024-06-29-…`, `29-06-2024`, `29.6.2024`; null when it carries none. */
export function dayInName(name: string): string | null {
  const iso = /(?:^|\D)(20\d\d)[-_.](0[1-9]|1[0-2])[-_.](0[1-9]|[12]\d|3[01])(?!\d)/.exec(name);
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`;
  const local = /(?:^|\D)(0?[1-9]|[12]\d|3[01])[-_.](0?[1-9]|1[0-2])[-_.](20\d\d)(?!\d)/.exec(name);
  return local ? `${local[3]}-${local[2]?.padStart(2, '0')}-${local[1]?.padStart(2, '0')}` : null;
}
