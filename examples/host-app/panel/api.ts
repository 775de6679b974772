import simpleRestProvider from 'ra-data-simple-rest';
import { type AuthProvider, fetchUtils } from 'react-admin';

const tokenKey = 'shop.token';

/** Sends the token of whoever is signed in with each call. */
export const httpClient: typeof fetchUtils.fetchJson = (url, options = {}) => {
  const headers = new Headers(options.headers ?? { Accept: 'application/json' });
  headers.set('Authorization', `Bearer ${localStorage.getItem(tokenKey) ?? ''}`);
  return fetchUtils.fetchJson(url, { ...options, headers });
};

export const dataProvider = simpleRestProvider('/v1', httpClient);

interface Credentials {
  username: string;
  password: string;
}

export const authProvider: AuthProvider = {
  login: async ({ username, password }: Credentials) => {
    const body = JSON.stringify({ email: username, password });
    const answer = await fetchUtils.fetchJson('/v1/sign-in', { method: 'POST', body });
    const { token } = answer.json as { token: string };
    localStorage.setItem(tokenKey, token);
    goBackTo(new URLSearchParams(location.hash.split('?')[1]).get('returnTo'));
  },
  logout: async () => {
    localStorage.removeItem(tokenKey);
    await fetchUtils.fetchJson('/v1/sign-in', { method: 'DELETE' });
  },
  checkAuth: () =>
    localStorage.getItem(tokenKey) ? Promise.resolve() : Promise.reject(new Error('Signed out')),
  checkError: ({ status }: { status?: number }) =>
    status === 401 ? Promise.reject(new Error('Signed out')) : Promise.resolve(),
};

/** Goes on where somebody came from to sign in; nowhere but on this site. */
function goBackTo(address: string | null): void {
  if (address && new URL(address, location.href).origin === location.origin)
    location.assign(address);
}
