import { type DynamicModule, Module } from '@nestjs/common';
import { HealthModule, UsherModule } from '../index.js';
import type { Configuration } from './configuration.js';
import { MailboxController } from './mailbox.controller.js';

/** The standalone application: Usher, health checks, and the mailbox where no mail server is set. */
@Module({})
export class StandaloneModule {
  static of({ usher, mailbox }: Configuration): DynamicModule {
    return {
      module: StandaloneModule,
      imports: [UsherModule.forRoot(usher), HealthModule],
      controllers: mailbox ? [MailboxController] : [],
    };
  }
}
