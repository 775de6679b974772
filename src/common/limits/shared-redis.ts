import { Logger, type OnApplicationShutdown } from '@nestjs/common';

/** A connection of ioredis, as far as types go: its package is there only where Bull is. */
export interface RedisConnection {
  on(event: 'error', listener: (error: Error) => void): unknown;
  ping(): Promise<string>;
  disconnect(): void;
}

/** The connection over which processes share their counts, where there is a Redis. */
export class SharedRedis implements OnApplicationShutdown {
  /** @param prefix what Usher's keys begin with. */
  constructor(
    readonly client?: RedisConnection,
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
