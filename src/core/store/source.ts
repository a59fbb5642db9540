import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Store } from './open.ts';

/** The bytes of a workbook as they are kept: Brotli where that helps (old .xls), as they are where they are a zip already. */
export function packSource(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0x50) return Buffer.concat([Buffer.from([0]), bytes]);
  const packed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return Buffer.concat([Buffer.from([1]), packed]);
}

/** The bytes of a kept workbook, exactly as they came. */
export function unpackSource(packed: Uint8Array): Uint8Array {
  const body = packed.subarray(1);
  return packed[0] === 1 ? brotliDecompressSync(body) : body;
}

/** The bytes behind a release; null when there is no such release. */
export function sourceBytes({ sql }: Store, sha256: string): Uint8Array | null {
  const packed = sql('select packed from source where sha256 = ?').pluck().get(sha256) as Uint8Array | undefined;
  return packed ? unpackSource(packed) : null;
}
