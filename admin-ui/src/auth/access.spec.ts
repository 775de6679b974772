import { describe, expect, test } from '@jest/globals';
import { type AuthProvider, HttpError } from 'react-admin';
import { type Names, namesUnder } from '../api/names.js';
import type { Me } from '../api/types.js';
import { accessOf, withAccess } from './access.js';
import { type CurrentSession, currentSession } from './session.js';

const sessionOf = (me: () => Promise<Me>): CurrentSession => ({
  ...{ me, forget: () => undefined, end: () => Promise.resolve() },
});
const viewer = sessionOf(() => Promise.resolve({ permissions: ['can_view_users'] } as Me));
const stranger = sessionOf(() =>
  Promise.reject(new HttpError('No', 403, { code: 'auth.no_membership' })),
);

const own: AuthProvider = {
  login: () => Promise.resolve(),
  logout: () => Promise.resolve('/goodbye'),
  checkAuth: () => Promise.resolve(),
  checkError: () => Promise.resolve(),
  canAccess: ({ resource }) => Promise.resolve(resource === 'orders'),
};

const given = (provider: AuthProvider, session: CurrentSession, names: Names): AuthProvider =>
  withAccess(provider, session, accessOf(session, names));
const may = (provider: AuthProvider, action: string, resource: string): unknown =>
  provider.canAccess?.({ action, resource });

test('knows Usher’s resources by their permissions, and leaves the others to the host', async () => {
  const provider = given(own, viewer, namesUnder('people'));
  expect(await may(provider, 'list', 'people/users')).toBe(true);
  expect(await may(provider, 'create', 'people/users')).toBe(false);
  expect(await may(provider, 'list', 'people/settings')).toBe(false);
  expect(await may(provider, 'list', 'orders')).toBe(true);
  expect(await may(provider, 'list', 'users')).toBe(false);
  expect(await may(provider, 'list', 'people/orders')).toBe(false);
});

test('without a prefix it knows what stands in the panel, and the host all that has the same name', async () => {
  const strict = { ...own, canAccess: () => Promise.resolve(false) };
  const provider = given(
    strict,
    viewer,
    namesUnder('', () => ['groups']),
  );
  expect(await may(provider, 'list', 'users')).toBe(true);
  const lenient = { ...own, canAccess: () => Promise.resolve(true) };
  const open = given(
    lenient,
    viewer,
    namesUnder('', () => ['groups']),
  );
  expect(await may(open, 'create', 'users')).toBe(false);
  for (const name of ['groups', 'settings', 'identities', 'organizations', 'invitations']) {
    expect(await may(provider, 'list', name)).toBe(false);
    expect(await may(open, 'list', name)).toBe(true);
  }
  expect(await may(open, 'list', 'usher/groups')).toBe(false);
});

test('a host that asks for no access goes on asking for none', async () => {
  const { login, logout, checkAuth, checkError } = own;
  const open = { login, logout, checkAuth, checkError };
  const provider = given(open, viewer, namesUnder('people'));
  expect(await may(provider, 'list', 'users')).toBe(true);
});

test('whom Usher refuses may do nothing in it, and is signed out nowhere', async () => {
  const provider = given(own, stranger, namesUnder('people'));
  expect(await may(provider, 'list', 'people/users')).toBe(false);
  expect(await may(provider, 'list', 'orders')).toBe(true);
});

test('a host that signs out for any 401 and 403 does so for its own, and for no refusal of Usher’s', async () => {
  const strict = {
    ...own,
    checkError: ({ status = 0 }: { status?: number }) =>
      [401, 403].includes(status) ? Promise.reject(new Error('Out')) : Promise.resolve(),
  };
  const { checkError } = given(strict, viewer, namesUnder('people'));
  const refused = (status: number, code: string): Promise<void> =>
    checkError(new HttpError('No', status, { code }));
  await expect(refused(403, 'permission.missing')).resolves.toBeUndefined();
  await expect(refused(403, 'auth.no_membership')).resolves.toBeUndefined();
  await expect(refused(401, 'auth.not_signed_in')).rejects.toThrow('Out');
  await expect(refused(403, 'request.forbidden')).rejects.toThrow('Out');
  await expect(refused(403, 'order.closed')).rejects.toThrow('Out');
});

describe('signing out is the host’s', () => {
  /** Signs out after Usher has told who it is. @returns what Usher was asked, and what the host says. */
  async function signOut(signIn: Me['signIn']): Promise<{ asked: string[]; said: unknown }> {
    const asked: string[] = [];
    const session = currentSession('/v1/people', (url, { method = 'GET' } = {}) => {
      asked.push(`${method} ${String(url)}`);
      if (method === 'POST') return Promise.reject(new HttpError('Away', 503));
      const json = { signIn, permissions: [] };
      return Promise.resolve({ status: 200, headers: new Headers(), body: '', json });
    });
    await session.me();
    const said: unknown = await given(own, session, namesUnder()).logout({});
    await session.me();
    return { asked, said };
  }

  test('and Usher forgets who it was', async () => {
    const { asked, said } = await signOut('host');
    expect(said).toBe('/goodbye');
    expect(asked).toEqual(['GET /v1/people/auth/me', 'GET /v1/people/auth/me']);
  });

  test('and a session of Usher’s own, as who accepts an invitation gets, does not outlast it', async () => {
    const { asked, said } = await signOut('own');
    expect(said).toBe('/goodbye');
    expect(asked[1]).toBe('POST /v1/people/auth/logout');
  });
});
