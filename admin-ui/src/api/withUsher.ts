import type { DataProvider, GetManyParams, RaRecord } from 'react-admin';
import { type HttpClient, usherHttpClient } from './httpClient.js';
import { askAt } from './serverLost.js';
import { usherUrls, type UsherUrls } from './urls.js';
import { usherVerbs, type UsherVerbs } from './verbs.js';

export type UsherDataProvider = DataProvider & UsherVerbs & { urls: UsherUrls };

export interface WithUsherOptions {
  /** Where the API is, without a slash at the end. Default `/api`. */
  apiUrl?: string;
  httpClient?: HttpClient;
}

/**
 * Adds Usher's verbs to a data provider of the simple-REST dialect, and `getMany` by
 * `filter={"ids":[…]}`, which is how Usher's API spells it.
 */
export function withUsher(
  dataProvider: DataProvider,
  { apiUrl = '/api', httpClient = usherHttpClient }: WithUsherOptions = {},
): UsherDataProvider {
  askAt(apiUrl);
  return {
    ...dataProvider,
    ...usherVerbs(apiUrl, httpClient),
    urls: usherUrls(apiUrl),
    getMany: async <R extends RaRecord>(resource: string, { ids, signal }: GetManyParams<R>) => {
      const query = new URLSearchParams({
        filter: JSON.stringify({ ids }),
        range: JSON.stringify([0, Math.max(ids.length, 1) - 1]),
      });
      const answer = await httpClient(`${apiUrl}/${resource}?${query.toString()}`, { signal });
      return { data: answer.json as R[] };
    },
  };
}
