import { Module } from '@nestjs/common';
import { InviteePages } from './invitee-pages.js';

/** The pages for people who come by a link in a mail. */
@Module({ providers: [InviteePages] })
export class PagesModule {}
