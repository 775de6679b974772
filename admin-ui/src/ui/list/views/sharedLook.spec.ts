import { expect, test } from '@jest/globals';
import { hiddenIn, searchOf } from './sharedLook.js';

test('an address says the filters, the order and the columns of a list', () => {
  const search = searchOf({
    filter: { q: 'Zoë & co', status: 'invited' },
    sort: { field: 'createdAt', order: 'ASC' },
    hidden: ['username', 'groupIds'],
  });
  const said = new URLSearchParams(search);
  expect(JSON.parse(said.get('filter') ?? '')).toEqual({ q: 'Zoë & co', status: 'invited' });
  expect([said.get('sort'), said.get('order'), said.get('page')]).toEqual([
    'createdAt',
    'ASC',
    '1',
  ]);
  expect(hiddenIn(search)).toEqual(['username', 'groupIds']);
});

test('all columns are another thing than none that is said', () => {
  const look = { filter: {}, sort: { field: 'createdAt', order: 'DESC' } } as const;
  expect(hiddenIn(searchOf({ ...look, hidden: [] }))).toEqual([]);
  expect(hiddenIn('?filter=%7B%7D')).toBeUndefined();
});
