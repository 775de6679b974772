import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Request } from 'express';
import { Problem } from '../../common/problem/problem.js';
import type { Language } from '../../words/language.js';
import { words } from '../../words/words.js';
import type { Holder, Permission } from './permission-catalogue.js';

/** The person who is acting: a signed-in person in their current organization. */
export interface Actor extends Holder {
  userId: string;
  organizationId: string;
  membershipId: string;
  /** The session of Usher's own that the request carries; null where the host signs people in. */
  sessionId: string | null;
  /** The language in which they read. */
  language: Language;
}

/** A request after the access guard has let it in; `actor` is absent on public routes without a session. */
export type UsherRequest = Request & { actor?: Actor };

export type Access =
  | { kind: 'public' }
  | { kind: 'signed_in' }
  | { kind: 'permission'; permission: Permission }
  | { kind: 'one_of'; permissions: OneOf };

/** Permissions of which one will do; the first is the one that is named to who has none. */
export type OneOf = readonly [Permission, ...Permission[]];

/** The metadata key under which a route says who may come in. A route that says nothing is closed. */
export const ACCESS = 'usher:access';

/** Anybody may call this route. */
export const Public = (): MethodDecorator & ClassDecorator =>
  SetMetadata(ACCESS, { kind: 'public' } satisfies Access);

/** Anybody who is signed in may call this route. */
export const SignedIn = (): MethodDecorator & ClassDecorator =>
  SetMetadata(ACCESS, { kind: 'signed_in' } satisfies Access);

/** Only holders of `permission` in their current organization may call this route. */
export const Requires = (permission: Permission): MethodDecorator & ClassDecorator =>
  SetMetadata(ACCESS, { kind: 'permission', permission } satisfies Access);

/** Only holders of one of `permissions` in their current organization may call this route. */
export const RequiresOneOf = (...permissions: OneOf): MethodDecorator & ClassDecorator =>
  SetMetadata(ACCESS, { kind: 'one_of', permissions } satisfies Access);

/** The person who is acting. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<UsherRequest>();
  if (!actor) throw new Problem('auth.not_signed_in');
  return actor;
});

/** @throws Problem `permission.missing` unless the actor holds `permission`. */
export function demand(actor: Pick<Actor, 'permissions'>, permission: Permission): void {
  if (!actor.permissions.has(permission)) throw permissionMissing(permission);
}

/** @throws Problem `permission.missing` unless the actor holds one of `permissions`. */
export function demandOneOf(actor: Pick<Actor, 'permissions'>, permissions: OneOf): void {
  if (!permissions.some((one) => actor.permissions.has(one))) {
    throw permissionMissing(permissions[0]);
  }
}

export function permissionMissing(permission: Permission): Problem {
  return new Problem('permission.missing', {
    detail: words('sign_in.permission_missing', { permission }),
    params: { permission },
  });
}
