/** A text as what the window hands to the save dialog. */
export function textFile(name: string, text: string): { name: string; type: string; base64: string } {
  const bytes = new TextEncoder().encode(text);
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return { name, type: 'text/plain;charset=utf-8', base64: btoa(letters) };
}
