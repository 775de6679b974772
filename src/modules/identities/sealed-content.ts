import { type KeyRing, UnopenableError } from '../../common/key-ring.js';
import { Problem } from '../../common/problem/problem.js';
import type { FieldPath, IdentityContent } from './identity-fields.js';
import type { Identity, IdentityVersion } from './identity.entity.js';

/** Why fields were returned, by path. */
export type ReturnedFields = Partial<Record<FieldPath, string>>;

/** Encrypts what is known of a person, for the version `versionId` and no other row. */
export function sealContent(keys: KeyRing, versionId: string, content: IdentityContent): string {
  return keys.seal(JSON.stringify(content), versionId);
}

/**
 * What a version says.
 * @throws Problem 409 `identity.unopenable`.
 */
export function openContent(
  keys: KeyRing,
  { id, content }: Pick<IdentityVersion, 'id' | 'content'>,
): IdentityContent {
  return content === null ? {} : (open(keys, content, id) as IdentityContent);
}

export function sealReturned(keys: KeyRing, identityId: string, returned: ReturnedFields): string {
  return keys.seal(JSON.stringify(returned), identityId);
}

/**
 * Why fields of an identity were returned last; null when none were since it was validated.
 * @throws Problem 409 `identity.unopenable`.
 */
export function openReturned(
  keys: KeyRing,
  { id, returned }: Pick<Identity, 'id' | 'returned'>,
): ReturnedFields | null {
  return returned === null ? null : (open(keys, returned, id) as ReturnedFields);
}

function open(keys: KeyRing, sealed: string, id: string): unknown {
  try {
    return JSON.parse(keys.open(sealed, id));
  } catch (thrown) {
    if (!(thrown instanceof UnopenableError)) throw thrown;
    throw new Problem('identity.unopenable', {
      detail: `${thrown.message} Ask whoever runs this server to give it its older keys again.`,
      params: { keyId: thrown.keyId },
    });
  }
}
