import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import {
  type ArgumentsHost,
  BadGatewayException,
  BadRequestException,
  Body,
  type CallHandler,
  type CanActivate,
  Catch,
  ClassSerializerInterceptor,
  ConflictException,
  Controller,
  type ExceptionFilter,
  type ExecutionContext,
  Get,
  HttpException,
  type INestApplication,
  Module,
  type NestApplicationOptions,
  type NestInterceptor,
  Post,
  type Provider,
  Scope,
  type Type,
  UnauthorizedException,
  ValidationPipe,
  type VersioningOptions,
  VersioningType,
  type DynamicModule,
} from '@nestjs/common';
import {
  APP_FILTER,
  APP_GUARD,
  APP_INTERCEPTOR,
  APP_PIPE,
  NestFactory,
  Reflector,
} from '@nestjs/core';
import { ExpressAdapter, type NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { IsString } from 'class-validator';
import type { Request, Response } from 'express';
import multer from 'multer';
import { catchError, map, type Observable, of, tap } from 'rxjs';
import { FirstAdminSetup, isUsherPublicRoute, isUsherRoute, UsherModule } from '../../src/index.js';
import { hostTables } from '../support/host-tables.js';
import { Client } from '../support/client.js';
import { createTestDatabase, type TestDatabase } from '../support/stack.js';
import { QuietLogger } from '../support/quiet-logger.js';

const admin = { email: 'admin@corp.example', password: 'a long enough passphrase' };

/** A class that many applications have. */
class CreateUserDto {
  @IsString()
  handle: string;
}

@Controller('orders')
class OrdersController {
  @Get()
  list(): string[] {
    return ['an order'];
  }

  @Post()
  create(@Body() order: CreateUserDto): object {
    return { order: order.handle };
  }

  @Get('broken')
  broken(): never {
    throw new BadRequestException('An order of no kind.');
  }
}

interface Host {
  providers?: Provider[];
  imports?: (DynamicModule | Type)[];
  tables?: TestDatabase;
  options?: NestApplicationOptions;
  prepare?: (app: NestExpressApplication) => void;
  adapter?: ExpressAdapter;
  controllers?: Type[];
}

let database: TestDatabase;
const started: INestApplication[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  for (const app of started) await app.close();
  await database.drop();
});

const secretKeys = `test:${randomBytes(32).toString('base64')}`;

/** Usher as a module of an application. */
const usher = (): DynamicModule =>
  UsherModule.forRoot({
    secretKeys,
    publicUrl: 'http://host.test',
    mail: { from: 'Usher <usher@corp.example>', mailbox: true },
    runJobs: false,
    path: 'people',
  });

/** An application that has Usher as one module among its own, and globals of its own. */
async function create(host: Host): Promise<{ app: NestExpressApplication; warnings: string[] }> {
  const { imports = [usher()], controllers = [OrdersController], providers = [] } = host;
  @Module({
    imports: [hostTables((host.tables ?? database).options), ...imports],
    controllers,
    providers,
  })
  class HostModule {}
  const logger = new QuietLogger();
  const app = await NestFactory.create<NestExpressApplication>(
    HostModule,
    host.adapter ?? new ExpressAdapter(),
    { logger, abortOnError: false, ...host.options },
  );
  started.push(app);
  host.prepare?.(app);
  return { app, warnings: logger.warnings };
}

/** The same, listening, with a first admin. */
async function start(
  host: Host,
): Promise<{ client: Client; app: NestExpressApplication; warnings: string[] }> {
  const { app, warnings } = await create(host);
  await app.listen(0, '127.0.0.1');
  await app.get(FirstAdminSetup).ensure({ ...admin, organization: 'Corp' });
  return { client: new Client(await app.getUrl()), app, warnings };
}

/** Signs the first admin in to Usher. */
async function signIn(client: Client, base = '/people'): Promise<void> {
  const { email: identifier, password } = admin;
  const { status } = await client.post(`${base}/auth/login`, { identifier, password });
  expect(status).toBe(200);
}

const problem = 'application/problem+json; charset=utf-8';

