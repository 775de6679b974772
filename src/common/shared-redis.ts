import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Redis } from 'ioredis';
import type { Settings } from './settings.js';

/** The connection over which processes share their counts, where there is a Redis. */
export class SharedRedis implements OnApplicationShutdown {
  constructor(readonly client?: Redis) {}

  onApplicationShutdown(): void {
    this.client?.disconnect();
  }
}

/** Redis' client is loaded only where there is one to connect to. */
export async function connectRedis({ redisUrl }: Pick<Settings, 'redisUrl'>): Promise<SharedRedis> {
  if (!redisUrl) return new SharedRedis();
  const ioredis = await import('ioredis');
  // Processes count by themselves while Redis is away, so nothing waits for it.
  const client = new ioredis.Redis(redisUrl, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
  });
  const logger = new Logger('Usher');
  client.on('error', ({ message }: Error) => logger.warn(`Redis, for shared counts: ${message}`));
  return new SharedRedis(client);
}
