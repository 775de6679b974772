import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module.js';
import { Backlog } from './backlog.js';
import { Dependencies } from './dependencies.js';

/** What an application's own checks and metrics can be made of. */
@Module({
  imports: [MailModule],
  providers: [Backlog, Dependencies],
  exports: [Backlog, Dependencies],
})
export class DependenciesModule {}
