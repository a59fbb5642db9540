import type { IncomingMessage } from 'node:http';

export const MAX_INPUT = 1_000_000;
export const MAX_UPLOAD = 200 * 1024 * 1024;

/** The bytes of a request; null when they are more than `limit`. Never holds more than that in memory. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null;
  const pieces: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    request.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size > limit) {
        // The rest runs into nothing, so that the sender gets to read the refusal.
        pieces.length = 0;
        request.removeAllListeners('data').resume();
        resolve(null);
      } else pieces.push(piece);
    });
    request.on('end', () => resolve(Buffer.concat(pieces)));
    request.on('error', reject);
    request.on('close', () => reject(new Error('the sender hung up')));
  });
}

/** True where the request says that its body is of this type. */
export function isOfType(request: IncomingMessage, type: string): boolean {
  return (request.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase() === type;
}
