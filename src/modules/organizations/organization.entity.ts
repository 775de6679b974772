import { Column, Index, PrimaryColumn } from 'typeorm';
import { externalIdLength } from '../../common/settings/host-sign-in.js';
import { boolean, int, json, nullable, text, time, uuid } from '../../database/column-types.js';
import { UsherTable } from '../../database/usher-table.js';
import type { LogoFacts } from './look/logo-facts.js';

@UsherTable('usher_organizations')
@Index('usher_organizations_external', ['externalId'], { unique: true })
export class Organization {
  @PrimaryColumn(uuid('id'))
  id: string;

  @Column(text('name', 100))
  name: string;

  /** The address that invitees may ask; the first mail names it (GDPR Art. 14). */
  @Column(nullable(text('contact_email', 254)))
  contactEmail: string | null;

  /** The days that an invitation can be accepted. */
  @Column(int('invitation_days'))
  invitationDays: number;

  /** The number of reminders that somebody who has not accepted gets at most. */
  @Column(int('reminders'))
  reminders: number;

  /** The use of each field of an identity, required, optional or hidden, by path; null for the defaults (see identities/identity-fields.ts). */
  @Column(nullable(json('identity_fields')))
  identityFields: Record<string, 'required' | 'optional' | 'hidden'> | null;

  /** Null when they never were. */
  @Column(nullable(time('identity_fields_changed_at')))
  identityFieldsChangedAt: Date | null;

  /** True when people may validate their own identities, and those of people who hold more. */
  @Column({ ...boolean('allow_self_validation'), default: false })
  allowSelfValidation: boolean;

  /** The days from the end of an invitation to the erasure of the person who never accepted; 0 for never. */
  @Column(int('retain_invitees_days'))
  retainInviteesDays: number;

  /** The days from the end of an import to the deletion of the cells of its rows; 0 for never. */
  @Column(int('retain_import_cells_days'))
  retainImportCellsDays: number;

  /** The days that an identity's draft is kept that nobody touches; 0 for ever. */
  @Column(int('retain_drafts_days'))
  retainDraftsDays: number;

  /** The tag of the language of its people who have chosen none; null for the application's first. */
  @Column(nullable(text('language', 12)))
  language: string | null;

  /** The name of the time zone (IANA) that mails say times in; null for UTC. */
  @Column(nullable(text('time_zone', 64)))
  timeZone: string | null;

  /** The colour of its mails and pages, as `#3450b5`; null for Usher's own. */
  @Column(nullable(text('accent', 7)))
  accent: string | null;

  /** The name that its mails come from; null for that of the application. */
  @Column(nullable(text('sender_name', 100)))
  senderName: string | null;

  /** The address that answers to its mails go to; null for the sender's. */
  @Column(nullable(text('reply_to', 254)))
  replyTo: string | null;

  /** A sentence of its own, for those who are invited. */
  @Column(nullable(text('welcome', 200)))
  welcome: string | null;

  /** The facts of its logo, whose bytes have a table of their own; null where it has none. */
  @Column(nullable(json('logo')))
  logo: LogoFacts | null;

  /** The host's id of the tenant that it stands for; null for one that the host does not know. */
  @Column(nullable(text('external_id', externalIdLength)))
  externalId: string | null;

  @Column(time('created_at'))
  createdAt: Date;
}
