import { type DynamicModule, Module } from '@nestjs/common';
import { HealthModule, UsherModule } from '../index.js';
import type { Configuration } from './configuration.js';
import { MailboxController } from './mailbox.controller.js';

/**
 * The standalone application: Usher, health checks, metrics if wanted, and the mailbox on the
 * embedded default.
 */
@Module({})
export class StandaloneModule {
  static of({ usher, metrics }: Configuration): DynamicModule {
    return {
      module: StandaloneModule,
      imports: [UsherModule.forRoot(usher), HealthModule, ...(metrics ? [metricsModule()] : [])],
      controllers: usher.mail.mailbox ? [MailboxController] : [],
    };
  }
}

/** Prometheus' client is loaded only where metrics are wanted. */
async function metricsModule(): Promise<DynamicModule> {
  const { MetricsModule } = await import('./metrics/metrics.module.js');
  return { module: MetricsModule };
}
