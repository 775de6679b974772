import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { AuditModule } from '../audit/audit.module.js';
import { EventsModule } from '../events/events.module.js';
import { EmailsController } from './emails.controller.js';
import { EmailsService } from './emails.service.js';
import { MailComposers } from './mail-composers.js';
import { MailDispatcher } from './mail-dispatcher.js';
import { MailLedger } from './mail-ledger.js';
import { MailOutages } from './mail-outages.js';
import { MailPace } from './mail-pace.js';
import { Mailbox } from './mailbox.js';
import { OutboxClaims } from './outbox-claims.js';
import { OutboxFigures } from './outbox-figures.js';
import { Outbox } from './outbox.js';
import { Mailer } from './mailer.js';

/** Mails: the outbox, who delivers it, and its log. */
@Module({
  imports: [AuditModule, DiscoveryModule, EventsModule],
  controllers: [EmailsController],
  providers: [
    EmailsService,
    MailComposers,
    MailDispatcher,
    MailLedger,
    MailOutages,
    MailPace,
    Mailbox,
    Outbox,
    OutboxClaims,
    OutboxFigures,
    Mailer,
  ],
  exports: [MailComposers, MailOutages, Mailbox, Outbox, OutboxFigures, Mailer],
})
export class MailModule {}
