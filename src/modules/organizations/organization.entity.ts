import { Column, Entity, PrimaryColumn } from 'typeorm';
import { nullableText, text, time, uuid } from '../../database/column-types.js';

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

  @Column(time)
  createdAt: Date;
}
