import { expect, test } from '@jest/globals';
import { completed, hiddenIn, searchOf, type ShownLook, withHidden } from './sharedLook.js';

const look: ShownLook = {
  filter: { q: 'Zoë & co', status: 'invited' },
  sort: { field: 'createdAt', order: 'ASC' },
  hidden: ['username', 'groupIds'],
  page: 3,
  perPage: 25,
};
const said = (search: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(search));

test('an address says the filters, the order, the page and the columns of a list', () => {
  const { filter = '', ...rest } = said(searchOf(look));
  expect(JSON.parse(filter)).toEqual(look.filter);
  expect(rest).toEqual({
    sort: 'createdAt',
    order: 'ASC',
    page: '3',
    perPage: '25',
    hidden: 'username,groupIds',
  });
  expect(hiddenIn(searchOf(look))).toEqual(['username', 'groupIds']);
});

test('an address that says less is completed, and keeps what it says', () => {
  const link = '?filter=%7B%7D&highlight=7';
  expect(said(completed(link, look) ?? '')).toEqual({
    ...said(searchOf(look)),
    filter: '{}',
    highlight: '7',
  });
  expect(completed(searchOf(look), { ...look, page: 1, hidden: [] })).toBeUndefined();
});

test('all columns are another thing than none that is said, or that can be chosen', () => {
  expect(hiddenIn(withHidden(searchOf(look), []))).toEqual([]);
  expect(hiddenIn('?filter=%7B%7D')).toBeUndefined();
  expect(hiddenIn(searchOf({ ...look, hidden: undefined }))).toBeUndefined();
});
