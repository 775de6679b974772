import { expect, test } from '@jest/globals';
import { idsTogether, isId, newId } from './ids.js';

test('ids come in the order in which they are made', () => {
  const ids = Array.from({ length: 1000 }, newId);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(1000);
});

test('those of one work stand together, whatever else is made meanwhile', () => {
  const [one, other] = [idsTogether(), idsTogether()];
  const made = Array.from({ length: 1000 }, () => ({
    one: one(),
    between: newId(),
    other: other(),
  }));
  const ones = made.map((ids) => ids.one);
  expect(ones.every(isId)).toBe(true);
  expect(ones.toSorted()).toEqual(ones);
  const sorted = made.flatMap((ids) => Object.values(ids)).toSorted();
  const begin = sorted.indexOf(ones[0] as string);
  expect(sorted.slice(begin, begin + 1000)).toEqual(ones);
});
