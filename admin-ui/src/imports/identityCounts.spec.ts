import { expect, test } from '@jest/globals';
import { identityCounts } from './identityCounts.js';

const counts = { ready: 5, existingAccount: 2 };

test('the rows that say no identity are what is left of those to be processed', () => {
  const identities = { draft: 1, validated: 4 };
  expect(identityCounts({ counts, identities })).toEqual({ validated: 4, draft: 1, none: 2 });
});

test('where identities are not told, nothing is said of them', () => {
  expect(identityCounts({ counts })).toBeUndefined();
});
