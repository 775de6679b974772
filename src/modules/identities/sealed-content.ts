import type { KeyRing } from '../../common/key-ring.js';
import type { FieldPath, IdentityContent } from './identity-fields.js';
import type { Identity, IdentityVersion } from './identity.entity.js';

/** Why fields were returned, by path. */
export type ReturnedFields = Partial<Record<FieldPath, string>>;

/** Encrypts what is known of a person, for the version `versionId` and no other row. */
export function sealContent(keys: KeyRing, versionId: string, content: IdentityContent): string {
  return keys.seal(JSON.stringify(content), versionId);
}

/** What a version says. */
export function openContent(
  keys: KeyRing,
  { id, content }: Pick<IdentityVersion, 'id' | 'content'>,
): IdentityContent {
  return content === null ? {} : (JSON.parse(keys.open(content, id)) as IdentityContent);
}

export function sealReturned(keys: KeyRing, identityId: string, returned: ReturnedFields): string {
  return keys.seal(JSON.stringify(returned), identityId);
}

/** Why fields of an identity were returned last; null when none were since it was validated. */
export function openReturned(
  keys: KeyRing,
  { id, returned }: Pick<Identity, 'id' | 'returned'>,
): ReturnedFields | null {
  return returned === null ? null : (JSON.parse(keys.open(returned, id)) as ReturnedFields);
}
