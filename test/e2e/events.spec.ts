import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { type INestApplication, Injectable, Logger, type Provider, Scope } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource, In } from 'typeorm';
import {
  BulkInvites,
  Database,
  type EventName,
  FirstAdminSetup,
  OnUsherEvent,
  type UsherEvent,
  UsherModule,
} from '../../src/index.js';
import { connected } from '../../src/bin/data-source.js';
import { actingIn } from '../../src/bin/people-file/acting.js';
import { withUsher } from '../../src/bin/usher-application.js';
import { dataSourceOptions } from '../../src/host/data-source.js';
import { Clock, DAY, HOUR, SECOND } from '../../src/common/time/clock.js';
import { EventClaims } from '../../src/modules/event-delivery/event-claims.js';
import { EventDelivery } from '../../src/modules/event-delivery/event-delivery.js';
import { EventHandlers } from '../../src/modules/event-delivery/event-handlers.js';
import { EventRow } from '../../src/modules/events/event.entity.js';
import { Events, EVENTS_KEPT_FOR } from '../../src/modules/events/events.js';
import { HandledEvent } from '../../src/modules/events/handled-event.entity.js';
import { Organization } from '../../src/modules/organizations/organization.entity.js';
import { newId } from '../../src/common/random/ids.js';
import { Client, until } from '../support/client.js';
import { hostTables } from '../support/host-tables.js';
import { processed, uploadCsv } from '../support/imports.js';
import { createTestDatabase, type TestDatabase } from '../support/stack.js';
import { moveClock } from '../support/test-clock.js';
import { admin } from '../support/usher.js';

type Told = UsherEvent<
  | 'people.invited'
  | 'person.archived'
  | 'person.updated'
  | 'person.erased'
  | 'identity.validated'
  | 'import.completed'
>;

/** The events that the host has heard, and those that it does not like. */
const heard: Told[] = [];
const also: string[] = [];
let dislikes: (event: Told) => boolean = () => false;
/** Gives the time that a handler takes before it hears. */
let takesTime: (event: Told) => Promise<void> = () => Promise.resolve();

@Injectable()
class Directory {
  @OnUsherEvent(
    'people.invited',
    'person.archived',
    'person.updated',
    'person.erased',
    'identity.validated',
    'import.completed',
  )
  async hear(event: Told): Promise<void> {
    await takesTime(event);
    if (dislikes(event)) throw new Error(`No: ${JSON.stringify(event)}`);
    heard.push(event);
  }
}

@Injectable()
class Badges {
  @OnUsherEvent('person.archived')
  take({ person }: UsherEvent<'person.archived'>): void {
    also.push(person.id);
  }
}

const secretKeys = `test:${randomBytes(32).toString('base64')}`;
let database: TestDatabase;
let app: INestApplication;
let boss: Client;