describe('where a guard of the host stands in front of all routes', () => {
  /** Refuses what a request asks it to refuse. */
  class MoodyGuard implements CanActivate {
    canActivate(context: ExecutionContext): boolean {
      const { headers } = context.switchToHttp().getRequest<Request>();
      const { 'x-refuse': status, 'x-words': words } = headers;
      if (status === 'without words') throw new UnauthorizedException();
      if (typeof status === 'string') throw new HttpException(String(words), Number(status));
      return words === undefined;
    }
  }

  let client: Client;
  beforeAll(async () => {
    ({ client } = await start({ providers: [{ provide: APP_GUARD, useClass: MoodyGuard }] }));
  });

  const refused = async (headers: Record<string, string>): Promise<unknown[]> => {
    const answer = await client.send<{ code: string; status: number; detail: string }>(
      'GET',
      '/people/auth/password-policy',
      undefined,
      headers,
    );
    expect(answer.headers.get('content-type')).toBe(problem);
    expect(answer.body.status).toBe(answer.status);
    return [answer.status, answer.body.code, answer.body.detail];
  };

  test.each([
    [401, 'auth.not_signed_in'],
    [403, 'request.forbidden'],
    [404, 'request.not_found'],
    [402, 'request.refused'],
    [423, 'request.refused'],
    [429, 'request.too_many'],
    [451, 'request.refused'],
  ])('its %i stays one', async (status, code) => {
    const words = 'Renew your token.';
    const answer = await refused({ 'x-refuse': String(status), 'x-words': words });
    expect(answer).toEqual([status, code, status === 404 ? 'There is nothing here' : words]);
  });

  test('what it says in words of HTTP is said in words for people', async () => {
    expect(await refused({ 'x-words': 'no' })).toEqual([
      403,
      'request.forbidden',
      'This is not allowed here',
    ]);
    expect(await refused({ 'x-refuse': 'without words' })).toEqual([
      401,
      'auth.not_signed_in',
      'Not signed in',
    ]);
  });

  test('a server that is away for a while says so, and not why', async () => {
    const words = 'The shard of tenant 7 moves.';
    const answer = await refused({ 'x-refuse': '503', 'x-words': words });
    expect(answer).toEqual([503, 'request.failed', 'Something went wrong on our side']);
  });
});

test('a guard of the host that asks for its own tokens can let the routes of Usher by', async () => {
  const open: string[] = [];
  class TokenGuard implements CanActivate {
    canActivate(context: ExecutionContext): boolean {
      const { headers, path } = context.switchToHttp().getRequest<Request>();
      if (isUsherPublicRoute(context)) open.push(path);
      if (isUsherRoute(context) || headers.authorization === 'Bearer own') return true;
      throw new UnauthorizedException();
    }
  }
  const { client } = await start({ providers: [{ provide: APP_GUARD, useClass: TokenGuard }] });
  await signIn(client);
  expect((await client.get('/people/auth/me')).status).toBe(200);
  expect((await client.get('/people/emails')).status).toBe(200);
  expect((await client.get('/orders')).status).toBe(401);
  const withToken = await client.send('GET', '/orders', undefined, { authorization: 'Bearer own' });
  expect(withToken.status).toBe(200);
  expect(open).toEqual(['/people/auth/login']);
});

const hostPipe = new ValidationPipe({
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  transform: true,
  transformOptions: { enableImplicitConversion: true, excludeExtraneousValues: true },
  validateCustomDecorators: true,
  exceptionFactory: () => new BadRequestException('The host says no.'),
});

