import type { KeyRing } from '../../common/secrets/key-ring.js';
import type { Database } from '../../database/database.js';
import { fieldSettings } from '../identities/identity-fields.js';
import { nest } from '../identities/identity-shape.js';
import { Identity, IdentityVersion } from '../identities/identity.entity.js';
import { openContent, openReturned } from '../identities/sealed-content.js';
import type {
  UsherPersonalDataIdentity,
  UsherPersonalDataIdentityVersion,
} from './dto/personal-data.dto.js';

/** Every field, also those that the organization does not ask for any more: they are held. */
const all = fieldSettings(null);

/** The identity of a membership, opened; null when there is none. */
export async function identityOf(
  database: Database,
  keys: KeyRing,
  membershipId: string,
): Promise<UsherPersonalDataIdentity | null> {
  const identity = await database.repository(Identity).findOneBy({ id: membershipId });
  if (!identity) return null;
  const found = await database
    .repository(IdentityVersion)
    .find({ where: { identityId: membershipId }, order: { version: 'ASC' } });
  const versions = found.map((one): UsherPersonalDataIdentityVersion => {
    const { version, status, source, action, actorId, createdAt } = one;
    const fields = nest(openContent(keys, one), all);
    return { version, status, source, action, actorId, createdAt, fields };
  });
  const { status, version, requestedAt, submittedAt, validatedAt, updatedAt } = identity;
  return {
    status,
    version,
    fields: versions.at(-1)?.fields ?? null,
    returned: openReturned(keys, identity),
    requestedAt,
    submittedAt,
    validatedAt,
    updatedAt,
    versions,
  };
}
