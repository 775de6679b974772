import {
  type CanActivate,
  type ExecutionContext,
  Injectable,
  SetMetadata,
  UnauthorizedException,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { isUsherPublicRoute } from 'nestjs-usher';
import type { Account } from './account.entity.js';
import { Accounts } from './accounts.service.js';

export type ShopRequest = Request & { account?: Account | null };

/** Marks a route that nobody needs to be signed in for. */
export const Public = (): MethodDecorator => SetMetadata('public', true);

/** Lets requests with a token of ours through, for all routes of the application. */
@Injectable()
export class TokenGuard implements CanActivate {
  constructor(
    private readonly accounts: Accounts,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<ShopRequest>();
    const [, token] = /^Bearer (.+)$/.exec(request.headers.authorization ?? '') ?? [];
    if (token !== undefined) request.account = await this.accounts.withToken(token);
    const isPublic = this.reflector.get<boolean | undefined>('public', context.getHandler());
    if (request.account || isPublic || isUsherPublicRoute(context)) return true;
    throw new UnauthorizedException('Sign in first.');
  }
}
