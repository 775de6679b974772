import { isTokenOf, type SecretLink, secretToken } from '../../common/secrets/secret-link.js';
import type { Settings } from '../../common/settings/settings.js';

/** The purpose that keeps these tokens apart from those of invitations and of new passwords. */
const PURPOSE = 'email_change';

/** The secret link that confirms a new address; its token is in the fragment, which reaches no log. */
export function emailChangeLink(
  { keys, pagesUrl }: Pick<Settings, 'keys' | 'pagesUrl'>,
  change: SecretLink,
): string {
  return `${pagesUrl}/confirm-email#${secretToken(keys, PURPOSE, change)}`;
}

/** Tells whether `token` is that of the change's link, in the same time for all. */
export function isEmailChangeToken(
  { keys }: Pick<Settings, 'keys'>,
  change: SecretLink,
  token: string,
): boolean {
  return isTokenOf(keys, PURPOSE, change, token);
}
