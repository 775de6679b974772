import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { UsherImportPreview } from '../../admin-ui/src/api/contract.js';
import type { Client } from '../support/client.js';
import { judged, processed, uploadCsv } from '../support/imports.js';
import { addInvited } from '../support/invitations.js';
import { addPerson } from '../support/people.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let boss: Client;

beforeAll(async () => {
  usher = await startUsher();
  boss = await usher.admin();
});
afterAll(() => usher.close());

async function previewOf(id: string): Promise<UsherImportPreview> {
  return (await boss.get<UsherImportPreview>(`/api/imports/${id}/preview`)).body;
}

/** Eight people of one company, two of another, one of whom becomes Admin; the first cannot be invited. */
const file = [
  'First Name,Email,User Role',
  'Zoe,no address,Member',
  ...['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gus', 'Hal'].map(
    (name) => `${name},${name.toLowerCase()}@firm.example,Member`,
  ),
  'Ida,ida@other.example,Member',
  'Jo,jo@other.example,Admin',
].join('\n');

test('before anything is sent one sees one of the mails, and what is unusual', async () => {
  const { id } = await uploadCsv(boss, file);
  const { mails, mail, unusual } = await previewOf(id);
  expect(mails).toBe(10);
  expect(mail).toMatchObject({ to: 'ada@firm.example', subject: expect.stringContaining('Corp') });
  expect(mail?.text).toContain('Ada');
  expect(mail?.html).toContain('<strong>Corp</strong>');
  // The link in it leads to the page, and is nobody's.
  expect(mail?.text).toMatch(/http:\/\/usher\.test\/accept$/m);
  expect(mail?.html).not.toContain('/accept#');
  expect(unusual.map(({ message }) => message)).toEqual([
    '1 person becomes Admin.',
    '2 addresses are outside firm.example.',
  ]);
  expect((await boss.get<unknown[]>('/api/invitations')).body).toEqual([]);

  await boss.put(`/api/imports/${id}`, { sendInvitations: false });
  expect(await previewOf(id)).toMatchObject({ mails: 0, mail: null });
});

test('the mails to who comes back from the archive, and had not come yet, are told before', async () => {
  const [invited, active] = ['invited@back.example', 'active@back.example'] as const;
  const { userId } = await addInvited(usher, { email: invited, firstName: 'Bea' });
  await boss.post(`/api/users/${userId}/archive`);
  await addPerson(usher, { email: active, status: 'archived' });
  const rows = ['Email,Status', `${invited},invited`, `${active},active`].join('\n');
  const { id } = await uploadCsv(boss, rows, { mode: 'update' });
  const { mails, mail } = await previewOf(id);
  expect([mails, mail?.to]).toEqual([1, invited]);
  expect(mail?.text).toContain('Bea');
  await boss.put(`/api/imports/${id}`, { sendInvitations: false });
  expect(await previewOf(id)).toMatchObject({ mails: 0, mail: null });
  await boss.put(`/api/imports/${id}`, { sendInvitations: true });
  await processed(boss, id);
  const person = async (): Promise<unknown> => (await boss.get(`/api/users/${userId}`)).body;
  const mailed = { status: 'pending', delivery: expect.stringMatching(/queued|sending|sent/) };
  expect(await person()).toMatchObject({ status: 'invited', invitation: mailed });

  // The other way round, undoing it is what mails.
  const gone = ['Email,Status', `${invited},archived`].join('\n');
  const other = await uploadCsv(boss, gone, { mode: 'update' });
  expect(await previewOf(other.id)).toMatchObject({ mails: 0, mail: null });
  await processed(boss, other.id);
  const undo = await boss.get(`/api/imports/${other.id}/undo`);
  expect(undo.body).toEqual({ undone: 0, restored: 1, mails: 1, kept: [] });
  await boss.post(`/api/imports/${other.id}/undo`);
  expect(await person()).toMatchObject({ status: 'invited', invitation: mailed });
});

test('a role that all of them get is told', async () => {
  const rows = file.replaceAll(/,(Member|Admin)$/gm, ',');
  const { id } = await uploadCsv(boss, rows, { defaultRole: 'hr' });
  expect((await previewOf(id)).unusual[0]).toEqual({
    code: 'all_role',
    message: 'All 10 become HR.',
  });
  await boss.put(`/api/imports/${id}`, { defaultRole: 'member' });
  await judged(boss, id);
  expect((await previewOf(id)).unusual.map(({ code }) => code)).toEqual(['domains']);
});

test('who becomes Admin by an update or by coming back from the archive is told as well', async () => {
  const emails = ['old', 'new', 'plain', 'gone'].map((name) => `${name}@again.example`);
  const [old = '', , , gone = ''] = await Promise.all(
    emails.map((email) => addPerson(usher, { email })),
  );
  await boss.put(`/api/users/${old}`, { role: 'admin' });
  await boss.put(`/api/users/${gone}`, { role: 'admin' });
  await boss.post(`/api/users/${gone}/archive`);
  const rows = [
    'Email,User Role,Status,First Name',
    'old@again.example,Admin,,Old',
    'new@again.example,Admin,,',
    'plain@again.example,,,Plain',
    'gone@again.example,,active,',
  ].join('\n');
  const { id, counts } = await uploadCsv(boss, rows, { mode: 'update' });
  expect(counts).toMatchObject({ update: 4 });
  expect((await previewOf(id)).unusual.map(({ message }) => message)).toEqual([
    '2 people become Admin.',
  ]);
});
