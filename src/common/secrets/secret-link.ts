import { randomBytes, timingSafeEqual } from 'node:crypto';
import { parse, stringify } from 'uuid';
import type { KeyRing } from './key-ring.js';

/** The parts that a token is derived from: a row's id, its nonce and the key that signs it. */
export interface SecretLink {
  id: string;
  nonce: string;
  keyId: string;
}

/** A new nonce: 128 bits from the CSPRNG (OWASP ASVS 11.5.1), base64url. */
export function newNonce(): string {
  return randomBytes(16).toString('base64url');
}

/**
 * The secret token of a link: base64url(id ‖ HMAC-SHA-256(key, purpose ‖ id ‖ nonce)). It is derived
 * whenever it is needed and stored nowhere, so the database alone gives nobody a link.
 * @throws Error when the key is not in the ring any more.
 */
export function secretToken(keys: KeyRing, purpose: string, link: SecretLink): string {
  const mac = keys.sign(link.keyId, message(purpose, link));
  if (!mac) throw new Error(`The secret key "${link.keyId}" is not in the key ring.`);
  return Buffer.concat([parse(link.id), mac]).toString('base64url');
}

/** The id that a token speaks of, or undefined when it has not the form of a token. */
export function tokenId(token: string): string | undefined {
  const bytes = Buffer.from(token, 'base64url');
  return bytes.length === 48 && token.length === 64
    ? safeStringify(bytes.subarray(0, 16))
    : undefined;
}

/** True when `token` is the one of `link` for `purpose`, compared in constant time. */
export function isTokenOf(
  keys: KeyRing,
  purpose: string,
  link: SecretLink,
  token: string,
): boolean {
  const mac = keys.sign(link.keyId, message(purpose, link));
  const given = Buffer.from(token, 'base64url').subarray(16);
  return mac?.length === given.length && timingSafeEqual(mac, given);
}

function message(purpose: string, { id, nonce }: SecretLink): string {
  return `${purpose}\n${id}\n${nonce}`;
}

function safeStringify(bytes: Uint8Array): string | undefined {
  try {
    return stringify(bytes);
  } catch {
    return undefined;
  }
}
