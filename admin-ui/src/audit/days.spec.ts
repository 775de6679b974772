import { expect, test } from '@jest/globals';
import { beginOf, dayBefore, dayOf, endOf } from './days.js';

test('a day is from the moment in which it begins until it is over, and read back as it was', () => {
  // The last is a day on which clocks change in many places.
  for (const day of ['2026-01-31', '2026-12-31', '2024-02-29', '2026-03-29']) {
    const [begin = '', end = ''] = [beginOf(day), endOf(day)];
    expect(new Date(begin).getHours()).toBe(0);
    expect(Date.parse(end)).toBeGreaterThan(Date.parse(begin));
    expect([dayOf(begin), dayBefore(end)]).toEqual([day, day]);
  }
});

test('what is no day, or not typed to its end, is none', () => {
  expect([beginOf(''), endOf('0202-01-31'), beginOf('nonsense')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect([dayOf(undefined), dayOf('nonsense'), dayBefore(null)]).toEqual(['', '', '']);
});
