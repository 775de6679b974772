import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Redis } from 'ioredis';

/** The connection over which processes share their counts, where there is a Redis. */
export class SharedRedis implements OnApplicationShutdown {
  /** @param prefix what Usher's keys begin with. */
  constructor(
    readonly client?: Redis,
    readonly prefix = 'usher',
  ) {
    const logger = new Logger('Usher');
    client?.on('error', ({ message }: Error) =>
      logger.warn(`Redis, for shared counts: ${message}`),
    );
  }

  onApplicationShutdown(): void {
    this.client?.disconnect();
  }
}
