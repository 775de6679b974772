import {
  applyDecorators,
  type CanActivate,
  Controller,
  type ExecutionContext,
  Get,
  Header,
  Injectable,
  NotFoundException,
  Param,
  Query,
  Req,
  Res,
  SetMetadata,
  UseGuards,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { Mailbox, type MailboxMessage, Settings } from '../index.js';
import { isFromThisMachine } from './loopback.js';
import { type MailboxLanguage, mailboxLanguages } from './mailbox.words.js';

/** No scripts at all; the mails bring their own styles, and show the organization's logo. */
const policy =
  "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'";

/** A route that answers a page; @nestjs/swagger, which takes long to load, looks for what it answers there. */
const AnswersPage = (): MethodDecorator =>
  applyDecorators(
    SetMetadata('swagger/apiProduces', ['text/html']),
    Header('Content-Type', 'text/html; charset=utf-8'),
    Header('Content-Security-Policy', policy),
  );

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
  @AnswersPage()
  async list(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Query('to') to?: unknown,
  ): Promise<string> {
    const search = textOf(to);
    const { listPage } = await import('./mailbox.pages.js');
    const mails = await this.mailbox.latest(search);
    return listPage(languageFor(request, response), mails, search);
  }

  /** The latest mails as JSON, for scripts and tests. */
  @Get('messages')
  messages(@Query('to') to?: unknown): Promise<MailboxMessage[]> {
    return this.mailbox.latest(textOf(to));
  }

  @Get(':id')
  @AnswersPage()
  async message(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @Param('id') id: string,
  ): Promise<string> {
    const message = await this.mailbox.find(id);
    if (!message) throw new NotFoundException();
    const { messagePage } = await import('./mailbox.pages.js');
    return messagePage(languageFor(request, response), message);
  }
}

/** The language of who reads the mailbox: the browser's. */
function languageFor(request: Request, response: Response): MailboxLanguage {
  response.vary('Accept-Language');
  const wanted = request.acceptsLanguages().map((tag) => tag.split('-')[0]);
  const known = wanted.flatMap((tag) => mailboxLanguages.find((one) => one === tag) ?? []);
  return known[0] ?? 'en';
}

function textOf(query: unknown): string {
  return typeof query === 'string' ? query : '';
}
