import { Column, PrimaryColumn } from 'typeorm';
import { longText, text, time, uuid } from '../../../database/column-types.js';
import { UsherTable } from '../../../database/usher-table.js';
import type { WordedKind } from './placeholders.js';

/** An organization's own words of one kind of mail in one language. */
@UsherTable('usher_mail_wordings')
export class MailWording {
  @PrimaryColumn(uuid('organization_id'))
  organizationId: string;

  @PrimaryColumn(text('kind', 20))
  kind: WordedKind;

  /** The tag of the language. */
  @PrimaryColumn(text('language', 12))
  language: string;

  @Column(text('subject', 150))
  subject: string;

  @Column(longText('text'))
  text: string;

  @Column(time('changed_at'))
  changedAt: Date;
}
