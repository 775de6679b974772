import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module.js';
import { HomeController } from './home.controller.js';

/** Shows what waits for whom, over all parts of Usher. */
@Module({ imports: [MailModule], controllers: [HomeController] })
export class HomeModule {}
