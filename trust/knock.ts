import { request, type OutgoingHttpHeaders } from 'node:http';

export type Got = { readonly status: number; readonly headers: Record<string, string>; readonly text: string };
export type Ask = {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
};

/** What a page of ours holds. */
export type Resident = { readonly cookie: string; readonly token: string; readonly headers: Record<string, string> };

/** One request, with every header in our hands. */
export function knock(port: number, { method = 'GET', path = '/', headers = {}, body }: Ask): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (got) => {
      const pieces: Buffer[] = [];
      got.on('data', (piece: Buffer) => pieces.push(piece));
      got.on('end', () => {
        const all = got.headers as Record<string, string>;
        resolve({ status: got.statusCode!, headers: all, text: Buffer.concat(pieces).toString() });
      });
    });
    sent.on('error', reject).end(body);
  });
}

/** What a page of ours sends with every call: after the key, the cookie and the token. */
export async function moveIn({ port, key }: { port: number; key: string }): Promise<Resident> {
  const entered = await knock(port, { path: `/?key=${key}` });
  const cookie = String(entered.headers['set-cookie']).split(';')[0]!;
  const json = { cookie, 'content-type': 'application/json' };
  const session = await knock(port, { method: 'POST', path: '/session', headers: json, body: '{}' });
  const { token } = JSON.parse(session.text) as { token: string };
  return { cookie, token, headers: { ...json, 'x-desk-token': token } };
}
