import { type AuthProvider, type DataProvider, fetchUtils, type RaRecord } from 'react-admin';

const tokenKey = 'office.token';

/** Sends the office's token with each call. */
export const httpClient = (
  url: string,
  options: fetchUtils.Options = {},
): ReturnType<typeof fetchUtils.fetchJson> => {
  const headers = new Headers(options.headers ?? { Accept: 'application/json' });
  headers.set('Authorization', `Bearer ${localStorage.getItem(tokenKey) ?? ''}`);
  return fetchUtils.fetchJson(url, { ...options, headers });
};

/** The office's own sign-in: a token in the browser's storage. */
export const authProvider: AuthProvider = {
  login: ({ username }: { username: string }) => {
    localStorage.setItem(tokenKey, `token of ${username}`);
    return Promise.resolve();
  },
  logout: () => {
    localStorage.removeItem(tokenKey);
    return Promise.resolve();
  },
  checkAuth: () =>
    localStorage.getItem(tokenKey) ? Promise.resolve() : Promise.reject(new Error('Signed out')),
  checkError: () => Promise.resolve(),
  getIdentity: () => {
    const fullName = localStorage.getItem(tokenKey)?.replace('token of ', '') ?? '';
    return Promise.resolve({ id: fullName, fullName });
  },
};

const records: Readonly<Record<string, readonly RaRecord[]>> = {
  users: [{ id: 1, name: 'A client of the office', team: 7 }],
  teams: [{ id: 7, name: 'The night shift' }],
};

/** The office's own records, which include `users`. A class, as hosts have them. */
class OfficeRecords {
  readonly #records = records;

  getList(resource: string): Promise<unknown> {
    const data = this.#records[resource] ?? [];
    return Promise.resolve({ data, total: data.length });
  }

  getMany(resource: string, { ids }: { ids: unknown[] }): Promise<unknown> {
    const data = (this.#records[resource] ?? []).filter(({ id }) => ids.includes(id));
    return Promise.resolve({ data });
  }
}

export const dataProvider = new OfficeRecords() as unknown as DataProvider;
