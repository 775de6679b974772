import { NestFactory } from '@nestjs/core';
import { runMigrated } from './run.js';
import { WorkerModule } from './standalone.module.js';

/** `npm run worker`: does jobs until SIGTERM or SIGINT, then ends those that it has begun. */
runMigrated(async (configuration) => {
  const app = await NestFactory.createApplicationContext(await WorkerModule.of(configuration), {
    logger: ['warn', 'error', 'fatal'],
  });
  app.enableShutdownHooks();
  console.log('This worker does jobs.');
  if (!configuration.redis) {
    console.log('USHER_REDIS_URL is not set, so it finds them by looking every few seconds.');
  }
});
