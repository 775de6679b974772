import { parseEmailAddress } from './email-address.js';
import { usernameKey } from './username.js';

/** The text that somebody typed to say whose account they mean, in the form that finds it. */
export interface Identifier {
  kind: 'email' | 'username';
  key: string;
}

/**
 * Reads an e-mail address or username. Limits are counted by the `key` of it, whether or not there
 * is such an account: keyed by anything else, the spellings that share a limit would tell.
 */
export function readIdentifier(text: string): Identifier {
  const email = text.includes('@') ? parseEmailAddress(text) : undefined;
  return email?.ok
    ? { kind: 'email', key: email.email }
    : { kind: 'username', key: usernameKey(text) };
}
