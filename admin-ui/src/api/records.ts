import simpleRestProvider from 'ra-data-simple-rest';
import type { DataProvider, GetManyParams, RaRecord } from 'react-admin';
import type { HttpClient } from './httpClient.js';
import { type Names, usherResources } from './names.js';
import { over } from './over.js';

/** The methods of a data provider whose first argument is a resource. */
const methods = [
  'getList',
  'getOne',
  'getMany',
  'getManyReference',
  'create',
  'update',
  'updateMany',
  'delete',
  'deleteMany',
] as const;

type Method = (resource: string, params: unknown) => Promise<unknown>;

/**
 * Reads and writes the records of Usher's API, which has the simple-REST dialect and spells
 * `getMany` as `filter={"ids":[…]}`.
 */
export function usherRecords(apiUrl: string, httpClient: HttpClient): DataProvider {
  return {
    ...simpleRestProvider(apiUrl, httpClient),
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

/** Has Usher's records answer for Usher's resources, and the application's provider for all else. */
export function withRecords<Own extends DataProvider>(
  own: Own,
  records: DataProvider,
  names: Names,
): Own {
  const routed = methods.map((method) => [
    method,
    (name: string, params: unknown) => {
      const bare = names.bare(name);
      const isUshers = usherResources.some((resource) => resource === bare);
      const [provider, resource] = isUshers ? [records, bare ?? name] : [own, name];
      return (provider as Record<typeof method, Method>)[method](resource, params);
    },
  ]);
  return over(own, Object.fromEntries(routed) as Partial<Own>);
}
