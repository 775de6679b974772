import type { KeyRing } from '../../common/key-ring.js';
import type { Membership } from '../users/membership.entity.js';

type Sealed = Pick<Membership, 'id' | 'metadata'>;

/** The JSON text of a membership's metadata; null for none. */
export function metadataText(keys: KeyRing, { id, metadata }: Sealed): string | null {
  return metadata === null ? null : keys.open(metadata, id);
}

/** A membership's metadata; null for none. */
export function openMetadata(keys: KeyRing, membership: Sealed): Record<string, unknown> | null {
  const text = metadataText(keys, membership);
  return text === null ? null : (JSON.parse(text) as Record<string, unknown>);
}
