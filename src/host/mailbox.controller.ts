import { Controller, Get, Header, NotFoundException, Param, Query } from '@nestjs/common';
import { Mailbox, type MailboxMessage } from '../index.js';
import { listPage, mailboxPolicy, messagePage } from './mailbox.pages.js';

/** Mails that would have gone out, readable in a browser; only where no mail server is set. */
@Controller('mailbox')
export class MailboxController {
  constructor(private readonly mailbox: Mailbox) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Content-Security-Policy', mailboxPolicy)
  async list(@Query('to') to?: unknown): Promise<string> {
    const search = textOf(to);
    return listPage(await this.mailbox.latest(search), search);
  }

  /** The latest mails as JSON, for scripts and tests. */
  @Get('messages')
  messages(@Query('to') to?: unknown): Promise<MailboxMessage[]> {
    return this.mailbox.latest(textOf(to));
  }

  @Get(':id')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Content-Security-Policy', mailboxPolicy)
  async message(@Param('id') id: string): Promise<string> {
    const message = await this.mailbox.find(id);
    if (!message) throw new NotFoundException();
    return messagePage(message);
  }
}

function textOf(query: unknown): string {
  return typeof query === 'string' ? query : '';
}
