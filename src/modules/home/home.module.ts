import { Module } from '@nestjs/common';
import { EventDeliveryModule } from '../event-delivery/event-delivery.module.js';
import { IdentitiesModule } from '../identities/identities.module.js';
import { ImportsModule } from '../imports/imports.module.js';
import { MailModule } from '../mail/mail.module.js';
import { MembersModule } from '../members/members.module.js';
import { HomeController } from './home.controller.js';
import { Home } from './home.service.js';

/** Shows what waits for whom, over all parts of Usher. */
@Module({
  imports: [EventDeliveryModule, IdentitiesModule, ImportsModule, MailModule, MembersModule],
  controllers: [HomeController],
  providers: [Home],
})
export class HomeModule {}
