import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '../../src/common/random/ids.js';
import { fieldPaths } from '../../src/modules/identities/identity-fields.js';
import type { Answer, Client } from '../support/client.js';
import { addOrganization, addPerson, passphrase, signedIn } from '../support/people.js';
import { type RouteFields, routeFields } from '../support/route-fields.js';
import { type Elsewhere, routes } from '../support/routes.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let there: Elsewhere;
let fields: Map<string, RouteFields>;

beforeAll(async () => {
  usher = await startUsher();
  const organizationId = await addOrganization(usher, 'Elsewhere');
  await addPerson(usher, { email: 'owner@elsewhere.example', role: 'admin', organizationId });
  there = { usher, organizationId, owner: await signedIn(usher, 'owner@elsewhere.example') };
  fields = new Map(routeFields(usher).map((one) => [one.route, one]));
});
afterAll(() => usher.close());

/** Values that no field of any body means: other types, text that is no Unicode or no name, what databases end at. */
const wrongValues: readonly unknown[] = [
  null,
  ...[-1, 1.5, 1e308, true, '', 'x'.repeat(1000)],
  ...['Größe İ \u{1f600}', 'x\ud800y', 'x\udc00@corp.example', 'x\u0000y'],
  ...[[], [null], ['\udc00'], [{}]],
  ...[{ a: null }, { '\udc00': 1 }, { '\u0000': '\u0000' }],
  JSON.parse('{"__proto__":{"a":1},"constructor":null}'),
];

let count = 0;
const email = (): string => `wrong${++count}@elsewhere.example`;
const person = () => ({
  email: email(),
  username: `wrong.${++count}`,
  firstName: 'Ada',
  lastName: 'One',
  role: 'member',
  groupIds: [],
  metadata: { key: 'value' },
  language: 'de',
  sendInvitation: false,
});
const identity = {
  family_name: 'One',
  given_name: 'Ada',
  birth_family_name: 'One',
  birth_given_name: 'Ada',
  birthdate: '1980-05-17',
  place_of_birth: { country: 'IT', region: 'Lazio', locality: 'Roma' },
  nationalities: ['IT'],
  sex: 2,
  personal_administrative_number: '1',
  address: {
    street_address: 'Via',
    house_number: '1',
    postal_code: '1',
    locality: 'Roma',
    region: 'Lazio',
    country: 'IT',
  },
  email: 'ada@elsewhere.example',
  phone_number: '+390612345678',
  document_type: 'passport',
  document_number: '1',
  issuing_country: 'IT',
  issuing_authority: 'Questura',
  date_of_issuance: '2020-01-31',
  date_of_expiry: '2040-01-31',
  action: 'save_draft',
  version: null,
};
const choices = {
  mode: 'invite',
  defaultRole: 'member',
  createMissingGroups: true,
  validateIdentities: true,
  sendInvitations: true,
  country: 'IT',
  dateOrder: 'dmy',
};
/** The routes where the fields come by another way to the same judge. */
const someOfIdentity = {
  family_name: 'One',
  birthdate: '1980-05-17',
  nationalities: ['IT'],
  address: { country: 'IT' },
  action: 'save_draft',
};
const wording = { subject: 'Come, {name}', text: 'Come.\n\n{link}\n\nUntil {expires}.' };
const token = (): object => ({ token: 'A'.repeat(64) });
const selections = [
  (): object => ({ ids: [newId()], filter: null }),
  (): object => ({ ids: null, filter: { q: 'nobody' } }),
];

