import { expect, test } from '@jest/globals';
import type { TimelineEvent } from '../../api/types.js';
import { foldTimeline } from './foldTimeline.js';

const hana = { id: 'h', name: 'Hana' };
const ada = { id: 'a', name: 'Ada' };

function event(minute: number, type: string, actor: TimelineEvent['actor']): TimelineEvent {
  return {
    at: `2026-01-01T09:${String(minute).padStart(2, '0')}:00.000Z`,
    type,
    detail: null,
    actor,
  };
}

test('what one person saved again and again is one event with its span; others stay', () => {
  const told = foldTimeline([
    event(9, 'identity.submitted', ada),
    event(8, 'identity.saved', ada),
    event(7, 'identity.saved', ada),
    event(6, 'identity.saved', ada),
    event(5, 'identity.saved', hana),
    event(4, 'user.signed_in', ada),
    event(3, 'user.signed_in', ada),
    event(2, 'identity.saved', hana),
  ]);
  expect(
    told.map(({ type, at, since, times, actor }) => [
      type,
      actor?.id,
      at.slice(14, 16),
      since.slice(14, 16),
      times,
    ]),
  ).toEqual([
    ['identity.submitted', 'a', '09', '09', 1],
    ['identity.saved', 'a', '08', '06', 3],
    ['identity.saved', 'h', '05', '05', 1],
    ['user.signed_in', 'a', '04', '04', 1],
    ['user.signed_in', 'a', '03', '03', 1],
    ['identity.saved', 'h', '02', '02', 1],
  ]);
});
