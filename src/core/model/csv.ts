/** One row as RFC 4180 says: comma, CR LF, quotes doubled; quoted where a field needs it. */
export function csvRow(fields: readonly string[]): string {
  return `${fields.map(csvField).join(',')}\r\n`;
}

function csvField(field: string): string {
  return /[",\r\n]/.test(field) || field.trim() !== field ? `"${field.replaceAll('"', '""')}"` : field;
}

/**
 * A label that a spreadsheet program would take for a formula gets an apostrophe in front.
 * Never used on numbers. The rule in every CSV; `--no-guard` leaves labels as published.
 */
export function guardLabel(label: string): string {
  return /^\s*[=+\-@]|^[\t\r]/.test(label) ? `'${label}` : label;
}
