import { parseEmailAddress } from './email-address.js';
import { parseUsername } from './username.js';

/** What somebody typed to say whose account they mean, in the form that finds it. */
export type Identifier =
  | { kind: 'email'; key: string }
  | { kind: 'username'; key: string }
  /** Nobody's: neither an e-mail address nor a username. */
  | { kind: 'unusable'; key: string };

/**
 * Reads an e-mail address or username. Limits are counted by the `key` of it, whether or not there
 * is such an account: keyed by anything else, the spellings that share a limit would tell.
 */
export function readIdentifier(text: string): Identifier {
  const email = text.includes('@') ? parseEmailAddress(text) : undefined;
  if (email?.ok) return { kind: 'email', key: email.email };
  const username = parseUsername(text);
  if (username.ok) return { kind: 'username', key: username.username };
  return { kind: 'unusable', key: text.normalize('NFKC').trim().toLowerCase() };
}
