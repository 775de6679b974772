import { expect, test } from '@jest/globals';
import { type Stint, Stints } from './stints.js';

const alive = (): Promise<void> => Promise.resolve();

/** Does `amount` in pieces of 10, in turn, and notes each. */
async function work(stint: Stint, amount: number, note: () => void): Promise<void> {
  for (let done = 0; done < amount; done += 10) {
    await stint.turn(alive);
    note();
    await Promise.resolve();
    stint.did(10);
  }
  stint.end();
}

test('each goes on alone for as much as it may do, in the order of asking', async () => {
  const stints = new Stints({ round: 1000, most: 30, least: 10 });
  let order = '';
  await Promise.all(['a', 'b', 'c'].map((name) => work(stints.begin(), 40, () => (order += name))));
  expect(order).toBe('aaabbbcccabc');
});

test('the more wait, the less each does, but for the least', async () => {
  const stints = new Stints({ round: 60, most: 60, least: 20 });
  let order = '';
  const names = ['a', 'b', 'c', 'd', 'e'];
  await Promise.all(names.map((name) => work(stints.begin(), 20, () => (order += name))));
  expect(order.slice(-8)).toBe('bbccddee');
});

test('who waits for what it goes on with lets the others go on, and asks again', async () => {
  const stints = new Stints({ round: 1000, most: 100, least: 10 });
  const [slow, other] = [stints.begin(), stints.begin()];
  await slow.turn(alive);
  let arrive = (): void => undefined;
  const needed = slow.need(new Promise<void>((resolve) => (arrive = resolve)));
  await other.turn(alive);
  arrive();
  await needed;
  const again = slow.turn(alive);
  other.end();
  await again;
  slow.end();
});

test('who may not wait any more leaves its place to the others', async () => {
  const stints = new Stints({ round: 1000, most: 100, least: 10 }, 1);
  const [first, gone, last] = [stints.begin(), stints.begin(), stints.begin()];
  await first.turn(alive);
  const refused = gone.turn(() => Promise.reject(new Error('given up')));
  const waiting = last.turn(alive);
  await expect(refused).rejects.toThrow('given up');
  gone.end();
  first.end();
  await waiting;
  last.end();
});
