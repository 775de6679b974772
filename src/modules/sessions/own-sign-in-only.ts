import type { Type } from '@nestjs/common';
import { handlersOf } from '../../common/http/usher-controller.js';
import { asksForPassword } from '../../common/settings/host-sign-in.js';
import type { Settings } from '../../common/settings/settings.js';

/** The part of Usher's own sign-in that a route belongs to. */
export type SignInPart = 'sign_in' | 'password_policy';

/** The metadata key under which a route says so. */
export const OWN_SIGN_IN = 'usher:own-sign-in';

/**
 * The route is of Usher's own sign-in: where the host signs people in, it does not exist. Of a
 * controller, all routes are that do not say it themselves.
 */
export function OwnSignInOnly(part: SignInPart = 'sign_in'): MethodDecorator & ClassDecorator {
  return (target: object, method?: PropertyKey, descriptor?: PropertyDescriptor): void => {
    const handlers = descriptor
      ? [descriptor.value as object]
      : handlersOf(target as Type).map(([, handler]) => handler);
    for (const handler of handlers) {
      if (Reflect.hasMetadata(OWN_SIGN_IN, handler)) continue;
      Reflect.defineMetadata(OWN_SIGN_IN, part, handler);
    }
  };
}

/** Tells whether a route of this part exists. */
export function exists(
  part: SignInPart | undefined,
  { signIn }: Pick<Settings, 'signIn'>,
): boolean {
  if (part === undefined || !signIn) return true;
  return part === 'password_policy' && asksForPassword(signIn);
}
