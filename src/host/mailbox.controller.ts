import {
  type CanActivate,
  Controller,
  type ExecutionContext,
  Get,
  Header,
  Injectable,
  NotFoundException,
  Param,
  Query,
  UseGuards,
} from '@nestjs/common';
import type { Request } from 'express';
import { Mailbox, type MailboxMessage, Settings } from '../index.js';
import { isFromThisMachine } from './loopback.js';

/** No scripts at all; the mails bring their own styles, and show the organization's logo. */
const policy =
  "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'";

/** Keeps the mailbox to this machine; for others it does not exist. */
@Injectable()
export class ThisMachineOnly implements CanActivate {
  constructor(private readonly settings: Settings) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (!isFromThisMachine(request, this.settings.publicUrl)) throw new NotFoundException();
    return true;
  }
}

/**
 * Mails that would have gone out, readable in a browser. Whoever reads them can follow everybody's
 * links, so it is there on the embedded default alone (see `readConfiguration`).
 */
@Controller('mailbox')
@UseGuards(ThisMachineOnly)
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
