import type { IncomingMessage } from 'node:http';
import { refusal, type Reply } from './reply.ts';

const CLOSE = { connection: 'close' };

/** The reply to a request that did not come from our own window; null when nothing speaks against it. */
export function turnAway(request: IncomingMessage, host: string): Reply | null {
  const { headers, method = '', url = '' } = request;
  // Another name for this address is how DNS rebinding looks.
  if (headers.host !== host)
    return refusal(421, 'wrong-host', 'Tên máy trong địa chỉ không đúng.', 'Wrong host in the address.', CLOSE);
  if (!/^\/(?!\/)/.test(url))
    return refusal(400, 'bad-address', 'Địa chỉ không hợp lệ.', 'The address is not valid.', CLOSE);
  if (!['GET', 'POST'].includes(method))
    return refusal(405, 'bad-verb', `Không nhận lệnh ${method}.`, `${method} is not accepted.`, {
      ...CLOSE,
      allow: 'GET, POST',
    });
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) return foreign();
  if (!cameFromUs(request)) return foreign();
  return null;
}

function foreign(): Reply {
  return refusal(403, 'foreign-origin', 'Yêu cầu đến từ trang khác.', 'The request came from another page.', CLOSE);
}

function cameFromUs({ headers, method, url = '' }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return true;
  // The file that opens our window (openWindow.ts) counts as another site; it must still know the key.
  return method === 'GET' && url.startsWith('/?key=') && headers['sec-fetch-dest'] === 'document';
}
