import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { USHER_CONTROLLER } from '../../../common/http/usher-controller.js';
import { ACCESS } from '../../permissions/access.js';

/** Keeps the application from starting while a route does not say who may call it. */
@Injectable()
export class RouteAccessCheck implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const silent = this.discovery.getControllers().flatMap(({ metatype }) => {
      if (typeof metatype !== 'function') return [];
      if (!this.reflector.get<boolean | undefined>(USHER_CONTROLLER, metatype)) return [];
      const prototype = metatype.prototype as Record<string, () => unknown>;
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((name) => {
          const handler = prototype[name];
          return (
            handler &&
            Reflect.hasMetadata(PATH_METADATA, handler) &&
            !this.reflector.getAllAndOverride<unknown>(ACCESS, [handler, metatype])
          );
        })
        .map((name) => `${metatype.name}.${name}`);
    });
    if (silent.length > 0) {
      throw new Error(
        `These routes do not say who may call them (@Public, @SignedIn or @Requires): ${silent.join(', ')}.`,
      );
    }
  }
}
