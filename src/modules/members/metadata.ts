import { Logger } from '@nestjs/common';
import { type KeyRing, UnopenableError } from '../../common/secrets/key-ring.js';
import { type Membership, metadataPlace } from '../people/membership.entity.js';

type Sealed = Pick<Membership, 'id' | 'metadata'>;

/** The keys that were logged already: one line says it of all that a key has sealed. */
const told = new Set<string>();

/**
 * The JSON text of a membership's metadata; null for none. What cannot be opened is logged and
 * counts as none, since lists of people must go on without it; it stays in the table.
 */
export function metadataText(keys: KeyRing, { id, metadata }: Sealed): string | null {
  if (metadata === null) return null;
  try {
    return keys.open(metadata, metadataPlace(id));
  } catch (thrown) {
    if (!(thrown instanceof UnopenableError)) throw thrown;
    tellOnce(keys, thrown, id);
    return null;
  }
}

/** A membership's metadata; null for none. */
export function openMetadata(keys: KeyRing, membership: Sealed): Record<string, unknown> | null {
  const text = metadataText(keys, membership);
  return text === null ? null : (JSON.parse(text) as Record<string, unknown>);
}

function tellOnce(keys: KeyRing, { keyId, message }: UnopenableError, id: string): void {
  const what = keys.has(keyId) ? `of the membership ${id}` : `sealed with the key "${keyId}"`;
  if (told.has(what)) return;
  told.add(what);
  new Logger('Usher').warn(`Metadata ${what} is shown as none. ${message}`);
}
