import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { includesRow, merged, remainingRanges } from './row-range.js';

const row = fc.integer({ min: 1, max: 60 });

test('what remains and what is done are each row once, whatever was done before', () => {
  fc.assert(
    fc.property(
      fc.nat(60),
      fc.integer({ min: 1, max: 9 }),
      fc.uniqueArray(row),
      (last, size, rows) => {
        const single = rows.sort((a, b) => a - b).map((no) => ({ from: no, to: no }));
        const done = merged(single);
        const remaining = [...remainingRanges(last, size, done)];
        for (let no = 1; no <= last; no++) {
          const among = remaining.filter(({ from, to }) => from <= no && no <= to).length;
          expect(among).toBe(includesRow(done, no) ? 0 : 1);
          expect(includesRow(done, no)).toBe(rows.includes(no));
        }
        expect(
          remaining.every(({ from, to }) => from <= to && to <= last && to - from < size * 1.1),
        ).toBe(true);
      },
    ),
  );
});

test.each([
  [5001, [[1, 5001]]],
  [
    5600,
    [
      [1, 5000],
      [5001, 5600],
    ],
  ],
])('of %i rows, a rest of less than a tenth goes with those before', (last, ranges) => {
  expect([...remainingRanges(last, 5000)].map(({ from, to }) => [from, to])).toEqual(ranges);
});
