import { Column, PrimaryColumn } from 'typeorm';
import { boolean, time, uuid } from '../../../database/column-types.js';
import { UsherTable } from '../../../database/usher-table.js';

/**
 * Says that a mail was refused for now, or that there is no talking to the server, for as long as
 * the mail waits.
 */
@UsherTable('usher_mail_outages')
export class MailOutage {
  /**
   * The organization whose mail it is about; `NIL_ID` for everybody's, when there is no talking to
   * the mail server.
   */
  @PrimaryColumn(uuid('organization_id'))
  organizationId: string;

  /** The mail that was tried last; the server's words are there. */
  @Column(uuid('email_id'))
  emailId: string;

  /** The time when the first mail failed since one went out. */
  @Column(time('since'))
  since: Date;

  /**
   * True when mail is not going out. False while it may be about a recipient, as only the mails to
   * one were refused.
   */
  @Column({ ...boolean('told'), default: false })
  told: boolean;
}
