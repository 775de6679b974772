import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { JobQueue } from '../../src/modules/jobs/job-queue.js';
import type { JobRegistry } from '../../src/modules/jobs/job-registry.js';
import { until } from '../support/client.js';

/** Processes that share one queue. */
export interface QueueSite {
  /** A queue as one process has it. */
  join(): { queue: JobQueue; registry: JobRegistry };
  close(): Promise<void>;
}

/** The contract of every job queue, in whichever way it does it. */
export function describeJobQueue(name: string, open: () => Promise<QueueSite>): void {
  describe(name, () => {
    let site: QueueSite;
    let queue: JobQueue;
    let registry: JobRegistry;
    let done: string[];

    beforeEach(async () => {
      site = await open();
      ({ queue, registry } = site.join());
      done = [];
      registry.handle('note', (id) => {
        done.push(id);
        return Promise.resolve('done');
      });
    });

    afterEach(() => site.close());

    const allDone = (...ids: string[]): Promise<unknown> =>
      until(() => Promise.resolve(ids.every((id) => done.includes(id))));

    it('does what is added, with the id', async () => {
      await queue.start();
      await queue.add('note', 'a');
      await queue.add('note', 'b');
      await allDone('a', 'b');
      expect([...done].sort()).toEqual(['a', 'b']);
    });

    it('does what a sweep found', async () => {
      await queue.start();
      await queue.seeTo('note', 'found');
      await allDone('found');
      expect(done).toEqual(['found']);
    });

    it('does what was added before it started, once for the same job', async () => {
      for (let i = 0; i < 5; i++) await queue.add('note', 'a');
      await queue.add('note', 'last');
      expect(await queue.countWaiting()).toBe(2);
      await queue.start();
      await allDone('a', 'last');
      expect(await queue.countWaiting()).toBe(0);
      expect(done.filter((id) => id === 'a')).toHaveLength(1);
    });

    it('does a job again that is added while the same one is running', async () => {
      const gate = newGate();
      let runs = 0;
      registry.handle('slow', async () => {
        runs++;
        await gate.opened;
        return 'done';
      });
      await queue.start();
      await queue.add('slow', 'a');
      await until(() => Promise.resolve(runs === 1));
      await queue.add('slow', 'a');
      gate.open();
      await until(() => Promise.resolve(runs === 2));
    });

    it('survives a handler that throws', async () => {
      registry.handle('broken', () => Promise.reject(new Error('on purpose')));
      await queue.start();
      for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) await queue.add('broken', id);
      await queue.add('note', 'after');
      await allDone('after');
    });

    it('refuses a job that nobody handles', async () => {
      await expect(async () => queue.add('unheard of', 'a')).rejects.toThrow(/Nobody handles/);
    });

    it('waits for what is running when it stops, and begins nothing more', async () => {
      const gate = newGate();
      let ended = false;
      let begun = false;
      registry.handle('slow', async () => {
        begun = true;
        await gate.opened;
        ended = true;
        return 'done';
      });
      await queue.start();
      await queue.add('slow', 'a');
      await until(() => Promise.resolve(begun));
      const stopped = queue.stop();
      await queue.add('note', 'too late');
      expect(ended).toBe(false);
      gate.open();
      await stopped;
      expect(ended).toBe(true);
      expect(done).toEqual([]);
    });

    it('says that it is healthy', async () => {
      await queue.start();
      await until(() => queue.isHealthy());
    });
  });
}

function newGate(): { opened: Promise<void>; open: () => void } {
  const { promise, resolve } = withResolvers();
  return { opened: promise, open: resolve };
}

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => (resolve = settle));
  return { promise, resolve };
}
