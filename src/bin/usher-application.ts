import { ConsoleLogger, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { UsherModule } from '../index.js';

class Command {}

/**
 * Puts Usher together on a data source for as long as `work` takes: without a server, without jobs,
 * and without a mailbox, so that mails wait for the processes that send them.
 */
export async function withUsher<T>(
  dataSource: DataSource,
  secretKeys: string,
  work: (usher: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const options = { secretKeys, publicUrl: 'http://localhost', mail: { mailbox: false } };
  const tables = TypeOrmModule.forRootAsync({
    useFactory: () => dataSource.options,
    dataSourceFactory: () => Promise.resolve(dataSource),
  });
  const usher = UsherModule.forRoot({ ...options, runJobs: false });
  const app = await NestFactory.createApplicationContext(
    { module: Command, imports: [tables, usher] },
    // What keeps it from starting is told by the command.
    { logger: false, abortOnError: false },
  );
  app.useLogger(new ConsoleLogger({ logLevels: ['error', 'fatal'] }));
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
