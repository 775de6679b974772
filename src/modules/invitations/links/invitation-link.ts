import type { KeyRing } from '../../../common/secrets/key-ring.js';
import { isTokenOf, type SecretLink, secretToken } from '../../../common/secrets/secret-link.js';
import type { Invitation } from '../invitation.entity.js';

/** The ways in which a link reaches its reader: by e-mail, which proves the address, or from somebody who copied it. */
export type LinkKind = 'mailed' | 'copied';

const purposes: Readonly<Record<LinkKind, string>> = {
  mailed: 'invitation.mailed',
  copied: 'invitation.copied',
};

/** The parts of an invitation that its links are made of. */
export type LinkedInvitation = SecretLink & Pick<Invitation, 'copiedPermissions'>;

/**
 * The secret link of an invitation, `…/accept#<token>`. The token is in the fragment, so
 * it reaches no log and no referrer.
 * @throws Error when the key that signs it is not in the ring any more.
 */
export function invitationUrl(
  { pagesUrl, keys }: { pagesUrl: string; keys: KeyRing },
  kind: LinkKind,
  invitation: LinkedInvitation,
): string {
  return `${pagesUrl}/accept#${secretToken(keys, purposes[kind], secretOf(kind, invitation))}`;
}

/** Finds the link of `invitation` that the token is from; undefined when it is from neither. Takes the same time for all. */
export function linkKindOf(
  keys: KeyRing,
  invitation: LinkedInvitation,
  token: string,
): LinkKind | undefined {
  const mailed = isTokenOf(keys, purposes.mailed, secretOf('mailed', invitation), token);
  const copied = isTokenOf(keys, purposes.copied, secretOf('copied', invitation), token);
  if (mailed) return 'mailed';
  return copied && invitation.copiedPermissions !== null ? 'copied' : undefined;
}

/**
 * A copied link is bound to what it was copied to give; one that was copied to give less is dead.
 */
function secretOf(kind: LinkKind, invitation: LinkedInvitation): SecretLink {
  if (kind === 'mailed') return invitation;
  const { nonce, copiedPermissions } = invitation;
  return { ...invitation, nonce: `${nonce}\n${(copiedPermissions ?? []).join(' ')}` };
}
