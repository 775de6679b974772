import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module.js';
import { Backlog } from './backlog.js';
import { Dependencies } from './dependencies.js';

/** Figures and checks of which an application can make its own. */
@Module({
  imports: [MailModule],
  providers: [Backlog, Dependencies],
  exports: [Backlog, Dependencies],
})
export class DependenciesModule {}
