import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import { UsherSetupError } from '../failures/setup-error.js';
import { fewRandomBytes } from '../random/random-bytes.js';

interface Key {
  id: string;
  signing: Buffer;
  encryption: Buffer;
}

/** The place that a sealed text belongs to. It opens nowhere else. */
export interface SealedPlace {
  table: string;
  column: string;
  /** The row's id. */
  id: string;
}

/** Seals texts and opens them. */
export type Seals = Pick<KeyRing, 'open' | 'seal'>;

/** Something sealed that does not open. */
export class UnopenableError extends Error {
  constructor(
    readonly keyId: string,
    readonly reason: 'key_missing' | 'altered',
  ) {
    const why =
      reason === 'altered'
        ? 'it was altered, or belongs elsewhere'
        : `the secret key "${keyId}" is missing`;
    super(`This cannot be decrypted: ${why}.`);
    this.name = 'UnopenableError';
  }
}

/**
 * The keys that sign links and encrypt personal data. They live outside the database; each
 * signature and ciphertext names its key, so that a new first key can be put in front while the
 * older ones still verify and decrypt.
 */
export class KeyRing {
  private readonly keys: ReadonlyMap<string, Key>;
  private readonly first: Key;

  /** @param spec `id:base64(32 bytes)`, several by comma; the first signs and encrypts. */
  constructor(spec: string) {
    const keys = spec.split(',').map(parseKey);
    const [first] = keys;
    if (!first) throw new UsherSetupError('No secret key was given.');
    this.first = first;
    this.keys = new Map(keys.map((key) => [key.id, key]));
    if (this.keys.size !== keys.length)
      throw new UsherSetupError('Two secret keys have the same id.');
  }

  /** The id of the key that signs from now on. */
  get currentKeyId(): string {
    return this.first.id;
  }

  /** The ids of all keys, the one that signs first. */
  get keyIds(): string[] {
    return [...this.keys.keys()];
  }

  /** True when the ring has the key: what it signed can be derived and verified. */
  has(keyId: string): boolean {
    return this.keys.has(keyId);
  }

  /** HMAC-SHA-256 of `message` under the key `keyId`; undefined when the ring has no such key. */
  sign(keyId: string, message: string): Buffer | undefined {
    const key = this.keys.get(keyId);
    return key && createHmac('sha256', key.signing).update(message).digest();
  }

  /**
   * Encrypts `text` (AES-256-GCM, NIST SP 800-38D, 96-bit random IV) as `keyId.base64(iv ‖ tag ‖ ciphertext)`.
   * The place is its associated data.
   */
  seal(text: string, place: SealedPlace): string {
    return this.sealBytes(Buffer.from(text), place);
  }

  /** Encrypts bytes as `seal` encrypts the UTF-8 of a text. */
  sealBytes(bytes: Uint8Array, place: SealedPlace): string {
    const iv = fewRandomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.first.encryption, iv);
    cipher.setAAD(associatedData(place));
    const ciphertext = cipher.update(bytes);
    // In GCM nothing comes out at the end but the tag.
    cipher.final();
    const sealed = Buffer.concat([iv, cipher.getAuthTag(), ciphertext]);
    return `${this.first.id}.${sealed.toString('base64')}`;
  }

  /**
   * Decrypts what `seal` made.
   * @throws UnopenableError when the key is gone, the text was altered or belongs elsewhere.
   */
  open(sealed: string, place: SealedPlace): string {
    return this.openBytes(sealed, place).toString();
  }

  /**
   * Decrypts what `sealBytes` made, or `seal`.
   * @throws UnopenableError
   */
  openBytes(sealed: string, place: SealedPlace): Buffer {
    const keyId = /^([\w-]{1,20})\./.exec(sealed)?.[1] ?? '';
    const key = this.keys.get(keyId);
    if (!key) throw new UnopenableError(keyId, 'key_missing');
    const bytes = Buffer.from(sealed.slice(keyId.length + 1), 'base64');
    try {
      const decipher = createDecipheriv('aes-256-gcm', key.encryption, bytes.subarray(0, 12));
      decipher.setAAD(associatedData(place));
      decipher.setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
    } catch {
      throw new UnopenableError(keyId, 'altered');
    }
  }
}

function associatedData({ table, column, id }: SealedPlace): Buffer {
  return Buffer.from(`${table}.${column} ${id}`);
}

function parseKey(part: string): Key {
  const [id, secret] = part.trim().split(':');
  const bytes = Buffer.from(secret ?? '', 'base64');
  if (!id || !/^[\w-]{1,20}$/.test(id) || bytes.length !== 32) {
    throw new UsherSetupError(
      'A secret key is written as id:base64(32 bytes), the id in 1 to 20 word characters.',
    );
  }
  return {
    id,
    signing: derive(bytes, 'usher signing'),
    encryption: derive(bytes, 'usher encryption'),
  };
}

/** Separate keys for separate purposes from one secret (HKDF, RFC 5869). */
function derive(secret: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
}
