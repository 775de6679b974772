import { Body, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { UsherController } from '../../../common/http/usher-controller.js';
import { type Actor, CurrentActor, Requires } from '../../permissions/access.js';
import type { UsherMailTemplate } from './dto/mail-template.dto.js';
import type { UsherMailedTest } from './dto/mailed-test.dto.js';
import type { UsherTemplatePreview } from './dto/template-preview.dto.js';
import { UsherPreviewedWording, UsherTriedWording, UsherWording } from './dto/wording.dto.js';
import { MailPreviews } from './mail-previews.js';
import { MailTemplates } from './mail-templates.service.js';
import { MailTests } from './mail-tests.js';

/** The words of the organization's mails, by kind and language. */
@UsherController('mail-templates')
@Requires('can_manage_settings')
export class MailTemplatesController {
  constructor(
    private readonly templates: MailTemplates,
    private readonly previews: MailPreviews,
    private readonly tests: MailTests,
  ) {}

  /** Every mail in every language that is offered: the original, beside what it was changed to. */
  @Get()
  list(@CurrentActor() actor: Actor): Promise<UsherMailTemplate[]> {
    return this.templates.list(actor);
  }

  @Put(':kind/:language')
  put(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: string,
    @Param('language') language: string,
    @Body() wording: UsherWording,
  ): Promise<UsherMailTemplate> {
    return this.templates.put(actor, this.templates.keyOf(kind, language), wording);
  }

  /** Goes back to the original. */
  @Delete(':kind/:language')
  remove(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: string,
    @Param('language') language: string,
  ): Promise<UsherMailTemplate> {
    return this.templates.remove(actor, this.templates.keyOf(kind, language));
  }

  /** The mail with its words that are in use, as whoever asks would get it. */
  @Get(':kind/:language/preview')
  preview(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: string,
    @Param('language') language: string,
  ): Promise<UsherTemplatePreview> {
    return this.previews.of(actor, this.templates.keyOf(kind, language));
  }

  /** The mail with words that are tried out; nothing is kept. */
  @Post(':kind/:language/preview')
  @HttpCode(200)
  tryOut(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: string,
    @Param('language') language: string,
    @Body() tried: UsherPreviewedWording,
  ): Promise<UsherTemplatePreview> {
    return this.previews.of(actor, this.templates.keyOf(kind, language), tried);
  }

  /** Mails the same to whoever asks, and says to which address. */
  @Post(':kind/:language/test')
  @HttpCode(202)
  test(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: string,
    @Param('language') language: string,
    @Body() tried: UsherTriedWording,
  ): Promise<UsherMailedTest> {
    return this.tests.send(actor, this.templates.keyOf(kind, language), tried);
  }
}
