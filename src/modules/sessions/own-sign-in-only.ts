import { SetMetadata } from '@nestjs/common';
import { asksForPassword } from '../../common/settings/host-sign-in.js';
import type { Settings } from '../../common/settings/settings.js';

/** The part of Usher's own sign-in that a route belongs to. */
export type SignInPart = 'sign_in' | 'password_policy';

/** The metadata key under which a route says so. */
export const OWN_SIGN_IN = 'usher:own-sign-in';

/** The route is of Usher's own sign-in: where the host signs people in, it does not exist. */
export const OwnSignInOnly = (part: SignInPart = 'sign_in'): MethodDecorator & ClassDecorator =>
  SetMetadata(OWN_SIGN_IN, part);

/** Tells whether a route of this part exists. */
export function exists(
  part: SignInPart | undefined,
  { signIn }: Pick<Settings, 'signIn'>,
): boolean {
  if (part === undefined || !signIn) return true;
  return part === 'password_policy' && asksForPassword(signIn);
}
