import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { EnrolmentModule } from '../enrolment/enrolment.module.js';
import { MailModule } from '../mail/mail.module.js';
import { MembersModule } from '../members/members.module.js';
import { Registration } from './registration.service.js';
import { RegistrationController } from './registration.controller.js';

@Module({
  imports: [AuditModule, EnrolmentModule, MailModule, MembersModule],
  controllers: [RegistrationController],
  providers: [Registration],
})
export class RegistrationModule {}
