import { Controller, Get, Header, NotFoundException, Param, Query } from '@nestjs/common';
import { Mailbox, type MailboxMessage } from '../index.js';

/** No scripts at all; the mails bring their own styles. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'";

/** Mails that would have gone out, readable in a browser; only where no mail server is set. */
@Controller('mailbox')
export class MailboxController {
  constructor(private readonly mailbox: Mailbox) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Content-Security-Policy', policy)
  async list(@Query('to') to?: unknown): Promise<string> {
    const search = textOf(to);
    const { listPage } = await import('./mailbox.pages.js');
    return listPage(await this.mailbox.latest(search), search);
  }

  /** The latest mails as JSON, for scripts and tests. */
  @Get('messages')
  messages(@Query('to') to?: unknown): Promise<MailboxMessage[]> {
    return this.mailbox.latest(textOf(to));
  }

  @Get(':id')
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Content-Security-Policy', policy)
  async message(@Param('id') id: string): Promise<string> {
    const message = await this.mailbox.find(id);
    if (!message) throw new NotFoundException();
    const { messagePage } = await import('./mailbox.pages.js');
    return messagePage(message);
  }
}

function textOf(query: unknown): string {
  return typeof query === 'string' ? query : '';
}