describe.each<[string, Host]>([
  ['a ValidationPipe', { prepare: (app) => app.useGlobalPipes(hostPipe) }],
  [
    'a ValidationPipe for each request',
    { providers: [{ provide: APP_PIPE, scope: Scope.REQUEST, useFactory: () => hostPipe }] },
  ],
])('where %s of the host stands in front of all routes', (kind, host) => {
  let client: Client;
  beforeAll(async () => {
    ({ client } = await start(host));
    await signIn(client);
  });

  test('the faults of a body are told by field, as Usher tells them', async () => {
    const answer = await client.post('/people/auth/login', { identifier: 7, more: true });
    expect(answer).toMatchObject({
      status: 422,
      body: {
        code: 'request.invalid',
        errors: {
          identifier: 'Give your e-mail address or username.',
          password: 'Give your password.',
          more: 'There is no field more here.',
        },
      },
    });
  });

  test('no value is turned into another', async () => {
    const email = `${kind.replaceAll(' ', '')}@corp.example`;
    const person = { email, sendInvitation: 'false' };
    const refused = await client.post('/people/users', person);
    expect(refused).toMatchObject({
      status: 422,
      body: { errors: { sendInvitation: 'sendInvitation is true or false.' } },
    });
    const metadata = { shoe: 42, tags: ['a', true], empty: null };
    const created = await client.post('/people/users', {
      ...{ email, firstName: null, sendInvitation: false, metadata },
    });
    expect(created).toMatchObject({
      status: 201,
      body: { email: email.toLowerCase(), firstName: null, metadata },
    });
  });

  test('queries, files and bodies of another make are read as ever', async () => {
    const wrong = await client.get('/people/imports/template.csv?identity=maybe');
    expect(wrong).toMatchObject({
      status: 422,
      body: { errors: { identity: 'identity is true or false.' } },
    });
    expect((await client.get('/people/imports/template.csv?identity=true')).status).toBe(200);
    const free = await client.get('/people/users/availability?email=admin@corp.example');
    expect(free).toMatchObject({ status: 200, body: { email: { status: 'already_member' } } });
    const uploaded = await client.upload<{ id: string }>(
      '/people/imports',
      'email\nberta@corp.example\n',
      { defaultRole: 'hr' },
    );
    expect(uploaded).toMatchObject({ status: 201, body: { counts: { ready: 1 } } });
    const rows = await client.get<{ rowNumber: number }[]>(
      `/people/imports/${uploaded.body.id}/rows`,
    );
    expect(rows.status).toBe(200);
    const cells = `/people/imports/${uploaded.body.id}/rows/${rows.body[0]?.rowNumber ?? 0}`;
    expect((await client.put(cells, { firstName: 'Berta' })).status).toBe(200);
    expect((await client.put('/people/organization', { reminders: '3' })).status).toBe(422);
    expect((await client.put('/people/organization', { reminders: 3 })).status).toBe(200);
  });

  test('it is the one that counts on the routes of the host', async () => {
    const answer = await client.post('/orders', {});
    expect(answer).toMatchObject({ status: 400, body: { message: 'The host says no.' } });
  });
});

describe('where interceptors of the host change every answer', () => {
  const heard: string[] = [];

  /** Puts every answer into an envelope, and notes when requests begin and end. */
  class Envelope implements NestInterceptor {
    intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
      const request = context.switchToHttp().getRequest<Request>();
      const what = `${request.method} ${request.path}`;
      heard.push(`begins: ${what}`);
      return next.handle().pipe(
        tap({
          complete: () => heard.push(`ends: ${what}`),
          error: () => heard.push(`fails: ${what}`),
        }),
        catchError((thrown: unknown) => {
          if (request.headers['x-errors'] === 'swallow') return of({ fine: true });
          if (request.headers['x-errors'] !== 'translate') throw thrown;
          throw new BadGatewayException();
        }),
        map((data: unknown) => {
          if (request.headers['x-fail-after']) throw new ConflictException('The host changed.');
          // Some are rude and change what they were given.
          if (typeof data === 'object' && data !== null) Object.assign(data, { rude: true });
          return { data };
        }),
      );
    }
  }

  let client: Client;
  beforeAll(async () => {
    ({ client } = await start({
      providers: [
        { provide: APP_INTERCEPTOR, useClass: Envelope },
        {
          provide: APP_INTERCEPTOR,
          inject: [Reflector],
          useFactory: (reflector: Reflector) =>
            new ClassSerializerInterceptor(reflector, { strategy: 'excludeAll' }),
        },
      ],
    }));
    await signIn(client);
  });
  beforeEach(() => void heard.splice(0));

  test('an object is answered as it is, while they see the request begin and end', async () => {
    const me = await client.get('/people/auth/me');
    expect(me.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(me.body).toMatchObject({ user: { email: admin.email } });
    expect(me.body).not.toHaveProperty('data');
    expect(me.body).not.toHaveProperty('rude');
    expect(heard).toEqual(['begins: GET /people/auth/me', 'ends: GET /people/auth/me']);
  });

  test('a list stays one, with its range', async () => {
    const list = await client.get('/people/audit-events?range=[0,0]');
    expect(list.headers.get('content-range')).toMatch(/^audit-events 0-0\/\d+$/);
    expect(list.body).toEqual([expect.objectContaining({ action: expect.anything() })]);
  });

  test('an answer without a body has none, and a download is the file', async () => {
    const other = new Client(client.url);
    const out = await other.post('/people/auth/logout');
    expect([out.status, out.text]).toEqual([204, '']);
    const asked = await other.post('/people/auth/forgot-password', { email: 'no@corp.example' });
    expect([asked.status, asked.text]).toEqual([202, '']);
    const file = await client.get('/people/imports/template.csv');
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(file.headers.get('content-disposition')).toContain('usher-template.csv');
    expect(file.text).toMatch(/^\uFEFF?First Name,/);
  });

  test('a refusal is one, also what the host refuses when the handler is done', async () => {
    const refused = await client.post('/people/users', {});
    expect([refused.status, refused.body.code]).toEqual([422, 'request.invalid']);
    expect(heard.at(-1)).toBe('fails: POST /people/users');
    const late = await client.send('GET', '/people/auth/me', undefined, { 'x-fail-after': 'yes' });
    expect(late.headers.get('content-type')).toBe(problem);
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'request.refused', detail: 'The host changed.' },
    });
  });

  test.each(['translate', 'swallow'])('a refusal is one, though they %s errors', async (errors) => {
    const refused = await client.send('POST', '/people/users', {}, { 'x-errors': errors });
    expect(refused.headers.get('content-type')).toBe(problem);
    expect(refused).toMatchObject({
      status: 422,
      body: { code: 'request.invalid', errors: { email: 'email is a text.' } },
    });
  });

  test('the answers of the host are changed as the host wants it', async () => {
    expect((await client.get('/orders')).body).toEqual({ data: expect.anything() });
  });
});

