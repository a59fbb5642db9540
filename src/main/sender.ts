/** The scheme and host that the window lives on. */
export const SCHEME = 'app';
export const HOST = 'desk';
export const START_PAGE = `${SCHEME}://${HOST}/index.html`;

/** What is looked at in the frame that sent a message. */
export type SenderFrame = { readonly url: string; readonly parent: unknown };

/** True for an address of our own bundle, compared part by part: a prefix would let `app://desk.evil` in. */
export function isOurAddress(address: string): boolean {
  const url = URL.parse(address);
  return (
    url !== null && url.protocol === `${SCHEME}:` && url.host === HOST && url.username === '' && url.password === ''
  );
}

/** True only for the main frame of our own window while it shows our own bundle. */
export function isOurSender<C>(
  event: { readonly sender: C; readonly senderFrame: SenderFrame | null },
  ours: C,
): boolean {
  const { sender, senderFrame } = event;
  return sender === ours && senderFrame !== null && senderFrame.parent === null && isOurAddress(senderFrame.url);
}
