import { expect, test } from '@jest/globals';
import { lapsed } from './lapsed.js';

const uploaded = { createdAt: '2026-01-01T10:00:00.000Z', startedAt: null, cellsPurgedAt: null };
const at = '2026-04-01T12:00:00.000Z';

test('an import that was never processed has lapsed when what its rows held is deleted', () => {
  expect(lapsed({ ...uploaded, status: 'ready' })).toBeUndefined();
  expect(lapsed({ ...uploaded, status: 'cancelled' })).toBeUndefined();
  expect(lapsed({ ...uploaded, status: 'cancelled', cellsPurgedAt: at })).toEqual({ at, days: 90 });
  expect(lapsed({ ...uploaded, status: 'ready', cellsPurgedAt: at })?.at).toBe(at);
});

test('an import that was processed, or could not be read, has not lapsed', () => {
  const startedAt = '2026-01-01T11:00:00.000Z';
  const purged = { ...uploaded, cellsPurgedAt: at };
  expect(lapsed({ ...purged, status: 'completed', startedAt })).toBeUndefined();
  expect(lapsed({ ...purged, status: 'cancelled', startedAt })).toBeUndefined();
  expect(lapsed({ ...purged, status: 'failed' })).toBeUndefined();
});
