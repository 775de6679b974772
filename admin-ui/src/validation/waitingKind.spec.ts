import { expect, test } from '@jest/globals';
import { waitingKind } from './waitingKind.js';

const early = '2026-01-01T09:00:00.000Z';
const late = '2026-02-01T09:00:00.000Z';

test.each([
  ['new', null, null],
  ['edited', early, null],
  ['corrected', null, early],
  ['edited', late, early],
  ['corrected', early, late],
] as const)('%s: validated %s, returned %s', (kind, validatedAt, returnedAt) => {
  expect(waitingKind({ validatedAt, returnedAt })).toBe(kind);
});
