import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { RedisOptions } from 'ioredis';
import { HealthModule, UsherModule } from '../index.js';
import type { Configuration, Sentinel } from './configuration.js';
import { dataSourceOptions } from './data-source.js';
import { MailboxController } from './mailbox.controller.js';
import { OrderlyEndModule } from './orderly-end.js';

/**
 * The standalone application: the infrastructure that Usher asks a host for, Usher, health checks,
 * metrics if wanted, and the mailbox on the embedded default.
 */
@Module({})
export class StandaloneModule {
  static async of(configuration: Configuration): Promise<DynamicModule> {
    const { usher, metrics } = configuration;
    return {
      module: StandaloneModule,
      imports: [
        ...(await infrastructure(configuration)),
        HealthModule,
        OrderlyEndModule.after(configuration.drainSeconds),
        ...(metrics ? [await metricsModule()] : []),
      ],
      controllers: usher.mail?.mailbox ? [MailboxController] : [],
    };
  }
}

/** The same without anything that answers requests. */
@Module({})
export class WorkerModule {
  static async of(configuration: Configuration): Promise<DynamicModule> {
    const imports = await infrastructure({ ...configuration, runJobs: true });
    return { module: WorkerModule, imports };
  }
}

async function infrastructure(configuration: Configuration): Promise<DynamicModule[]> {
  const { database, redis, smtpUrl, usher, runJobs } = configuration;
  return [
    TypeOrmModule.forRoot({
      ...dataSourceOptions(database),
      migrationsRun: database.migrate ?? false,
      migrationsTransactionMode: 'each',
      retryAttempts: 0,
    }),
    ...(redis ? [await bullModule(redis)] : []),
    ...(smtpUrl ? [await mailerModule(smtpUrl)] : []),
    UsherModule.forRoot({ ...usher, jobs: redis ? 'bull' : 'in-process', runJobs }),
  ];
}

/** Bull is loaded only where there is a Redis. */
async function bullModule({
  url,
  prefix,
  sentinels,
}: NonNullable<Configuration['redis']>): Promise<DynamicModule> {
  const { BullModule } = await import('@nestjs/bull');
  const redis = sentinels ? bySentinels(new URL(url), sentinels) : url;
  return BullModule.forRoot({ redis, prefix });
}

/** The primary that the sentinels know by the name that stands for the host; the rest is for itself. */
function bySentinels(url: URL, sentinels: Sentinel[]): RedisOptions {
  return {
    sentinels,
    name: url.hostname,
    username: decodeURIComponent(url.username) || undefined,
    password: decodeURIComponent(url.password) || undefined,
    db: Number(url.pathname.slice(1) || 0),
    tls: url.protocol === 'rediss:' ? {} : undefined,
  };
}

/** Nodemailer is loaded only where there is a mail server. */
async function mailerModule(url: string): Promise<DynamicModule> {
  const { MailerModule } = await import('@nestjs-modules/mailer');
  const { poolOptions } = await import('./mail-pool.js');
  const { inOnePiece } = await import('./one-piece.js');
  return MailerModule.forRoot({ transport: poolOptions(url), plugins: [inOnePiece] });
}

/** Prometheus' client is loaded only where metrics are wanted. */
async function metricsModule(): Promise<DynamicModule> {
  const { MetricsModule } = await import('./metrics/metrics.module.js');
  return { module: MetricsModule };
}
