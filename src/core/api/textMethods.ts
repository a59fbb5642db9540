import { z } from 'zod';
import type { TextCheck } from '../model/claim.ts';
import { asOf } from './forms.ts';
import { reads } from './methods.ts';

/** The questions about texts of others. */
export const textMethods = {
  /** The claims of a text, held against itself and against the workspace. */
  'text.check': reads({ text: z.string().max(400_000), asOf }).gives<TextCheck>(),
  /** The text of a .txt or .docx that the user chose. */
  'text.read': reads({ file: z.string().max(4096) }).gives<{ readonly name: string; readonly text: string }>(),
};
