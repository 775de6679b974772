import { expect, it } from '@jest/globals';
import { Sweeper } from '../../src/modules/jobs/sweeper.js';
import { JobRegistry } from '../../src/modules/jobs/job-registry.js';
import { until } from '../support/client.js';

it('sweeps again and again, never over itself, also after a failure, until it is stopped', async () => {
  let runs = 0;
  let running = 0;
  let most = 0;
  const sweeper = new Sweeper({
    name: 'test',
    everyMs: 1,
    run: async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
      if (++runs === 2) throw new Error('The database is away.');
    },
  });
  await until(() => Promise.resolve(runs >= 5));
  await sweeper.stop();
  const atStop = runs;
  let others = 0;
  const other = new Sweeper({
    name: 'other',
    everyMs: 1,
    run: () => {
      others++;
      return Promise.resolve();
    },
  });
  await until(() => Promise.resolve(others >= 5));
  await other.stop();
  expect([most, running, runs]).toEqual([1, 0, atStop]);
});

it('refuses two handlers of one job and two sweeps of one name', () => {
  const registry = new JobRegistry();
  registry.handle('a', () => Promise.resolve('done'));
  expect(() => registry.handle('a', () => Promise.resolve('done'))).toThrow(/two handlers/);
  registry.sweep('b', 1000, () => Promise.resolve());
  expect(() => registry.sweep('b', 1000, () => Promise.resolve())).toThrow(/two sweeps/);
});
