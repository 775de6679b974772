import { type EntityManager, In } from 'typeorm';
import type { KeyRing } from '../../../common/secrets/key-ring.js';
import { Invitation } from '../invitation.entity.js';

/**
 * Links whose key has left the ring are dead; the next ones of these invitations are signed by the
 * current key. The others keep their key, so that links that were mailed before go on working.
 */
export async function renewLostKeys(
  manager: EntityManager,
  keys: KeyRing,
  invitations: readonly Invitation[],
): Promise<void> {
  const lost = invitations.filter(({ keyId }) => !keys.has(keyId));
  if (lost.length === 0) return;
  const keyId = keys.currentKeyId;
  await manager.update(Invitation, { id: In(lost.map(({ id }) => id)) }, { keyId });
  for (const invitation of lost) invitation.keyId = keyId;
}
