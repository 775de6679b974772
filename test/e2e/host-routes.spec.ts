import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  Body,
  type CanActivate,
  Controller,
  type ExecutionContext,
  Get,
  ImATeapotException,
  Injectable,
  Module,
  Post,
} from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { Request } from 'express';
import { type Actor, CurrentActor, type HostPerson, Problem, Requires } from '../../src/index.js';
import type { Answer } from '../support/client.js';
import { HostAccounts, type HostClient, startHost, type TestHost } from '../support/host.js';
import { mailedToken } from '../support/invitations.js';

@Controller('orders')
class OrdersController {
  @Get()
  list(): string[] {
    return ['an order'];
  }
}

@Controller('refunds')
class RefundsController {
  @Get()
  @Requires('can_view_audit_log')
  list(@CurrentActor() { role }: Actor): object {
    return { role };
  }

  @Post()
  @Requires('can_view_audit_log')
  make(@Body() refund: object): object {
    return { refund };
  }

  @Get('teapot')
  @Requires('can_view_audit_log')
  fail(): never {
    throw new ImATeapotException('Short and stout.');
  }
}

@Requires('can_manage_settings')
@Controller('ledger')
class LedgerController {
  @Get()
  read(): string {
    return 'the ledger';
  }
}

/** A controller that leaves what Usher refuses to Nest. */
@Controller('open')
class OpenController {
  @Get('actor')
  show(@CurrentActor() { role }: Actor): object {
    return { role };
  }

  @Get('problem')
  fail(): never {
    throw new Problem('user.already_member', {
      detail: 'Here already.',
      errors: { email: 'Taken.' },
    });
  }
}

@Controller('mistyped')
class MistypedController {
  @Get()
  @Requires('can_refnd')
  list(): void {}
}

type Known = Request & { person?: HostPerson | null };

/** Reads the host's token, on every route, and lets everybody by. */
@Injectable()
class HostGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Known>();
    request.person = tokens.personOf(request);
    return true;
  }
}

@Module({ providers: [{ provide: APP_GUARD, useClass: HostGuard }] })
class HostGuardModule {}

const tokens = new HostAccounts();

let host: TestHost;
let boss: HostClient;
let member: HostClient;

beforeAll(async () => {
  const firstAdmin = { email: 'boss@host.example', organization: 'Example' };
  // What the host's guard has found, and it alone, says who makes a request.
  const signIn = {
    personOf: (request: unknown) => (request as Known).person ?? null,
    signInUrl: () => 'http://host.test/login',
  };
  const controllers = [OrdersController, RefundsController, LedgerController, OpenController];
  // The guard's module comes after Usher's.
  const own = { controllers, imports: [HostGuardModule] };
  host = await startHost({ firstAdmin, signIn }, own, tokens);
  boss = host.client(tokens.add('boss@host.example'));
  await boss.post('/people/users', { email: 'ann@host.example' });
  member = host.client(tokens.add('ann@host.example'));
  const token = await mailedToken(host, 'ann@host.example');
  await member.post('/people/public/invitations/accept', { token });
});
afterAll(() => host.close());

const told = ({ status, body }: Answer): unknown[] => [status, body.code];

test('a host’s guard that stands after Usher in its modules has run before Usher asks who it is', async () => {
  expect((await boss.get('/people/auth/me')).body).toMatchObject({ role: 'admin' });
  expect((await member.get('/people/auth/me')).body).toMatchObject({ role: 'member' });
});

test('routes of the host that ask for a permission of Usher’s are guarded by it', async () => {
  for (const path of ['/refunds', '/ledger']) {
    expect(told(await host.client().get(path))).toEqual([401, 'auth.not_signed_in']);
    const refused = await member.get(path);
    expect(told(refused)).toEqual([403, 'permission.missing']);
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    const stranger = host.client(tokens.add(`stranger${path.length}@host.example`));
    expect(told(await stranger.get(path))).toEqual([403, 'auth.no_membership']);
    expect((await boss.get(path)).status).toBe(200);
  }
  expect((await boss.get('/refunds')).body).toEqual({ role: 'admin' });
});

test('what else they take and answer is the host’s', async () => {
  const form = await boss.send<{ refund: object }>('POST', '/refunds', 'amount=7', {
    'content-type': 'application/x-www-form-urlencoded',
  });
  expect([form.status, form.body]).toEqual([201, { refund: { amount: '7' } }]);
  const failed = await boss.get('/refunds/teapot');
  expect([failed.status, failed.body]).toEqual([
    418,
    expect.objectContaining({ message: 'Short and stout.' }),
  ]);
  expect((await host.client().get('/orders')).body).toEqual(['an order']);
  expect((await host.client().get('/nothing')).body).toMatchObject({ statusCode: 404 });
});

test('what Usher refuses where nothing guards the route is a refusal there too', async () => {
  expect(told(await boss.get('/open/actor'))).toEqual([401, 'auth.not_signed_in']);
  const { status, body } = await boss.get('/open/problem');
  expect([status, body]).toEqual([
    409,
    {
      ...{ type: 'urn:usher:problem:user.already_member', title: expect.any(String), status: 409 },
      ...{ detail: 'Here already.', code: 'user.already_member', errors: { email: 'Taken.' } },
    },
  ]);
});

test('a route that asks for a permission that there is not keeps the application from starting', async () => {
  const starting = startHost({}, { controllers: [MistypedController] });
  await expect(starting).rejects.toThrow(/MistypedController\.list has @Requires\('can_refnd'\)/);
});

test('cross_site_requests: a change there that a cookie signs comes from the own pages', async () => {
  const cookie = `host=${tokens.tokenOf(tokens.of('boss@host.example'))}`;
  const send = (origin: string): Promise<Answer> =>
    host.client().send('POST', '/refunds', { amount: 7 }, { cookie, origin });
  expect((await send('http://host.test')).status).toBe(201);
  expect(told(await send('http://evil.example'))).toEqual([403, 'request.cross_site']);
});
