import { fold } from './fold.ts';

/** True for a label that names an office of customs: no province, whatever province its name holds. */
export const isCustomsOffice = (label: string): boolean =>
  /(^|[^a-z])(hai quan|hq)([^a-z]|$)|customs/.test(fold(label));
