import type { Text } from '../core/model/text.ts';

/** A refusal or a defect, in both languages. */
export class HostError extends Error {
  readonly code: string;
  readonly text: Text;
  constructor({ code, message }: { readonly code: string; readonly message: Text }) {
    super(message.en);
    this.code = code;
    this.text = message;
  }
}
