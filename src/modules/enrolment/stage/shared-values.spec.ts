import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SharedValues } from './shared-values.js';

const texts = fc.array(
  fc.record({
    email: fc.option(fc.constantFrom('a@x.org', 'b@x.org', 'c@x.org', 'd@x.org')),
    username: fc.option(fc.constantFrom('ada', 'bob', 'cem', 'dora')),
  }),
  { maxLength: 30 },
);

it('notes every row that shares something, and says which of a range do', () => {
  fc.assert(
    fc.property(texts, fc.nat(30), fc.nat(30), (rows, from, length) => {
      const shared = new SharedValues();
      rows.forEach((row, index) => shared.note(index + 1, row));
      const range = { from: from + 1, to: from + length };
      const inRange = (sharing: (index: number) => boolean): number[] =>
        [...rows.keys()].filter(sharing).flatMap((index) => {
          const rowNo = index + 1;
          return rowNo >= range.from && rowNo <= range.to ? [rowNo] : [];
        });
      const follows = (index: number): boolean => {
        const { email } = rows[index] ?? {};
        return email != null && rows.slice(0, index).some((other) => other.email === email);
      };
      const hasNamesake = (index: number): boolean => {
        const { username } = rows[index] ?? {};
        return (
          username != null && rows.some((other, at) => at !== index && other.username === username)
        );
      };
      expect(shared.followersIn(range)).toEqual(inRange(follows));
      expect(shared.namesakesIn(range)).toEqual(inRange(hasNamesake));
    }),
  );
});

it('notes next to none of many rows that share nothing', () => {
  const shared = new SharedValues();
  for (let rowNo = 1; rowNo <= 50_000; rowNo++) {
    shared.note(rowNo, {
      email: `person${String(rowNo)}@example.com`,
      username: `person${String(rowNo)}`,
    });
  }
  const all = { from: 1, to: 50_000 };
  // Of 32 bits, two of 50,000 meet in about every fourth run.
  expect(shared.followersIn(all).length + shared.namesakesIn(all).length).toBeLessThan(30);
});
