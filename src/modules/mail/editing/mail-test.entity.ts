import { Column, Index, PrimaryColumn } from 'typeorm';
import { longText, text, time, uuid } from '../../../database/column-types.js';
import { UsherTable } from '../../../database/usher-table.js';
import type { WordedKind } from '../wording/placeholders.js';

/** The words of a mail that somebody sends to themselves to look at them; they need not be in use. */
@UsherTable('usher_mail_tests')
@Index('usher_mail_tests_created', ['createdAt'])
export class MailTest {
  @PrimaryColumn(uuid('id'))
  id: string;

  @Column(text('kind', 20))
  kind: WordedKind;

  /** The tag of the language. */
  @Column(text('language', 12))
  language: string;

  @Column(text('subject', 150))
  subject: string;

  @Column(longText('text'))
  text: string;

  @Column(time('created_at'))
  createdAt: Date;
}
