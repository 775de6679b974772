import { expect, test } from '@jest/globals';
import { createConnection } from './connection.js';

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('asks for all who got no answer, one request at a time, until there is one', async () => {
  const connection = createConnection(soon);
  let asked = 0;
  const ask = (): Promise<boolean> => Promise.resolve(++asked === 3);
  const told: boolean[] = [];
  const forget = connection.subscribe(() => told.push(connection.isLost()));

  const waiting = [connection.lost(ask), connection.lost(ask), connection.lost(ask)];
  expect(connection.isLost()).toBe(true);
  await Promise.all(waiting);

  expect([asked, connection.isLost()]).toEqual([3, false]);
  expect(told).toEqual([true, false]);
  forget();
  await connection.lost(() => Promise.resolve(true));
  expect(told).toHaveLength(2);
});

test('waits for everything that was missed, and asks at once when told to', async () => {
  const connection = createConnection(() => new Promise(() => undefined));
  let isThere = false;
  const back = Promise.all([
    connection.lost(() => Promise.resolve(true)),
    connection.lost(() => Promise.resolve(isThere)),
  ]);
  connection.askNow();
  await soon();
  expect(connection.isLost()).toBe(true);
  isThere = true;
  connection.askNow();
  await back;
  expect(connection.isLost()).toBe(false);
});
