import { newSecret, sameSecret } from './secret.ts';

const BAD_KEYS_ALLOWED = 20;
const TOKENS_AT_ONCE = 8;

/** Who may come in: one launch key becomes one session, a session draws a token for each page load. */
export type Access = {
  /** For the launch address; opens the door once. */
  readonly key: string;
  /** The session that the key buys; `spent` covers wrong keys and used ones, `locked` follows 20 of those. */
  exchange(key: string): { session: string } | 'spent' | 'locked';
  holdsSession(given: string | null): boolean;
  /** A new token for a page; the ninth makes the oldest invalid. */
  issueToken(): string;
  holdsToken(given: string | null): boolean;
};

/** Makes the keys of one run of the program. They live in memory only. */
export function createAccess(): Access {
  const key = newSecret();
  const session = newSecret();
  let used = false;
  let badKeys = 0;
  let tokens: string[] = [];

  return {
    key,
    exchange(given) {
      if (badKeys >= BAD_KEYS_ALLOWED) return 'locked';
      if (!sameSecret(given, key) || used) {
        badKeys += 1;
        return 'spent';
      }
      used = true;
      return { session };
    },
    holdsSession: (given) => used && given !== null && sameSecret(given, session),
    issueToken() {
      const token = newSecret();
      tokens = [...tokens, token].slice(-TOKENS_AT_ONCE);
      return token;
    },
    holdsToken: (given) => given !== null && tokens.map((token) => sameSecret(given, token)).includes(true),
  };
}
