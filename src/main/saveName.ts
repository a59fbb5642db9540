import { Buffer } from 'node:buffer';
import type { MadeFile } from '../core/model/lists.ts';

const LONGEST_NAME = 200;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A name that every system can keep, made from what the page proposes: no folder, no sign that Windows forbids. */
export function saveName(proposed: string): string {
  const last = proposed.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(/[\u0000-\u001f<>:"|?*]/g, ' ').replace(/^[\s.]+|[\s.]+$/g, '');
  if (plain === '') return 'cong-thuong';
  return shorten(RESERVED.test(plain) ? `_${plain}` : plain);
}

/** The ending of a name without its dot; empty where there is none. */
export function ending(name: string): string {
  return /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1] ?? '';
}

function shorten(name: string): string {
  const tail = ending(name) && `.${ending(name)}`;
  let body = name.slice(0, name.length - tail.length);
  while (Buffer.byteLength(body + tail) > LONGEST_NAME) body = body.slice(0, -1);
  return body + tail;
}

/** The bytes of a file that the page hands over; null when it is not such a file. */
export function madeBytes(said: unknown): { readonly name: string; readonly bytes: Uint8Array } | null {
  const { name, base64 } = (typeof said === 'object' && said !== null ? said : {}) as Partial<MadeFile>;
  if (typeof name !== 'string' || typeof base64 !== 'string') return null;
  return { name: saveName(name), bytes: Buffer.from(base64, 'base64') };
}
