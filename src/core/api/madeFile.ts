import type { MadeFile } from '../model/lists.ts';

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The instant that stands in a file as that of its making: the day that was asked for, else now. */
export const madeAt = ({ now }: { now(): string }, madeOn: string | undefined): string =>
  madeOn === undefined ? now() : `${madeOn}T00:00:00Z`;

/** A file for the user as it travels. */
export const madeFile = (name: string, type: string, bytes: Uint8Array): MadeFile => ({
  name,
  type,
  base64: Buffer.from(bytes).toString('base64'),
});
