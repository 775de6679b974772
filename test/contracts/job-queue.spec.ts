import { describe, expect, it } from '@jest/globals';
import Bull from 'bull';
import { BullJobQueue } from '../../src/modules/jobs/bull/bull-job-queue.js';
import { BULL_QUEUE, optionsAt } from '../../src/modules/jobs/bull/bull-options.js';
import { InProcessJobQueue } from '../../src/modules/jobs/in-process/in-process-job-queue.js';
import type { JobQueue } from '../../src/modules/jobs/job-queue.js';
import { JobRegistry } from '../../src/modules/jobs/job-registry.js';
import { until } from '../support/client.js';
import { testKeys, testRedis } from '../support/redis.js';
import { stackName } from '../support/stack.js';
import { tcpProxy } from '../support/tcp-proxy.js';
import { describeJobQueue, type QueueSite } from './describe-job-queue.js';

function openInProcess(): Promise<QueueSite> {
  const queues: JobQueue[] = [];
  return Promise.resolve({
    join: () => {
      const registry = new JobRegistry();
      const queue = new InProcessJobQueue(registry);
      queues.push(queue);
      return { queue, registry };
    },
    close: async () => {
      await Promise.all(queues.map((queue) => queue.stop()));
    },
  });
}

function openBull(redisUrl = testRedis): Promise<QueueSite & { clear(): Promise<void> }> {
  const keys = testKeys();
  const queues: JobQueue[] = [];
  return Promise.resolve({
    join: () => {
      const registry = new JobRegistry();
      const bull = new Bull<{ id: string }>(BULL_QUEUE, optionsAt(redisUrl, keys.prefix));
      const queue = new BullJobQueue(registry, bull);
      queues.push(queue);
      return { queue, registry };
    },
    clear: () => keys.clear(),
    close: async () => {
      await Promise.all(queues.map((queue) => queue.stop()));
      await keys.clear();
    },
  });
}

if (stackName === 'sqlite') {
  describeJobQueue('the in-process job queue', openInProcess);
} else {
  describeJobQueue('the Bull job queue', openBull);

  describe('the Bull job queue, over processes', () => {
    it('brings a job to a process that does jobs from one that does not', async () => {
      const site = await openBull();
      const server = site.join();
      const worker = site.join();
      const done: string[] = [];
      server.registry.handle('note', () => Promise.reject(new Error('This one does no jobs.')));
      worker.registry.handle('note', (id) => {
        done.push(id);
        return Promise.resolve('done');
      });
      await worker.queue.start();
      await server.queue.add('note', 'a');
      await until(() => Promise.resolve(done.length > 0));
      expect(done).toEqual(['a']);
      await site.close();
    });

    it('fails no caller while Redis is away, and goes on when it is back, even emptied', async () => {
      const proxy = await tcpProxy(new URL(testRedis));
      const site = await openBull(`redis://127.0.0.1:${proxy.port}/1`);
      const { queue, registry } = site.join();
      const done: string[] = [];
      registry.handle('note', (id) => {
        done.push(id);
        return Promise.resolve('done');
      });
      await queue.start();
      await queue.add('note', 'before');
      await until(() => Promise.resolve(done.includes('before')));

      proxy.cut();
      await until(async () => !(await queue.isHealthy()));
      await queue.add('note', 'during');
      expect(done).toEqual(['before']);
      // What a sweep finds waits for no Redis.
      await queue.seeTo('note', 'found');
      expect(done).toEqual(['before', 'found']);
      await site.clear();
      proxy.mend();
      await until(() => queue.isHealthy());
      await queue.add('note', 'after');
      await until(() => Promise.resolve(done.includes('after')));

      proxy.cut();
      await site.close();
      await proxy.close();
    });

    it('stops at once after it started', async () => {
      const site = await openBull();
      for (let i = 0; i < 10; i++) await site.join().queue.start();
      await site.close();
    });

    it('starts and stops without Redis', async () => {
      const site = await openBull('redis://127.0.0.1:1/1');
      const { queue, registry } = site.join();
      const done: string[] = [];
      registry.handle('note', (id) => {
        done.push(id);
        return Promise.resolve('done');
      });
      await queue.start();
      await queue.add('note', 'a');
      expect(await queue.isHealthy()).toBe(false);
      await queue.seeTo('note', 'found');
      expect(done).toEqual(['found']);
      await site.close();
    });
  });
}