/** Bodies of each route that takes one, with every field that it takes. */
const bodies: Readonly<Record<string, (() => object) | (() => object)[]>> = {
  'POST /api/auth/login': () => ({ identifier: 'nobody', password: 'wrong' }),
  'POST /api/auth/switch-organization': () => ({ organizationId: newId() }),
  'POST /api/auth/forgot-password': () => ({ email: email() }),
  'POST /api/auth/reset-password/inspect': token,
  'POST /api/auth/reset-password': () => ({ token: 'A'.repeat(64), password: passphrase }),
  'POST /api/auth/change-password': () => ({ currentPassword: 'wrong', password: passphrase }),
  'POST /api/organizations': () => ({ name: `Organization ${++count}` }),
  'PUT /api/organization': () => ({
    name: 'Elsewhere',
    contactEmail: 'contact@elsewhere.example',
    language: null,
    timeZone: 'Europe/Rome',
    accent: '#3450b5',
    senderName: 'Elsewhere',
    replyTo: 'people@elsewhere.example',
    welcome: 'We look forward to you.',
    invitationDays: 7,
    reminders: 2,
    retainInviteesDays: 30,
    retainImportCellsDays: 90,
    retainDraftsDays: 180,
    allowSelfValidation: false,
  }),
  'PUT /api/mail-templates/:kind/:language': () => wording,
  'POST /api/mail-templates/:kind/:language/preview': () => ({ ...wording, hasAccount: true }),
  'POST /api/mail-templates/:kind/:language/test': () => wording,
  'POST /api/groups': () => ({
    name: `Group ${++count}`,
    description: 'Some',
    permissions: ['can_view_users'],
  }),
  'PUT /api/groups/:id': () => ({
    name: `Group ${++count}`,
    description: 'Some',
    permissions: ['can_view_users'],
  }),
  'POST /api/groups/:id/members': () => ({ userIds: [newId()] }),
  'POST /api/emails/retry': () => ({ expect: 0 }),
  'POST /api/users': person,
  'PUT /api/users/:id': () => {
    const { username, firstName, lastName, role, groupIds, metadata } = person();
    const changes = { username, firstName, lastName, role, groupIds, metadata };
    return { ...changes, email: undefined, status: 'active' };
  },
  'PUT /api/users/:id/email': () => ({ email: email() }),
  'POST /api/public/email-changes/inspect': token,
  'POST /api/public/email-changes/confirm': token,
  'POST /api/users/bulk': selections.map((selection) => () => ({
    ...selection(),
    ...{ action: 'add_to_group', groupId: newId(), role: 'member', expect: 0 },
  })),
  'POST /api/users/complete-registration': () => ({
    account: person(),
    identity: someOfIdentity,
  }),
  'POST /api/invitations/resend': selections,
  'POST /api/public/invitations/inspect': token,
  'POST /api/public/invitations/accept': () => ({ ...token(), password: passphrase }),
  'POST /api/public/invitations/request-new': token,
  'POST /api/imports': [
    () => ({
      rows: [
        {
          email: email(),
          username: `row.${++count}`,
          firstName: 'Ada',
          lastName: 'One',
          role: 'member',
          groups: ['Some'],
          language: 'it',
          metadata: { key: 'value' },
          identity: { birthdate: '1980-05-17', 'address.country': 'IT' },
        },
      ],
      ...choices,
    }),
    () => ({ text: `Email\n${email()}` }),
  ],
  'PUT /api/imports/:id': [
    () => ({
      ...choices,
      mapping: { 0: 'email' },
      headerLine: 1,
      encoding: 'UTF-8',
      settle: [{ code: 'role.unknown', field: 'role', value: 'Boss', as: 'admin' }],
    }),
    () => ({ ...choices, sheet: 'Staff' }),
  ],
  'PUT /api/imports/:id/rows/:rowNumber': () => ({
    email: email(),
    username: `row.${++count}`,
    firstName: 'Ada',
    lastName: 'One',
    role: 'member',
    groups: ['Some'],
    language: 'it',
    metadata: '{"key":"value"}',
    identity: { birthdate: '1980-05-17' },
  }),
  'PUT /api/identities/:userId': () => identity,
  'PUT /api/me': () => ({ firstName: 'Ada', lastName: 'One', language: 'en', theme: 'dark' }),
  'PUT /api/me/identity': () => someOfIdentity,
  'POST /api/identities/:userId/review': () => ({
    decision: 'return',
    fields: { birthdate: 'Look again', address: 'And here' },
    version: null,
  }),
  'POST /api/identities/request': selections,
  'PUT /api/identity-settings': () => ({
    fields: { birthdate: 'required', 'address.country': 'hidden' },
  }),
};

function bodiesOf(route: string): (() => object)[] {
  return [bodies[route] ?? []].flat();
}

/** A value with each of its parts, and the whole, replaced in turn. */
function* replaced(value: unknown, by: unknown): Generator {
  yield by;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    for (const one of replaced(part, by)) {
      yield Array.isArray(value)
        ? value.map((kept: unknown, at) => (String(at) === key ? one : kept))
        : { ...value, [key]: one };
    }
  }
}

