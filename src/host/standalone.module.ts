import { type DynamicModule, Module } from '@nestjs/common';
import { HealthModule, UsherModule } from '../index.js';
import type { Configuration } from './configuration.js';
import { MailboxController } from './mailbox.controller.js';
import { Metrics } from './metrics/metrics.js';
import { MetricsController } from './metrics/metrics.controller.js';

/** The standalone application: Usher, health checks, metrics if wanted, and the mailbox where no mail server is set. */
@Module({})
export class StandaloneModule {
  static of({ usher, mailbox, metrics }: Configuration): DynamicModule {
    return {
      module: StandaloneModule,
      imports: [UsherModule.forRoot(usher), HealthModule],
      controllers: [
        ...(mailbox ? [MailboxController] : []),
        ...(metrics ? [MetricsController] : []),
      ],
      providers: metrics ? [Metrics] : [],
    };
  }
}
