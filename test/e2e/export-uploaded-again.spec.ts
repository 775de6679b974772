import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { UsherGroup } from '../../admin-ui/src/api/contract.js';
import { newId } from '../../src/common/random/ids.js';
import { Settings } from '../../src/common/settings/settings.js';
import { nameKey } from '../../src/common/text/fold.js';
import { Database } from '../../src/database/database.js';
import { GroupMember } from '../../src/modules/groups/group.entity.js';
import { parseGroupName } from '../../src/modules/groups/group-name.js';
import {
  Membership,
  type MembershipStatus,
  membershipStatuses,
  metadataPlace,
} from '../../src/modules/people/membership.entity.js';
import { parsePersonName } from '../../src/modules/people/rules/person-name.js';
import { parseUsername } from '../../src/modules/people/rules/username.js';
import { User } from '../../src/modules/people/user.entity.js';
import { WithheldNames } from '../../src/modules/people/withheld-names.entity.js';
import { type Role, roles } from '../../src/modules/permissions/permission-catalogue.js';
import type { Client } from '../support/client.js';
import { type ImportBody, rowsOf } from '../support/imports.js';
import { addOrganization, firstAdmin } from '../support/people.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let admin: Client;
let groupIds: string[] = [];

/** Texts as people and machines leave them: formulas, quotes, words for nothing, any script. */
const wild = fc.oneof(
  fc.constantFrom(
    ...['=1+1', "'=1+1", "''-x", '-', '--', 'NULL', 'n/a', '#N/A', '\\N', '="x"', '"x"', '“x”'],
    ...['«a»', "'0171", 'Müller, Hans', 'van der Berg, Jan', 'Total', '# note', '@home', '+49'],
    ...['a;b', 'a|b', 'a,b', 'a"b', 'Dr. Ada', 'Ada Jr.', 'HR', 'archived', '{}', '[1]', 'sep=;'],
    ...['true', '007', '1e5', '３', '＝x', '<b>', 'M?ller', '王芳', 'נועה', 'E\u0301va', '😀'],
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

const person = fc.record({
  firstName: fc.option(wild),
  lastName: fc.option(wild),
  username: fc.option(wild),
  role: fc.constantFrom(...roles),
  status: fc.constantFrom(...membershipStatuses),
  isWithheld: fc.boolean(),
  groups: fc.uniqueArray(fc.nat({ max: 11 }), { maxLength: 8 }),
  metadata: fc.option(
    fc.oneof(
      fc.dictionary(
        fc.oneof(wild, fc.constantFrom('team', 'since')),
        fc.oneof(wild, fc.jsonValue()),
      ),
      fc.record({ team: wild, since: wild }, { requiredKeys: [] }),
    ),
  ),
});
type WildPerson = typeof person extends fc.Arbitrary<infer P> ? P : never;

beforeAll(async () => {
  usher = await startUsher({
    metadataColumns: [
      { key: 'team', title: 'Home team', validate: (text) => (text === '-' ? 'No.' : undefined) },
      { key: 'since', title: 'Since' },
    ],
  });
  admin = await usher.admin();
  const names = ['A;b', '=G()', '"Quoted"', "'It", 'CN=Sales,OU=x', '-', 'NULL', 'Grün', '営業'];
  for (const name of [...names, 'admin team', 'a,b', '  spaced  ']) {
    if (!parseGroupName(name).ok) throw new Error(`${name} is no name of a group.`);
    const made = await admin.post<UsherGroup>('/api/groups', { name, permissions: [] });
    if (made.status === 201) groupIds = [...groupIds, made.body.id];
  }
});

afterAll(() => usher.close());

function nameOf(text: string | null): string | null {
  const parsed = parsePersonName(text ?? '');
  return parsed.ok && parsed.name !== '' ? parsed.name : null;
}

/** Puts people into the tables as the API would have made them. */
async function add(people: readonly WildPerson[], domain: string, home: string): Promise<void> {
  const { organizationId } = await firstAdmin(usher);
  const { keys } = usher.app.get(Settings);
  const createdAt = new Date();
  await usher.app.get(Database).transaction(async (manager) => {
    for (const [index, one] of people.entries()) {
      const isWithheld = one.isWithheld && one.status !== 'active';
      const status: MembershipStatus = one.status;
      const role: Role = one.role;
      const ids = { id: newId(), userId: newId() };
      const firstName = nameOf(one.firstName);
      const lastName = nameOf(one.lastName);
      const parsed = parseUsername(one.username ?? '');
      const username = parsed.ok
        ? `${parsed.username.slice(0, 40)}${ids.userId.slice(-12)}`
        : ids.id;
      const names = { firstName, lastName, nameKey: nameKey(firstName, lastName) };
      await manager.insert(User, {
        ...names,
        id: ids.userId,
        email: `p${index}@${domain}`,
        username,
        homeOrganizationId: isWithheld ? home : organizationId,
        createdAt,
      });
      const text = one.metadata && JSON.stringify(one.metadata);
      await manager.insert(Membership, {
        id: ids.id,
        userId: ids.userId,
        organizationId,
        role,
        status,
        identityStatus: 'none',
        metadata: text && keys.seal(text, metadataPlace(ids.id)),
        createdAt,
        activatedAt: status === 'active' ? createdAt : null,
      });
      if (isWithheld) {
        const withheld = { ...names, membershipId: ids.id, organizationId };
        await manager.insert(WithheldNames, withheld);
      }
      const inGroups = one.groups.flatMap((place) => groupIds[place] ?? []);
      for (const groupId of inGroups) {
        await manager.insert(GroupMember, { groupId, membershipId: ids.id });
      }
    }
  });
}

async function uploadAgain(
  form: 'csv' | 'xlsx',
  domain: string,
  mode: string,
  language: string,
): Promise<ImportBody> {
  const response = await fetch(
    `${usher.url}/api/users/export.${form}?filter=${encodeURIComponent(`{"q":"${domain}"}`)}`,
    { headers: { cookie: admin.cookie, 'Accept-Language': language } },
  );
  const bytes = new Uint8Array(await response.arrayBuffer());
  const { body } = await admin.upload<ImportBody>('/api/imports', bytes, { mode }, `x.${form}`);
  return body;
}

test('the export of users, uploaded again, changes nothing', async () => {
  const home = await addOrganization(usher, 'Elsewhere');
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(person, { minLength: 1, maxLength: 25 }),
      fc.constantFrom('csv' as const, 'xlsx' as const),
      fc.constantFrom('update', 'invite_and_update'),
      fc.constantFrom('en', 'de', 'fr', 'it', 'es'),
      async (people, form, mode, language) => {
        const domain = `run${++run}.again.example`;
        await add(people, domain, home);
        const { id, counts } = await uploadAgain(form, domain, mode, language);
        const changing = (await rowsOf(admin, id)).filter(({ verdict }) => verdict !== 'unchanged');
        expect(changing).toEqual([]);
        expect(counts).toMatchObject({ total: people.length, unchanged: people.length });
      },
    ),
    { numRuns: 30, endOnFailure: true },
  );
}, 120_000);

