import { Injectable } from '@nestjs/common';
import { Problem } from '../../../common/problem/problem.js';
import { Settings } from '../../../common/settings/settings.js';
import type { Actor } from '../../permissions/access.js';
import type { RenderedMail } from '../rendering/render-mail.js';
import type { Wording } from '../wording/placeholders.js';
import { ExampleMails } from './example-mails.js';
import { MailTemplates, type TemplateKey } from './mail-templates.service.js';
import { demandUsable } from './usable-wording.js';

/** Shows mails before they go out. */
@Injectable()
export class MailPreviews {
  constructor(
    private readonly templates: MailTemplates,
    private readonly examples: ExampleMails,
    private readonly settings: Settings,
  ) {}

  /**
   * The mail that the actor would get.
   * @param tried words that are not in use; where one is left out, that which is. `hasAccount` is
   * true for the mail to somebody who has an account.
   * @throws Problem `request.invalid` for words that cannot be used.
   */
  async of(
    actor: Actor,
    key: TemplateKey,
    tried: Partial<Wording> & { hasAccount?: boolean } = {},
  ): Promise<RenderedMail> {
    const { hasAccount = false } = tried;
    const wording = await this.wordingOf(actor, key, tried);
    const { renderMail } = await import('../rendering/render-mail.js');
    const mail = await this.examples.of(actor, { ...key, wording, hasAccount });
    if (!mail) throw new Problem('user.not_found');
    return renderMail(mail, this.settings.languages);
  }

  /** The words to show: those that are tried, else those in use. */
  async wordingOf(actor: Actor, key: TemplateKey, tried: Partial<Wording>): Promise<Wording> {
    const { original, changed } = await this.templates.get(actor, key);
    const used = changed ?? original;
    const wording = { subject: tried.subject ?? used.subject, text: tried.text ?? used.text };
    demandUsable(key.kind, wording);
    return wording;
  }
}
