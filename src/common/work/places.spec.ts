import { expect, test } from '@jest/globals';
import { Places } from './places.js';

/** Some works that end when they are told to, and which of them have begun. */
function works(count: number) {
  const begun: number[] = [];
  const ends: ((value: 'end' | Error) => void)[] = [];
  const all = Array.from({ length: count }, (_, n) => {
    const ended = new Promise<void>((resolve, reject) => {
      ends.push((value) => (value === 'end' ? resolve() : reject(value)));
    });
    return () => {
      begun.push(n);
      return ended;
    };
  });
  return { all, begun, ends };
}

test('as many begin as there are places, the others in the order of asking', async () => {
  const places = new Places(2);
  const { all, begun, ends } = works(4);
  const taken = all.map((work) => places.take(work));
  expect(begun).toEqual([0, 1]);
  ends[1]?.('end');
  await taken[1];
  expect(begun).toEqual([0, 1, 2]);
  ends[0]?.('end');
  ends[2]?.('end');
  ends[3]?.('end');
  await Promise.all(taken);
  expect(begun).toEqual([0, 1, 2, 3]);
});

test('who fails gives the place on, and it is free when nobody waits', async () => {
  const places = new Places(1);
  const { all, begun, ends } = works(3);
  const [first, second] = all.slice(0, 2).map((work) => places.take(work));
  ends[0]?.(new Error('failed'));
  await expect(first).rejects.toThrow('failed');
  ends[1]?.('end');
  await second;
  ends[2]?.('end');
  await places.take(all[2] as () => Promise<void>);
  expect(begun).toEqual([0, 1, 2]);
});