test('a filter of the host for all errors answers for its own routes, and Usher for its', async () => {
  @Catch()
  class HostFilter implements ExceptionFilter {
    catch(_: unknown, host: ArgumentsHost): void {
      host.switchToHttp().getResponse<Response>().status(418).json({ host: 'says so' });
    }
  }
  const { client } = await start({ providers: [{ provide: APP_FILTER, useClass: HostFilter }] });
  expect(await client.get('/orders/broken')).toMatchObject({ status: 418 });
  const answer = await client.get('/people/auth/me');
  expect([answer.status, answer.body.code]).toEqual([401, 'auth.not_signed_in']);
});

test('in an OpenAPI document of the host, a CreateUserDto of its own stays alone', async () => {
  const { app, warnings } = await start({});
  const document = SwaggerModule.createDocument(app, new DocumentBuilder().build());
  const names = Object.keys(document.components?.schemas ?? {});
  expect(names.filter((name) => !name.startsWith('Usher'))).toEqual(['CreateUserDto']);
  expect(names).toContain('UsherCreateUser');
  const body = (path: string): unknown => document.paths[path]?.post?.requestBody;
  const of = (name: string): unknown =>
    expect.objectContaining({
      content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
    });
  expect(body('/orders')).toEqual(of('CreateUserDto'));
  expect(body('/people/users')).toEqual(of('UsherCreateUser'));
  const ids = Object.values(document.paths).flatMap((path) =>
    Object.values(path).map(({ operationId }: { operationId?: string }) => operationId),
  );
  expect(ids.filter((id) => !id?.startsWith('Usher'))).toHaveLength(3);
  expect(new Set(ids).size).toBe(ids.length);
  expect(warnings).toEqual([]);
});

describe('whichever versions the host has, Usher answers', () => {
  const called = (headers: Record<string, string>) => ({ path: '/orders', headers });
  test.each<[VersioningOptions, { path: string; headers: Record<string, string> }]>([
    [{ type: VersioningType.URI }, { path: '/v2/orders', headers: {} }],
    [{ type: VersioningType.HEADER, header: 'x-version' }, called({ 'x-version': '2' })],
    [{ type: VersioningType.MEDIA_TYPE, key: 'v=' }, called({ accept: 'application/json;v=2' })],
  ])('%j', async (options, order) => {
    const { client } = await start({
      prepare: (app) => app.enableVersioning({ ...options, defaultVersion: '2' }),
    });
    const get = (path: string, headers = {}): Promise<{ status: number }> =>
      client.send('GET', path, undefined, headers);
    expect((await get('/orders')).status).toBe(404);
    expect((await get(order.path, order.headers)).status).toBe(200);
    await signIn(client);
    expect((await get('/people/users')).status).toBe(200);
    expect((await get('/people/users', order.headers)).status).toBe(200);
  });
});

