import {
  type KeyRing,
  type SealedPlace,
  type Seals,
  UnopenableError,
} from '../../common/secrets/key-ring.js';
import { Problem } from '../../common/problem/problem.js';
import { words } from '../../words/words.js';
import type { FieldPath, IdentityContent } from './identity-fields.js';
import type { Identity, IdentityVersion } from './identity.entity.js';

/** The reason why fields were returned, by path. */
export type ReturnedFields = Partial<Record<FieldPath, string>>;

/** The sealed place of what a version says; staged rows hold it on its way there. */
export const contentPlace = (id: string): SealedPlace => ({
  table: 'usher_identity_versions',
  column: 'content',
  id,
});

/** The sealed place of the reasons for which an identity came back. */
export const returnedPlace = (id: string): SealedPlace => ({
  table: 'usher_identities',
  column: 'returned',
  id,
});

/** Encrypts what is known of a person, for the version `versionId` and no other row. */
export function sealContent(
  keys: Pick<Seals, 'seal'>,
  versionId: string,
  content: IdentityContent,
): string {
  return keys.seal(JSON.stringify(content), contentPlace(versionId));
}

/**
 * Opens what a version says.
 * @throws Problem 409 `identity.unopenable`.
 */
export function openContent(
  keys: KeyRing,
  { id, content }: Pick<IdentityVersion, 'id' | 'content'>,
): IdentityContent {
  return content === null ? {} : (open(keys, content, contentPlace(id)) as IdentityContent);
}

export function sealReturned(keys: KeyRing, identityId: string, returned: ReturnedFields): string {
  return keys.seal(JSON.stringify(returned), returnedPlace(identityId));
}

/**
 * Opens the reasons why fields of an identity were returned last; null when none were since it was
 * validated.
 * @throws Problem 409 `identity.unopenable`.
 */
export function openReturned(
  keys: KeyRing,
  { id, returned }: Pick<Identity, 'id' | 'returned'>,
): ReturnedFields | null {
  return returned === null ? null : (open(keys, returned, returnedPlace(id)) as ReturnedFields);
}

const reasons = {
  key_missing: (keyId: string) => words('identity.key_missing', { keyId }),
  altered: () => words('identity.altered'),
};

function open(keys: KeyRing, sealed: string, place: SealedPlace): unknown {
  try {
    return JSON.parse(keys.open(sealed, place));
  } catch (thrown) {
    if (!(thrown instanceof UnopenableError)) throw thrown;
    throw new Problem('identity.unopenable', {
      detail: [reasons[thrown.reason](thrown.keyId), words('identity.older_keys')],
      params: { keyId: thrown.keyId },
    });
  }
}
