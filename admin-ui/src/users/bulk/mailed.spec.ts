import { expect, test } from '@jest/globals';
import { filtersOfMailed } from './mailed.js';

test('those who are mailed are found, each once, within what the list is limited to', () => {
  const all = { filter: { q: 'ada' } };
  expect(filtersOfMailed('archive', all, false)).toBeUndefined();
  expect(filtersOfMailed('resend', all, false)).toEqual([{ q: 'ada', status: 'invited' }]);
  expect(filtersOfMailed('resend', { ids: ['1'] }, true)).toEqual([
    { ids: ['1'], status: 'requested' },
    { ids: ['1'], status: 'invited' },
  ]);
  expect(filtersOfMailed('resend', { filter: { status: 'active' } }, true)).toEqual([]);
  const active = { status: 'active', role: 'hr' };
  expect(filtersOfMailed('request_identity', { filter: active }, false)).toEqual(
    ['none', 'draft', 'returned'].map((identityStatus) => ({ ...active, identityStatus })),
  );
  const drafts = { status: 'invited', identityStatus: 'draft' };
  expect(filtersOfMailed('request_identity', { filter: drafts }, true)).toEqual([drafts]);
});
