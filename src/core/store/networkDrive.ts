import { statfsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Refusal } from '../model/text.ts';

/** What Linux calls the file systems of other machines: NFS, SMB and CIFS, AFS, Ceph, Coda, NCP. */
const REMOTE = new Set([0x6969, 0x517b, 0xfe534d42, 0xff534d42, 0x5346414f, 0x00c36400, 0x73757245, 0x564c]);

/** A workspace on another machine is declined: locks and shared memory do not hold there, and two writers would break it. */
export function refuseNetworkDrive(file: string): void {
  if (isOnNetwork(dirname(file))) throw networkDrive(file);
}

export function networkDrive(file: string): Refusal {
  const name = basename(file);
  return new Refusal('network-drive', {
    vi: `Kho "${name}" nằm trên ổ mạng, nơi khóa tệp không đáng tin: hai máy cùng ghi sẽ làm hỏng kho. Chép tệp sang ổ đĩa của máy này rồi mở bản chép.`,
    en: `The workspace "${name}" lies on a network drive, where locks cannot be relied on: two writers would damage it. Copy the file to a disk of this computer and open the copy.`,
  });
}

/** Windows tells by the form of the path, Linux by the file system; elsewhere it is not known and counts as local. */
export function isOnNetwork(folder: string, platform: NodeJS.Platform = process.platform): boolean {
  if (platform === 'win32') return /^(\\\\|\/\/)(?![?.][\\/](?!UNC[\\/]))/i.test(folder);
  if (platform !== 'linux') return false;
  try {
    return REMOTE.has(statfsSync(folder).type >>> 0);
  } catch {
    return false;
  }
}
