import { type SecretLink, secretToken } from '../../../common/secrets/secret-link.js';
import type { Settings } from '../../../common/settings/settings.js';

/** The purpose that keeps the tokens of password resets apart from those of invitations. */
export const RESET_PURPOSE = 'password_reset';

/** The secret link of a password reset; its token is in the fragment, which reaches no log. */
export function passwordResetLink({ keys, pagesUrl }: Settings, reset: SecretLink): string {
  return `${pagesUrl}/reset-password#${secretToken(keys, RESET_PURPOSE, reset)}`;
}