/** Calls as the other organization's Admin, from an address of its own, so that no limit is in the way. */
function call(client: Client, method: string, path: string, body?: unknown): Promise<Answer> {
  const n = ++count;
  const address = `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;
  return client.send(method, path, body, { 'x-forwarded-for': address });
}

/** Finds which of `sent` are answered with a fault of ours; some at once, as many clients would. */
async function failing(
  sent: readonly string[],
  send: (one: string) => Promise<Answer>,
): Promise<[string, number][]> {
  const rest = sent.values();
  const failed: [string, number][] = [];
  const client = async (): Promise<void> => {
    for (const one of rest) {
      const { status } = await send(one);
      if (status >= 500) failed.push([one.slice(0, 300), status]);
    }
  };
  await Promise.all(Array.from({ length: 8 }, client));
  return failed;
}

/** The path of a route with ids of something that is there. */
async function pathOf(route: string): Promise<string> {
  const { params = {} } = (await routes[route]?.elsewhere?.(there)) ?? {};
  return (route.split(' ')[1] ?? '').replace(
    /:(\w+)/g,
    (_, name: string) => params[name] ?? newId(),
  );
}

test('every field of every body is in the table', () => {
  const given = fieldPaths.filter((path) =>
    path
      .split('.')
      .reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], identity),
  );
  expect(given).toEqual(fieldPaths);
  const gaps = [...fields.values()].map(({ route, body }) => {
    const given = bodiesOf(route).flatMap((one) => Object.keys(one()));
    return [route, body.filter((field) => !given.includes(field))];
  });
  expect(gaps.filter(([, missing]) => missing?.length)).toEqual([]);
});

/** The answers of the routes to a body that is as it should be, where it is no success. */
const refusals: Readonly<Record<string, number | number[]>> = {
  'POST /api/auth/login': 401,
  'POST /api/auth/switch-organization': 404,
  'POST /api/auth/reset-password/inspect': 404,
  'POST /api/auth/reset-password': 404,
  'POST /api/auth/change-password': 422,
  'POST /api/groups/:id/members': 404,
  // There is no such group, and the number is not that of the ids.
  'POST /api/users/bulk': [404, 409],
  // Typed rows have no header; and they may be judged again since a wrong value that was none.
  'PUT /api/imports/:id': [422, 409],
  'POST /api/public/email-changes/inspect': 404,
  'POST /api/public/email-changes/confirm': 404,
  'POST /api/public/invitations/inspect': 404,
  'POST /api/public/invitations/accept': 404,
  // One of the wrong ones had nothing wrong.
  'POST /api/identities/:userId/review': 409,
};

describe('a wrong value is never a fault of ours: in any part of the body of', () => {
  test.each(Object.keys(bodies))(
    '%s',
    async (route) => {
      const [method = ''] = route.split(' ');
      const path = await pathOf(route);
      for (const body of bodiesOf(route)) {
        const texts = wrongValues.flatMap((wrong) =>
          [...replaced(body(), wrong)].map((sent) => JSON.stringify(sent)),
        );
        const failed = await failing(texts, (text) => call(there.owner, method, path, text));
        expect(failed).toEqual([]);
        // Whatever came before, what is right comes as far as it should.
        const { status, text } = await call(there.owner, method, path, body());
        const isAsExpected = [refusals[route] ?? status].flat().includes(status) && status < 500;
        expect([text, isAsExpected, status >= 400]).toEqual([text, true, route in refusals]);
      }
    },
    120_000,
  );
});

/** As they stand in an address: NUL, a lone surrogate, broken escapes, several, nested. */
const wrongQueries = ['%00', '%ED%B0%80', 'x%00y', 'null', '[]', '{}', '1', '%5Bnull%5D', '%22%22'];

describe('a wrong value is never a fault of ours: in the query of', () => {
  const asked = Object.keys(routes).filter((route) => route.startsWith('GET /api/'));
  test.each(asked)(
    '%s',
    async (route) => {
      const path = await pathOf(route);
      const { query = [], filters = [] } = fields.get(route) ?? {};
      const queries = ['filter', 'sort', 'range', ...query].flatMap((name) => [
        ...wrongQueries.map((wrong) => `${name}=${wrong}`),
        ...[`${name}=a&${name}=b`, `${name}[]=a`, `${name}[a]=b`, `${name}=%`, name],
      ]);
      for (const name of filters) {
        for (const wrong of wrongValues) {
          queries.push(`filter=${encodeURIComponent(JSON.stringify({ [name]: wrong }))}`);
        }
      }
      const failed: unknown[] = [];
      for (const one of queries) {
        const { status } = await call(there.owner, 'GET', `${path}?${one}`);
        if (status >= 500) failed.push([status, one]);
      }
      expect(failed).toEqual([]);
    },
    60_000,
  );
});

describe('a wrong value is never a fault of ours: in the path of', () => {
  const named = Object.keys(routes).filter((route) => /^\w+ \/api.*\/:/.test(route));
  test.each(named)('%s', async (route) => {
    const [method = '', pattern = ''] = route.split(' ');
    const wrongs = ['%00', '%ED%B0%80', '%', 'null', '-1', '1e99', '0x10', 'x'.repeat(2000)];
    const body = method === 'GET' ? undefined : (bodiesOf(route)[0]?.() ?? {});
    const send = (wrong: string): Promise<Answer> =>
      call(there.owner, method, pattern.replace(/:\w+/g, wrong), body);
    expect(await failing(wrongs, send)).toEqual([]);
  });
});
