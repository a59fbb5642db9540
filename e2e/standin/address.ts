/** `app://desk/x` as Chromium can show it: `http://desk.app.localhost/x`. Other addresses stay. */
export function toPage(address: string): string {
  const [, scheme, host, rest] = /^([a-z]+):\/\/([^/]+)(\/.*)?$/.exec(address) ?? [];
  return scheme && !/^https?$/.test(scheme) ? `http://${host}.${scheme}.localhost${rest ?? '/'}` : address;
}

/** The way back. */
export function fromPage(address: string): string {
  const [, host, scheme, rest] = /^http:\/\/([^/]+)\.([a-z]+)\.localhost(\/.*)?$/.exec(address) ?? [];
  return scheme ? `${scheme}://${host}${rest ?? '/'}` : address;
}
