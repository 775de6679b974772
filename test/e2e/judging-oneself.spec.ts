import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Answer, Client } from '../support/client.js';
import { processed, rowsOf, uploadCsv } from '../support/imports.js';
import { addPerson, firstAdmin, signedIn } from '../support/people.js';
import { startUsher, type TestUsher } from '../support/usher.js';

let usher: TestUsher;
let boss: Client;
let bossId: string;
let hana: Client;
let hanaId: string;

beforeAll(async () => {
  usher = await startUsher();
  boss = await usher.admin();
  bossId = (await firstAdmin(usher)).userId;
  hanaId = await addPerson(usher, { email: 'hana@corp.example', firstName: 'Hana', role: 'hr' });
  hana = await signedIn(usher, 'hana@corp.example');
});
afterAll(() => usher.close());

const identity = {
  family_name: 'Fa',
  given_name: 'Gi',
  birthdate: '1985-12-10',
  nationalities: ['GB'],
};
const own = [403, 'identity.own'];
const holdsMore = [403, 'user.holds_more'];
const refusal = ({ status, body }: Answer): unknown[] => [status, body.code];
const save = (
  by: Client,
  id: string,
  action?: string,
  fields: object = identity,
): Promise<Answer> => by.put(`/api/identities/${id}`, { ...fields, action });
const review = (by: Client, id: string, decision: object): Promise<Answer> =>
  by.post(`/api/identities/${id}/review`, decision);
const validate = { decision: 'validate' };
const sendBack = { decision: 'return', fields: { birthdate: 'Look again' } };
const statusOf = async (id: string): Promise<unknown> =>
  (await boss.get(`/api/users/${id}`)).body.identityStatus;

describe('nobody validates their own identity or an outranking person’s, unless the organization allows it', () => {
  test('one’s own: registered, submitted, and left to somebody else', async () => {
    expect(refusal(await save(hana, hanaId, 'validate'))).toEqual(own);
    expect((await save(hana, hanaId, 'submit')).body).toMatchObject({ status: 'submitted' });
    expect(refusal(await review(hana, hanaId, validate))).toEqual(own);
    expect(refusal(await review(hana, hanaId, sendBack))).toEqual(own);
    expect(await statusOf(hanaId)).toBe('submitted');
    expect((await hana.get(`/api/identities/${hanaId}`)).body.outOfReach).toBe('own');

    expect((await boss.get(`/api/identities/${hanaId}`)).body.outOfReach).toBeNull();
    expect((await review(boss, hanaId, validate)).body).toMatchObject({ status: 'validated' });
    // An edit of what was validated waits again, for somebody else.
    expect((await save(hana, hanaId, undefined, { given_name: 'Go' })).body.status).toBe(
      'submitted',
    );
  });

  test('an Admin’s is not rewritten, validated or returned by HR', async () => {
    expect((await boss.put('/api/me/identity', { ...identity, action: 'submit' })).status).toBe(
      200,
    );
    for (const answer of [
      await save(hana, bossId, 'save_draft'),
      await save(hana, bossId, undefined, { given_name: 'Mallory' }),
      await save(hana, bossId, 'submit', {}),
      await save(hana, bossId, 'validate'),
      await review(hana, bossId, validate),
      await review(hana, bossId, sendBack),
    ]) {
      expect(refusal(answer)).toEqual(holdsMore);
    }
    const { body } = await hana.get(`/api/identities/${bossId}`);
    expect(body).toMatchObject({ outOfReach: 'holds_more', version: 1, given_name: 'Gi' });
  });

  test('colleagues who hold as much judge each other', async () => {
    const id = await addPerson(usher, { email: 'hugo@corp.example', role: 'hr' });
    expect((await save(hana, id, 'validate')).body).toMatchObject({ status: 'validated' });
  });

  test('an import and a complete registration make no way around it', async () => {
    const rows = [
      'First Name,Last Name,Email,Role,Birthdate,Nationality',
      'Hana,H,hana@corp.example,HR,1985-12-10,GB',
      'Boss,B,admin@corp.example,Member,1985-12-10,GB',
      'New,Chief,newchief@corp.example,Admin,1985-12-10,GB',
      '',
    ];
    await boss.put('/api/identity-settings', { fields: {} });
    const { body } = await boss.post<{ id: string }>('/api/groups', {
      name: 'Importers',
      permissions: ['can_bulk_invite'],
    });
    await boss.post(`/api/groups/${body.id}/members`, { userIds: [hanaId] });
    const { id } = await uploadCsv(hana, rows.join('\n'), { validateIdentities: 'true' });
    expect((await rowsOf(hana, id)).map(({ verdict }) => verdict)).toEqual([
      'already_member',
      'already_member',
      'error',
    ]);
    for (const [email, role] of [
      ['hana@corp.example', 'hr'],
      ['other@corp.example', 'admin'],
    ]) {
      const answer = await hana.post('/api/users/complete-registration', {
        account: { email, role },
        identity: { ...identity, action: 'validate' },
      });
      expect(answer.status).toBeGreaterThanOrEqual(400);
    }
    expect([await statusOf(hanaId), await statusOf(bossId)]).toEqual(['submitted', 'submitted']);
    expect(await processed(boss, (await uploadCsv(boss, rows.join('\n'))).id)).toMatchObject({
      counts: { invited: 1 },
    });
  });

  test('with allowSelfValidation both are possible', async () => {
    expect((await boss.get('/api/organization')).body.allowSelfValidation).toBe(false);
    expect((await hana.put('/api/organization', { allowSelfValidation: true })).status).toBe(403);
    const wrong = await boss.put('/api/organization', { allowSelfValidation: 'yes' });
    expect([wrong.status, wrong.body.errors]).toEqual([
      422,
      { allowSelfValidation: expect.any(String) },
    ]);
    const allowed = await boss.put('/api/organization', { allowSelfValidation: true });
    expect(allowed.body).toMatchObject({ allowSelfValidation: true });
    expect((await hana.get(`/api/identities/${bossId}`)).body.outOfReach).toBeNull();
    expect((await review(hana, bossId, validate)).body).toMatchObject({ status: 'validated' });
    expect((await save(hana, hanaId, 'validate')).body).toMatchObject({ status: 'validated' });
    await boss.put('/api/organization', { allowSelfValidation: false });
  });
});
