import { expect, test } from '@jest/globals';
import type { DataProvider } from 'react-admin';
import { namesUnder } from './names.js';
import { withRecords } from './records.js';

/** A host's own provider: a class with something private, and a method that react-admin lacks. */
class Own {
  readonly supportAbortSignal = true;
  readonly #who = 'host';
  getList = (resource: string): Promise<string> => Promise.resolve(`${this.#who} ${resource}`);
  getMany(resource: string): Promise<string> {
    return Promise.resolve(`${this.#who} many ${resource}`);
  }
  ban(id: number): Promise<string> {
    return Promise.resolve(`${this.#who} bans ${id}`);
  }
}

const records = {
  getList: (resource: string, params: object) =>
    Promise.resolve(`usher ${resource} ${JSON.stringify(params)}`),
  getMany: (resource: string) => Promise.resolve(`usher many ${resource}`),
} as unknown as DataProvider;

type Asked = Pick<Own, 'getList' | 'getMany' | 'ban' | 'supportAbortSignal'>;
const provided = (
  ...names: Parameters<typeof namesUnder>
): Asked & { getList: (...of: unknown[]) => Promise<string> } =>
  withRecords(new Own() as unknown as DataProvider, records, namesUnder(...names)) as never;

test('answers for its own resources below the prefix, and for no others', async () => {
  const provider = provided('people');
  expect(await provider.getList('people/users', { page: 1 })).toBe('usher users {"page":1}');
  expect(await provider.getMany('people/audit-events')).toBe('usher many audit-events');
  expect(await provider.getList('users')).toBe('host users');
  expect(await provider.getMany('people/orders')).toBe('host many people/orders');
});

test('answers for its own resources by their names without a prefix', async () => {
  const provider = provided();
  expect(await provider.getMany('users')).toBe('usher many users');
  expect(await provider.getMany('orders')).toBe('host many orders');
});

test('leaves the name of what the application has left out to the application', async () => {
  const provider = provided('', () => ['users']);
  expect(await provider.getMany('users')).toBe('host many users');
  expect(await provider.getMany('usher/users')).toBe('usher many users');
  expect(await provider.getMany('groups')).toBe('usher many groups');
});

test('hands on what else the host’s provider has', async () => {
  const provider = provided('people');
  expect(await provider.ban(7)).toBe('host bans 7');
  expect(provider.supportAbortSignal).toBe(true);
  expect('then' in provider).toBe(false);
});

test('takes a provider that is frozen, and may be spread', async () => {
  const frozen = Object.freeze({ getList: () => Promise.resolve('host') });
  const provider = withRecords(frozen as unknown as DataProvider, records, namesUnder('people'));
  const { getList, getMany } = { ...provider };
  expect(await getMany('people/users', { ids: [] })).toBe('usher many users');
  expect(await getList('orders', {})).toBe('host');
});
