import type { ExecutionContext } from '@nestjs/common';
import { USHER_CONTROLLER } from '../../common/http/usher-controller.js';
import { ACCESS, type Access } from './access.js';

/**
 * Tells whether a guard of the application around Usher was asked about a route of Usher's, which
 * decides by itself who may call it.
 */
export function isUsherRoute(context: ExecutionContext): boolean {
  return saidOf(context, USHER_CONTROLLER) === true;
}

/** Tells whether a guard was asked about a route of Usher's that anybody may call. */
export function isUsherPublicRoute(context: ExecutionContext): boolean {
  const access = saidOf(context, ACCESS) as Access | undefined;
  return isUsherRoute(context) && access?.kind === 'public';
}

/** The metadata of the handler, or else of its controller. */
function saidOf(context: ExecutionContext, key: string): unknown {
  return (
    Reflect.getMetadata(key, context.getHandler()) ?? Reflect.getMetadata(key, context.getClass())
  );
}
