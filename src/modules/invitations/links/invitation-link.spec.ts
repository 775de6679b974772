import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newId } from '../../../common/random/ids.js';
import { KeyRing } from '../../../common/secrets/key-ring.js';
import { newNonce, tokenId } from '../../../common/secrets/secret-link.js';
import { invitationUrl, type LinkedInvitation, linkKindOf } from './invitation-link.js';
import { wayIn } from './way-in.js';

const pagesUrl = 'https://people.example.com';
const key = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`;
const tokenOf = (url: string): string => new URL(url).hash.slice(1);
const invitation = (keyId: string): LinkedInvitation => ({
  id: newId(),
  nonce: newNonce(),
  keyId,
  copiedPermissions: ['can_create_user', 'can_view_users'],
});

describe('the link of an invitation', () => {
  const keys = new KeyRing(key('one'));
  const ours = invitation('one');
  const mailed = invitationUrl({ pagesUrl, keys }, 'mailed', ours);
  const copied = invitationUrl({ pagesUrl, keys }, 'copied', ours);

  test('has its token in the fragment and names the invitation', () => {
    expect(mailed).toMatch(/^https:\/\/people\.example\.com\/accept#[\w-]{64}$/);
    expect(tokenId(tokenOf(mailed))).toBe(ours.id);
  });

  test('tells whether it was mailed or copied', () => {
    expect(linkKindOf(keys, ours, tokenOf(mailed))).toBe('mailed');
    expect(linkKindOf(keys, ours, tokenOf(copied))).toBe('copied');
  });

  test('is dead with another nonce, another invitation or another key', () => {
    const others: [KeyRing, LinkedInvitation][] = [
      [keys, { ...ours, nonce: newNonce() }],
      [keys, { ...ours, id: newId() }],
      [new KeyRing(key('one')), ours],
      [new KeyRing(key('two')), ours],
    ];
    for (const [ring, link] of others) {
      expect(linkKindOf(ring, link, tokenOf(mailed))).toBeUndefined();
    }
  });

  test('a copied one is bound to what it was copied to give, a mailed one is not', () => {
    for (const copiedPermissions of [null, [], ['can_view_users'] as const]) {
      const now = { ...ours, copiedPermissions };
      expect(linkKindOf(keys, now, tokenOf(copied))).toBeUndefined();
      expect(linkKindOf(keys, now, tokenOf(mailed))).toBe('mailed');
    }
  });

  test('outlives a new first key', () => {
    const old = key('old');
    const before = new KeyRing(old);
    const link = invitation('old');
    const token = tokenOf(invitationUrl({ pagesUrl, keys: before }, 'mailed', link));
    expect(linkKindOf(new KeyRing(`${key('new')},${old}`), link, token)).toBe('mailed');
  });

  test('is not to be had by altering a bit, nor from any text', () => {
    const bytes = Buffer.from(tokenOf(mailed), 'base64url');
    const altered = fc.tuple(fc.nat(bytes.length - 1), fc.nat(7)).map(([at, bit]) => {
      const other = Buffer.from(bytes);
      other.writeUInt8(bytes.readUInt8(at) ^ (1 << bit), at);
      return other.toString('base64url');
    });
    fc.assert(
      fc.property(fc.oneof(altered, fc.string({ unit: 'binary', maxLength: 100 })), (token) => {
        const isOurs = tokenId(token) === ours.id && linkKindOf(keys, ours, token) !== undefined;
        expect(isOurs).toBe(false);
      }),
    );
  });
});

test('a link sets a password only where it may claim the account', () => {
  const account = (passwordHash: string | null): Parameters<typeof wayIn>[1] => ({
    passwordHash,
    homeOrganizationId: 'home',
  });
  expect(wayIn('mailed', account(null), 'home')).toBe('set_password');
  expect(wayIn('mailed', account(null), 'other')).toBe('set_password');
  expect(wayIn('copied', account(null), 'home')).toBe('set_password');
  expect(wayIn('copied', account(null), 'other')).toBeUndefined();
  for (const kind of ['mailed', 'copied'] as const) {
    for (const organization of ['home', 'other']) {
      expect(wayIn(kind, account('$argon2id$…'), organization)).toBe('sign_in');
    }
  }
});
