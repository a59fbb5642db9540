import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

// What a reader without limits does with the same file: unpacks what it finds.
const bytes = readFileSync(process.argv[2] ?? '');
const began = performance.now();
for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50;) {
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  at = start + bytes.readUInt32LE(at + 18);
  if (bytes.readUInt16LE(start - 30) === 8 || at - start > 900_000) inflateRawSync(bytes.subarray(start, at));
}
console.log('read', Math.round(performance.now() - began), Math.round(process.resourceUsage().maxRSS / 1024));
