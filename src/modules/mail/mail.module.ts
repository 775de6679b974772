import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { AuditModule } from '../audit/audit.module.js';
import { EventsModule } from '../events/events.module.js';
import { EmailsController } from './emails.controller.js';
import { EmailsService } from './emails.service.js';
import { MailComposers } from './rendering/mail-composers.js';
import { MailLooks } from './rendering/mail-looks.service.js';
import { MailDispatcher } from './sending/mail-dispatcher.js';
import { MailLedger } from './outbox/mail-ledger.js';
import { MailOutages } from './sending/mail-outages.js';
import { MailPace } from './sending/mail-pace.js';
import { Mailbox } from './sending/mailbox.js';
import { OutboxClaims } from './outbox/outbox-claims.js';
import { OutboxFigures } from './outbox/outbox-figures.js';
import { Outbox } from './outbox/outbox.js';
import { Mailer } from './sending/mailer.js';

/** Mails: the outbox, who delivers it, and its log. */
@Module({
  imports: [AuditModule, DiscoveryModule, EventsModule],
  controllers: [EmailsController],
  providers: [
    EmailsService,
    MailComposers,
    MailDispatcher,
    MailLedger,
    MailLooks,
    MailOutages,
    MailPace,
    Mailbox,
    Outbox,
    OutboxClaims,
    OutboxFigures,
    Mailer,
  ],
  exports: [
    EmailsService,
    MailComposers,
    MailLooks,
    MailOutages,
    Mailbox,
    Outbox,
    OutboxFigures,
    Mailer,
  ],
})
export class MailModule {}
