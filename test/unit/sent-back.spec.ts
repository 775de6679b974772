import { expect, test } from '@jest/globals';
import { changesIn, isSentBack } from '../../src/common/problem/sent-back.js';

const parts = { mark: 'id', takes: ['name', 'when'], fixed: ['id', 'status'] };
const shown = { id: '1', name: 'Ada', when: new Date(0), status: 'ready', counts: { all: 3 } };
const got = JSON.parse(JSON.stringify(shown)) as typeof shown;

test('of a record that was sent back, what is others is the change', () => {
  expect(changesIn(got, shown, parts)).toEqual({});
  expect(changesIn({ ...got, name: 'Bob' }, shown, parts)).toEqual({ name: 'Bob' });
  // What others may have changed since is passed over, what nobody knows is judged as in any change.
  expect(changesIn({ ...got, counts: { all: 2 }, shoe: 43 }, shown, parts)).toEqual({ shoe: 43 });
});

test('what cannot be changed is refused with another value', () => {
  const sent = { ...got, status: 'completed', name: 'Bob' };
  expect(() => changesIn(sent, shown, parts)).toThrow();
  expect(changesIn({ id: '1', name: 'Bob' }, shown, parts)).toEqual({ name: 'Bob' });
});

test('a change by itself is no record, nor is what is no object', () => {
  for (const body of [{ name: 'Bob' }, [], null, 'id', 5])
    expect(isSentBack(body, parts)).toBe(false);
  expect(isSentBack(got, parts)).toBe(true);
});
