import { Column, Entity, PrimaryColumn } from 'typeorm';
import { json, nullableText, nullableTime, text, time, uuid } from '../../database/column-types.js';

@Entity('usher_organizations')
export class Organization {
  @PrimaryColumn(uuid)
  id: string;

  @Column(text(100))
  name: string;

  /** Whom invitees may ask; the first mail names it (GDPR Art. 14). */
  @Column(nullableText(254))
  contactEmail: string | null;

  /** How long an invitation can be accepted, in days. */
  @Column({ type: 'int' })
  invitationDays: number;

  /** How many reminders somebody who has not accepted gets at most. */
  @Column({ type: 'int' })
  reminders: number;

  /** Which fields of an identity are required, optional or hidden, by path; null for the defaults (see identities/identity-fields.ts). */
  @Column(json)
  identityFields: Record<string, 'required' | 'optional' | 'hidden'> | null;

  /** Null when they never were. */
  @Column(nullableTime)
  identityFieldsChangedAt: Date | null;

  /** How many days after an invitation expired the person who never accepted is erased; 0 for never. */
  @Column({ type: 'int' })
  retainInviteesDays: number;

  /** How many days after an import ended the cells of its rows are deleted; 0 for never. */
  @Column({ type: 'int' })
  retainImportCellsDays: number;

  /** How many days an identity's draft that nobody touches is kept; 0 for ever. */
  @Column({ type: 'int' })
  retainDraftsDays: number;

  @Column(time)
  createdAt: Date;
}
