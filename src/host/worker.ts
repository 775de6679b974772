import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { UsherModule } from '../index.js';
import { run } from './run.js';

/** `npm run worker`: does jobs until SIGTERM or SIGINT, then ends those that it has begun. */
run(async ({ usher }) => {
  const app = await NestFactory.createApplicationContext(
    UsherModule.forRoot({ ...usher, jobs: { ...usher.jobs, run: true } }),
    { logger: ['log', 'warn', 'error', 'fatal'] },
  );
  app.enableShutdownHooks();
  const logger = new Logger('Usher');
  logger.log('This worker does jobs.');
  if (!usher.jobs?.redisUrl) {
    logger.warn('USHER_REDIS_URL is not set: this worker hears of jobs only by looking for them.');
  }
});