describe('where the host lets Nest read bodies', () => {
  /** A person with more metadata than Nest's parser takes. */
  const large = (email: string): object => {
    const some = Array.from({ length: 80 }, (_, i) => [`k${i}`, 'x'.repeat(1_990)]);
    return { email, sendInvitation: false, metadata: Object.fromEntries(some) as object };
  };
  const rows = Array.from({ length: 2_000 }, (_, i) => ({
    email: `row${i}@corp.example`,
    metadata: { note: 'x'.repeat(1_200) },
  }));
  const order = { handle: 'x'.repeat(200_000) };

  test.each<[string, string, Partial<Host>]>([
    ['without any setting', '/people', {}],
    [
      'with a prefix, versions in a header, and a middleware for all routes',
      '/v1/people',
      {
        options: { rawBody: true },
        prepare: (app) => {
          app.setGlobalPrefix('v1');
          app.enableVersioning({ type: VersioningType.HEADER, header: 'x-version' });
          app.use((_request: Request, _response: Response, next: () => void) => next());
          app.useBodyParser('json', { limit: '50kb' });
        },
      },
    ],
  ])('%s, Usher takes bodies as large as it says', async (_, base, host) => {
    const { client, warnings } = await start(host);
    await signIn(client, base);
    const email = `${base.replaceAll('/', '')}@corp.example`;
    expect((await client.post(`${base}/users`, large(email))).status).toBe(201);
    expect((await client.post(`${base}/imports`, { rows })).status).toBe(201);
    const anybody = await new Client(client.url).post(`${base}/auth/login`, order);
    expect([anybody.status, anybody.body.code]).toEqual([413, 'request.too_large']);
    const torn = await client.send('PUT', `${base}/organization`, '{"name": ');
    expect(torn).toMatchObject({
      status: 400,
      headers: expect.anything(),
      body: { code: 'request.malformed', detail: 'The body is not valid JSON.' },
    });
    const own = base.replace('/people', '/orders');
    expect((await client.post(own, order)).status).toBe(413);
    expect((await client.post(own, { handle: 'a' })).body).toEqual({ order: 'a' });
    expect(warnings).toEqual([]);
  });

  test('a body that is encoded is not inflated for Usher, and is for the host', async () => {
    const { client } = await start({});
    const encoded = async (path: string, body: string): Promise<number> => {
      const { status } = await fetch(client.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-encoding': 'br' },
        body: new Uint8Array(brotliCompressSync(body)),
      });
      return status;
    };
    // Nest's parser would be the one to refuse this, with a 413.
    expect(await encoded('/people/auth/login', JSON.stringify(order))).toBe(415);
    expect(await encoded('/orders', JSON.stringify(order))).toBe(413);
    expect(await encoded('/orders', '{"handle":"a"}')).toBe(201);
  });

  test('a form with a file is read by Usher where the host reads those of all routes', async () => {
    const { client } = await start({ prepare: (app) => app.use(multer().any()) });
    await signIn(client);
    const uploaded = await client.upload('/people/imports', 'email\nform@corp.example\n');
    expect(uploaded).toMatchObject({ status: 201, body: { counts: { ready: 1 } } });
    const form = new FormData();
    form.append('handle', 'a');
    const own = await fetch(`${client.url}/orders`, { method: 'POST', body: form });
    expect(await own.json()).toEqual({ order: 'a' });
  });

  test('a route of the host that comes first keeps its parser', async () => {
    @Controller('people/auth')
    class OwnSignIn {
      @Post('login')
      signIn(@Body() body: object): object {
        return { host: body };
      }
    }
    @Module({ controllers: [OwnSignIn] })
    class FirstModule {}
    const { client } = await start({ imports: [FirstModule, usher()] });
    expect((await client.post('/people/auth/login', { a: 1 })).body).toEqual({ host: { a: 1 } });
  });
});

describe('what Usher cannot work with is refused at the start, in one sentence', () => {
  // What has begun to connect when the start fails is left to the process that ends.
  let embedded: TestDatabase;
  beforeAll(async () => {
    embedded = await createTestDatabase('sqlite');
  });
  afterAll(() => embedded.drop());

  test('a server that is not Express', async () => {
    class Other extends ExpressAdapter {
      override getType(): string {
        return 'fastify';
      }
    }
    await expect(create({ adapter: new Other(), tables: embedded })).rejects.toThrow(
      'Usher needs Express (@nestjs/platform-express), and this application runs on fastify.',
    );
  });

  test('a second Usher in the same application', async () => {
    await expect(create({ imports: [usher(), usher()], tables: embedded })).rejects.toThrow(
      'UsherModule is in this application twice: call forRoot or forRootAsync once, and import that.',
    );
  });

  test('the module without its options, alone or beside itself with them', async () => {
    const words =
      /^UsherModule is (imported without its options: import what UsherModule\.forRoot|in this application twice)/;
    @Module({ imports: [UsherModule] })
    class FeatureModule {}
    for (const imports of [[UsherModule], [usher(), FeatureModule], [FeatureModule, usher()]]) {
      await expect(create({ imports, tables: embedded })).rejects.toThrow(words);
    }
  });

  test('not an application without a server', async () => {
    @Module({ imports: [hostTables(database.options), usher()] })
    class WorkerModule {}
    const context = await NestFactory.createApplicationContext(WorkerModule, {
      logger: false,
      abortOnError: false,
    });
    await context.close();
  });
});
