import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../../../common/problem/problem.js';
import { Settings } from '../../../common/settings/settings.js';
import { Clock } from '../../../common/time/clock.js';
import { Database } from '../../../database/database.js';
import type { Language } from '../../../words/language.js';
import { AuditTrail } from '../../audit/audit-trail.js';
import type { AuditAction } from '../../events/action-catalogue.js';
import { Authority } from '../../groups/authority.js';
import type { Actor } from '../../permissions/access.js';
import { shownOriginal } from '../rendering/original-wording.js';
import { MailWording } from '../wording/mail-wording.entity.js';
import { isSameWording, isWordedKind } from '../wording/mail-wordings.js';
import {
  placeholders,
  type WordedKind,
  wordedKinds,
  type Wording,
} from '../wording/placeholders.js';
import type { UsherMailTemplate } from './dto/mail-template.dto.js';
import { demandUsable } from './usable-wording.js';

/** A mail in one language, whose words can be changed. */
export interface TemplateKey {
  kind: WordedKind;
  language: Language;
}

/** Keeps the words that an organization gives its mails. */
@Injectable()
export class MailTemplates {
  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly authority: Authority,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws Problem 404 `mail_template.not_found` for other kinds, and languages that are not offered. */
  keyOf(kind: string, tag: string): TemplateKey {
    const language = this.settings.languages.find((one) => one.tag === tag);
    if (!language || !isWordedKind(kind)) throw new Problem('mail_template.not_found');
    return { kind, language };
  }

  /** Every mail in every language that is offered: the original, beside what it was changed to. */
  async list({ organizationId }: Actor): Promise<UsherMailTemplate[]> {
    const kept = await this.database.repository(MailWording).findBy({ organizationId });
    return wordedKinds.flatMap((kind) =>
      this.settings.languages.map((language) => {
        const isIt = (one: MailWording): boolean =>
          one.kind === kind && one.language === language.tag;
        return view({ kind, language }, kept.find(isIt) ?? null);
      }),
    );
  }

  async get({ organizationId }: Actor, key: TemplateKey): Promise<UsherMailTemplate> {
    const row = { organizationId, kind: key.kind, language: key.language.tag };
    return view(key, await this.database.repository(MailWording).findOneBy(row));
  }

  /**
   * Gives a mail other words. Those of the original are no change of it.
   * @throws Problem `request.invalid`, with what is wrong by field.
   */
  async put(actor: Actor, key: TemplateKey, wording: Wording): Promise<UsherMailTemplate> {
    demandUsable(key.kind, wording);
    if (isSameWording(wording, shownOriginal(key.kind, key.language)))
      return this.remove(actor, key);
    await this.change(actor, key, 'mail_template.updated', async (manager, row, kept) => {
      if (kept && isSameWording(kept, wording)) return false;
      const { subject, text } = wording;
      await manager.delete(MailWording, row);
      await manager.insert(MailWording, { ...row, subject, text, changedAt: this.clock.now() });
      return true;
    });
    return this.get(actor, key);
  }

  /** Gives a mail its original words back. */
  async remove(actor: Actor, key: TemplateKey): Promise<UsherMailTemplate> {
    await this.change(actor, key, 'mail_template.restored', async (manager, row, kept) => {
      await manager.delete(MailWording, row);
      return kept !== null;
    });
    return this.get(actor, key);
  }

  private async change(
    actor: Actor,
    { kind, language }: TemplateKey,
    action: AuditAction,
    write: (
      manager: EntityManager,
      row: Pick<MailWording, 'organizationId' | 'kind' | 'language'>,
      kept: MailWording | null,
    ) => Promise<boolean>,
  ): Promise<void> {
    const { userId, organizationId } = actor;
    await this.database.transaction(async (manager) => {
      await this.authority.hold(manager, actor, 'can_manage_settings');
      const row = { organizationId, kind, language: language.tag };
      const kept = await manager.findOneBy(MailWording, row);
      if (!(await write(manager, row, kept))) return;
      await this.audit.record(manager, {
        organizationId,
        actorId: userId,
        action,
        subjectId: organizationId,
        detail: { kind, language: language.tag },
      });
    });
  }
}

function view({ kind, language }: TemplateKey, kept: MailWording | null): UsherMailTemplate {
  return {
    kind,
    language: language.tag,
    placeholders: [...placeholders[kind]],
    original: shownOriginal(kind, language),
    changed: kept && { subject: kept.subject, text: kept.text, changedAt: kept.changedAt },
  };
}
