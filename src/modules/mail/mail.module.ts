import { Module, type OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../jobs/job-registry.js';
import { MailComposers } from './mail-composers.js';
import { DELIVER_MAIL, Outbox } from './outbox.js';

@Module({ providers: [Outbox, MailComposers], exports: [Outbox, MailComposers] })
export class MailModule implements OnModuleInit {
  constructor(private readonly jobs: JobRegistry) {}

  onModuleInit(): void {
    this.jobs.handle(DELIVER_MAIL, () => Promise.resolve('skipped'));
  }
}
