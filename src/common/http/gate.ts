import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';

/** The guard that stands in front of Usher's routes: `AccessGuard` of modules/sign-in. */
export const GATE = Symbol('usher gate');

/**
 * Stands in front of a controller or a route. The guards that the host has for all of its routes
 * have run by then, whatever the order of its modules, and have said who makes the request.
 */
@Injectable()
export class Gate implements CanActivate {
  constructor(@Inject(GATE) private readonly guard: CanActivate) {}

  canActivate(context: ExecutionContext): ReturnType<CanActivate['canActivate']> {
    return this.guard.canActivate(context);
  }
}
