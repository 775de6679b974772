import { NestFactory } from '@nestjs/core';
import { UsherModule } from '../index.js';
import { runMigrated } from './run.js';

/** `npm run worker`: does jobs until SIGTERM or SIGINT, then ends those that it has begun. */
runMigrated(async ({ usher }) => {
  const app = await NestFactory.createApplicationContext(
    UsherModule.forRoot({ ...usher, jobs: { ...usher.jobs, run: true } }),
    { logger: ['warn', 'error', 'fatal'] },
  );
  app.enableShutdownHooks();
  console.log('This worker does jobs.');
  if (!usher.jobs?.redisUrl) {
    console.log('USHER_REDIS_URL is not set, so it finds them by looking every few seconds.');
  }
});