test('the export names its columns and roles as the reader does', async () => {
  const lines = async (language: string): Promise<string[]> => {
    const headers = { cookie: admin.cookie, 'Accept-Language': language };
    const answer = await fetch(`${usher.url}/api/users/export.csv`, { headers });
    return (await answer.text()).split('\r\n');
  };
  const [heading = '', ...people] = await lines('fr');
  expect(heading).toContain('Prénom;Nom;E-mail;');
  expect(heading).toMatch(/;Statut;Ajouté le$/);
  expect(people.join('\n')).toContain(';Membre;');
});

test('a cell that is the whole name of a group means that group, for new people too', async () => {
  await admin.post('/api/groups', { name: 'b', permissions: [] });
  const cells = ['A;b', 'a;B|b', 'A;b;b', '"Quoted"|CN=Sales,OU=x', 'b;Grün', 'a,b'];
  const lines = cells.map((cell, at) => `w${at}@whole.example,"${cell.replaceAll('"', '""')}"`);
  const made = await admin.upload<ImportBody>('/api/imports', ['Email,Group', ...lines].join('\n'));
  const rows = await rowsOf(admin, made.body.id);
  expect(rows.map(({ groups, warnings }) => [groups, warnings.map(({ code }) => code)])).toEqual([
    [['A;b'], []],
    [['A;b', 'b'], []],
    [['A', 'b', 'b'], ['group.unknown']],
    [['"Quoted"', 'CN=Sales,OU=x'], []],
    [['b', 'Grün'], []],
    [['a,b'], []],
  ]);
});
