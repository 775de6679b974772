import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { AuditModule } from '../audit/audit.module.js';
import { EventsModule } from '../events/events.module.js';
import { GroupsModule } from '../groups/groups.module.js';
import { OrganizationsModule } from '../organizations/organizations.module.js';
import { ExampleMails } from './editing/example-mails.js';
import { MailPreviews } from './editing/mail-previews.js';
import { MailTemplatesController } from './editing/mail-templates.controller.js';
import { MailTemplates } from './editing/mail-templates.service.js';
import { MailTests } from './editing/mail-tests.js';
import { EmailsController } from './emails.controller.js';
import { EmailsService } from './emails.service.js';
import { MailComposers } from './rendering/mail-composers.js';
import { MailLooks } from './rendering/mail-looks.service.js';
import { MailWordings } from './wording/mail-wordings.js';
import { MailDispatcher } from './sending/mail-dispatcher.js';
import { MailLedger } from './outbox/mail-ledger.js';
import { MailOutages } from './sending/mail-outages.js';
import { MailPace } from './sending/mail-pace.js';
import { Mailbox } from './sending/mailbox.js';
import { OutboxClaims } from './outbox/outbox-claims.js';
import { OutboxFigures } from './outbox/outbox-figures.js';
import { Outbox } from './outbox/outbox.js';
import { Mailer } from './sending/mailer.js';

/** Mails: the outbox, who delivers it, its log, and the words that organizations give them. */
@Module({
  imports: [AuditModule, DiscoveryModule, EventsModule, GroupsModule, OrganizationsModule],
  controllers: [EmailsController, MailTemplatesController],
  providers: [
    EmailsService,
    ExampleMails,
    MailComposers,
    MailDispatcher,
    MailLedger,
    MailLooks,
    MailOutages,
    MailPace,
    MailPreviews,
    MailTemplates,
    MailTests,
    MailWordings,
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
    MailWordings,
    Mailbox,
    Outbox,
    OutboxFigures,
    Mailer,
  ],
})
export class MailModule {}