beforeAll(async () => {
  Logger.overrideLogger(false);
  database = await createTestDatabase();
  app = await NestFactory.create(host([Directory, Badges]), { logger: false, bodyParser: false });
  await app
    .get(FirstAdminSetup, { strict: false })
    .ensure({ ...admin, organization: 'Corp', allowWeakPassword: true });
  await app.listen(0, '127.0.0.1');
  boss = new Client(await app.getUrl());
  await boss.signIn(admin.email, admin.password);
});
beforeEach(() => {
  heard.length = 0;
  also.length = 0;
  dislikes = () => false;
  takesTime = () => Promise.resolve();
  jest.restoreAllMocks();
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

function host(providers: Provider[], runJobs = true): object {
  return {
    module: class Host {},
    imports: [
      hostTables(database.options),
      UsherModule.forRoot({ secretKeys, publicUrl: 'http://usher.test', runJobs }),
    ],
    providers,
  };
}

async function invite(email: string): Promise<string> {
  const { body, status } = await boss.post<{ id: string }>('/api/users', { email, role: 'member' });
  expect(status).toBe(201);
  return body.id;
}

const namesHeardOf = (id: string): string[] =>
  heard.flatMap((event) => ('person' in event && event.person.id === id ? [event.name] : []));
const eventually = (what: () => boolean): Promise<unknown> => until(() => Promise.resolve(what()));

test('what happens to people is told after the commit, in order, with who it is about', async () => {
  const id = await invite('ada@corp.example');
  expect((await boss.put(`/api/users/${id}`, { firstName: 'Ada' })).status).toBe(200);
  await eventually(() => namesHeardOf(id).length === 1);
  expect(heard).toMatchObject([
    {
      name: 'people.invited',
      importId: null,
      organizationId: expect.any(String),
      actorId: expect.any(String),
      at: expect.any(Date),
      people: [{ id, email: 'ada@corp.example', username: 'ada' }],
    },
    { name: 'person.updated', person: { id, email: 'ada@corp.example', firstName: 'Ada' } },
  ]);
  const refused = await boss.post('/api/users', { email: 'ada@corp.example' });
  expect(refused.status).toBe(409);
  expect(await boss.get('/api/events?filter={"status":"waiting"}')).toMatchObject({ body: [] });
});

test('of somebody who is erased nothing is told but the ids', async () => {
  const id = await invite('gone@corp.example');
  const database = app.get(Database, { strict: false });
  await database.transaction((manager) =>
    manager.query("UPDATE usher_users SET external_id = 'host-7' WHERE id = ?", [id]),
  );
  expect((await boss.post(`/api/users/${id}/erase`)).status).toBe(204);
  await eventually(() => namesHeardOf(id).includes('person.erased'));
  expect(heard.at(-1)).toMatchObject({
    name: 'person.erased',
    person: { id, externalId: 'host-7', email: null, username: null, firstName: null },
  });
});

test('of an import the people are told range by range, before what happens to them', async () => {
  const emails = Array.from({ length: 6000 }, (_, n) => `p${n}@corp.example`);
  const { id } = await uploadCsv(boss, `Email\n${emails.join('\n')}\n`);
  await processed(boss, id);
  await eventually(() => heard.some(({ name }) => name === 'import.completed'));
  const told = heard.flatMap((event) => (event.name === 'people.invited' ? [event] : []));
  expect(told.every(({ importId, people }) => importId === id && people.length <= 5000)).toBe(true);
  const all = told.flatMap(({ people }) => people.map(({ email }) => email));
  expect(all.sort()).toEqual(emails.sort());
  expect(heard.at(-1)).toMatchObject({ name: 'import.completed', importId: id });
}, 60_000);

test('of an import that validates identities each of these is told, after who was invited', async () => {
  const people = ['iris', 'ivan'].map(
    (name, n) => `${name}@corp.example,${name},Doe,1990-01-0${n + 1},DE`,
  );
  const { id } = await uploadCsv(
    boss,
    `Email,First name,Last name,Birthdate,Nationality\n${people.join('\n')}\nno@corp.example,,,,\n`,
    { validateIdentities: 'true' },
  );
  await processed(boss, id);
  // What is told of the import waits for no person, and none of them for it.
  await eventually(() => heard.length >= 4);
  const names = heard.map(({ name }) => name);
  expect(names.sort()).toEqual([
    'identity.validated',
    'identity.validated',
    'import.completed',
    'people.invited',
  ]);
  expect(heard[0]?.name).toBe('people.invited');
  const validated = heard.flatMap((event) =>
    event.name === 'identity.validated' ? [event.person.email] : [],
  );
  expect(validated.sort()).toEqual(['iris@corp.example', 'ivan@corp.example']);
});

test('a handler that throws is asked again, holds up the same person alone, and is shown when it goes on', async () => {
  dislikes = ({ name }) => name === 'person.updated';
  const [eve, bo] = [await invite('eve@corp.example'), await invite('bo@corp.example')];
  await boss.put(`/api/users/${eve}`, { firstName: 'Eve' });
  await boss.put(`/api/users/${bo}`, { lastName: 'Bo' });
  await setActive(bo);
  expect((await boss.post(`/api/users/${bo}/archive`)).status).toBe(200);
  const waiting = await until(async () => {
    const { body } = await boss.get<{ id: string; name: string; personId: string }[]>(
      '/api/events?filter={"status":"waiting"}',
    );
    return body.length === 3 && body;
  });
  expect(waiting.map(({ name }) => name).sort()).toEqual([
    'person.archived',
    'person.updated',
    'person.updated',
  ]);
  expect(also).toEqual([]);

  // It goes on throwing for days, by the clock.
  const delivery = app.get(EventDelivery, { strict: false });
  const isGivenUp = (): Promise<boolean> =>
    app
      .get(Database, { strict: false })
      .query("SELECT id FROM usher_events WHERE status = 'failed'")
      .then((rows) => rows.length === 2);
  await until(async () => {
    moveClock(app, 8 * HOUR);
    await delivery.deliver();
    return isGivenUp();
  });
  await boss.signIn(admin.email, admin.password);
  const failed = (
    await boss.get<{ id: string; error: string; attempts: number }[]>(
      '/api/events?filter={"status":"failed"}',
    )
  ).body;
  for (const { error, attempts } of failed) {
    expect(error).toContain('Directory.hear: Error');
    expect(error).not.toContain('corp.example');
    expect(attempts).toBe(14);
  }
  // What came after it is told then.
  await eventually(() => also.includes(bo));
  expect(namesHeardOf(bo)).toEqual(['person.archived']);

  dislikes = () => false;
  for (const { id } of failed)
    expect((await boss.post(`/api/events/${id}/retry`)).status).toBe(202);
  await eventually(() => namesHeardOf(eve).length === 1);
  await eventually(() => namesHeardOf(bo).length === 2);
  const again = await boss.post(`/api/events/${failed[0]?.id ?? ''}/retry`);
  expect([again.status, again.body.code]).toEqual([409, 'event.not_failed']);
  const { body: told } = await boss.get<object[]>(
    '/api/audit-events?filter={"action":"event.retried"}&sort=["createdAt","ASC"]',
  );
  expect(told).toMatchObject(
    failed.map(({ id: eventId }) => ({ actor: { name: admin.email }, detail: { eventId } })),
  );
}, 60_000);

test('what waits behind an event that fails is looked at again with it, and told after it', async () => {
  dislikes = ({ name }) => name === 'people.invited';
  const { id: importId } = await uploadCsv(boss, 'Email\nbehind@corp.example\n');
  await processed(boss, importId);
  const [person] = (await boss.get<{ id: string }[]>('/api/users?filter={"q":"behind"}')).body;
  const id = person?.id ?? '';
  expect((await boss.put(`/api/users/${id}`, { firstName: 'Bea' })).status).toBe(200);
  const delivery = app.get(EventDelivery, { strict: false });
  const waiting = await until(async () => {
    moveClock(app, 60 * SECOND);
    await delivery.deliver();
    const { body } = await boss.get<{ name: string; attempts: number; nextAttemptAt: string }[]>(
      '/api/events?filter={"status":"waiting"}',
    );
    return new Set(body.map(({ nextAttemptAt }) => nextAttemptAt)).size === 1 && body;
  });
  expect(waiting.map(({ name }) => name).sort()).toEqual([
    'import.completed',
    'people.invited',
    'person.updated',
  ]);
  expect(waiting.filter(({ attempts }) => attempts > 0)).toMatchObject([
    { name: 'people.invited' },
  ]);

  dislikes = () => false;
  await until(async () => {
    moveClock(app, HOUR);
    await delivery.deliver();
    return namesHeardOf(id).includes('person.updated');
  });
  expect(heard[0]).toMatchObject({ name: 'people.invited', importId });
}, 60_000);

test('a handler that takes long is called again only when its process has ended', async () => {
  let calls = 0;
  let goOn = (): void => undefined;
  takesTime = ({ name }) =>
    name === 'person.updated'
      ? new Promise((resolve) => {
          calls += 1;
          goOn = resolve;
        })
      : Promise.resolve();
  await boss.signIn(admin.email, admin.password);
  const id = await invite('slow@corp.example');
  await boss.put(`/api/users/${id}`, { firstName: 'Slow' });
  await eventually(() => calls === 1);

  const claims = app.get(EventClaims, { strict: false });
  const other = newId();
  for (let minutes = 0; minutes < 6; minutes += 1.5) {
    moveClock(app, 90 * SECOND);
    await app.get(EventDelivery, { strict: false }).renew();
    expect(await claims.claim(other, 20)).toEqual([]);
  }

  // A process that has ended renews nothing.
  jest.spyOn(claims, 'renew').mockResolvedValue();
  moveClock(app, 150 * SECOND);
  const [taken] = await claims.claim(other, 20);
  expect(taken).toMatchObject({ personId: id, name: 'person.updated', attempts: 2 });

  // The one that was thought to have ended has lost it.
  goOn();
  await eventually(() => namesHeardOf(id).length === 1);
  const event = await app
    .get(Database, { strict: false })
    .repository(EventRow)
    .findOneByOrFail({ personId: id, name: 'person.updated' });
  expect(event).toMatchObject({ status: 'waiting', leaseOwner: other });
  await claims.settle(other, { event, handledBy: ['Directory.hear'], error: undefined });
});

test('what is done by a process without handlers is told by one that has them, and by no other', async () => {
  @Injectable()
  class Doors {
    @OnUsherEvent('invitation.revoked')
    close(): void {}
  }
  const tables = app.get(Database, { strict: false });
  const written = (name: EventName): Promise<string[]> =>
    tables
      .repository(EventRow)
      .findBy({ name })
      .then((rows) => rows.map(({ status }) => status));
  await until(() => tables.repository(HandledEvent).existsBy({ name: 'people.invited' }));
  // As it does every hour: the clock may have been moved by more than a week since it started.
  await app.get(Events, { strict: false }).announce();
  await boss.signIn(admin.email, admin.password);

  // Nobody delivers for a moment.
  const claims = jest.spyOn(app.get(EventClaims, { strict: false }), 'claim');
  claims.mockResolvedValue([]);
  const server = await NestFactory.create(host([Doors], false), { logger: false });
  await server.listen(0, '127.0.0.1');
  const there = new Client(await server.getUrl());
  await there.signIn(admin.email, admin.password);
  const { body } = await there.post<{ id: string }>('/api/users', { email: 'far@corp.example' });
  await there.put(`/api/users/${body.id}`, { firstName: 'Far' });
  await server.get(EventDelivery, { strict: false }).deliver();
  await server.close();
  expect(await written('people.invited')).toContain('waiting');

  // As the command `usher import` does.
  await connected(new DataSource(dataSourceOptions(database.options)), (dataSource) =>
    withUsher(dataSource, secretKeys, async (usher) => {
      // By the clock of the others, to whom its reading would seem to have broken off hours ago.
      moveClock(usher, app.get(Clock, { strict: false }).now().getTime() - Date.now());
      const { actor } = await actingIn(usher, 'Corp', undefined);
      const bulk = usher.get(BulkInvites);
      const { id } = await bulk.read(actor, Readable.from('Email\ncommand@corp.example\n'));
      await bulk.process(actor, id);
      expect(await bulk.run(actor, id)).toMatchObject({ status: 'completed' });
    }),
  );

  claims.mockRestore();
  await app.get(EventDelivery, { strict: false }).deliver();
  await eventually(() => namesHeardOf(body.id).length === 1);
  const invited = (): (string | null)[] =>
    heard.flatMap((event) =>
      event.name === 'people.invited' ? event.people.map(({ email }) => email) : [],
    );
  await eventually(() => invited().length === 2);
  expect(invited()).toEqual(['far@corp.example', 'command@corp.example']);
  // No process has a handler for these.
  expect(await written('person.unarchived')).toEqual([]);
}, 60_000);

test('what no process handles any more is forgotten after a week, and what one handles is not', async () => {
  const database = app.get(Database, { strict: false });
  const events = app.get(Events, { strict: false });
  const claims = app.get(EventClaims, { strict: false });
  const longAgo = new Date(Date.now() - 90 * DAY);
  const [forgotten, kept, given] = [newId(), newId(), newId()];
  // Somebody else is trying the last.
  jest.spyOn(claims, 'claim').mockResolvedValue([]);
  await database.transaction(async (manager) => {
    await manager.upsert(HandledEvent, { name: 'mail.failed', seenAt: longAgo }, ['name']);
    const { id: organizationId } = await manager.findOneByOrFail(Organization, { name: 'Corp' });
    const row = { organizationId, attempts: 0, createdAt: longAgo, nextAttemptAt: longAgo };
    await manager.insert(EventRow, [
      { ...row, id: forgotten, name: 'mail.failed', status: 'waiting' },
      { ...row, id: kept, name: 'import.completed', status: 'waiting' },
      { ...row, id: given, name: 'mail.failed', status: 'failed' },
    ]);
  });
  await claims.forget(new Date(Date.now() - EVENTS_KEPT_FOR));
  const left = await database.repository(EventRow).findBy({ id: In([forgotten, kept, given]) });
  expect(left.map(({ id }) => id).sort()).toEqual([kept, given].sort());
  await database.transaction(async (manager) => {
    expect(await events.wanted(manager, ['mail.failed'])).toEqual(new Set());
  });
});

/** As if they had accepted. */
async function setActive(userId: string): Promise<void> {
  await app
    .get(Database, { strict: false })
    .transaction((manager) =>
      manager.query("UPDATE usher_memberships SET status = 'active' WHERE user_id = ?", [userId]),
    );
}

/** The words with which an application of these providers refuses to start. */
async function refusal(providers: Provider[]): Promise<string> {
  const other = await NestFactory.create(host(providers), { logger: false, abortOnError: false });
  const words = await other.init().then(
    () => 'It has started.',
    (thrown: unknown) => String(thrown),
  );
  await other.close();
  return words;
}

test('handlers are heard whatever has made their provider, once for each', async () => {
  const calls: string[] = [];
  class Listener {
    constructor(private readonly name: string) {}
    @OnUsherEvent('person.archived')
    hear(): void {
      calls.push(this.name);
    }
  }
  class Made extends Listener {}
  class Given extends Listener {}
  const other = await NestFactory.create(
    host([
      { provide: 'made', useFactory: () => new Made('made') },
      { provide: 'given', useValue: new Given('given') },
      { provide: 'alias', useExisting: 'given' },
    ]),
    { logger: false, abortOnError: false },
  );
  await other.init();
  for (const { call } of other.get(EventHandlers, { strict: false }).of('person.archived')) {
    await call({} as UsherEvent);
  }
  await other.close();
  expect(calls.sort()).toEqual(['given', 'made']);
});

test('a handler that would never hear anything keeps the application from starting', async () => {
  @Injectable({ scope: Scope.REQUEST })
  class Fleeting {
    @OnUsherEvent('person.archived')
    never(): void {}
  }
  @Injectable()
  class Mistyped {
    @OnUsherEvent('person.invited' as never)
    never(): void {}
  }
  const listener = (): new () => object => {
    @Injectable()
    class Listener {
      @OnUsherEvent('person.archived')
      on(): void {}
    }
    return Listener;
  };
  expect(await refusal([Fleeting])).toMatch(/Fleeting\.never has @OnUsherEvent, but its provider/);
  expect(await refusal([Mistyped])).toMatch(
    /Mistyped\.never .* "person\.invited", which is no event/,
  );
  expect(await refusal([listener(), listener()])).toMatch(/Two providers .* at Listener\.on/);
});
