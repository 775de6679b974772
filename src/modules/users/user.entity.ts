import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { nullableText, nullableTime, text, time, uuid } from '../../database/column-types.js';

/** An account: one person, in any number of organizations. */
@Entity('usher_users')
@Index('usher_users_email', ['email'], { unique: true })
@Index('usher_users_username', ['username'], { unique: true })
export class User {
  @PrimaryColumn(uuid)
  id: string;

  /** As `parseEmailAddress` writes it: lower-case, the domain in ASCII. */
  @Column(text(254))
  email: string;

  /** As `parseUsername` writes it: NFKC, lower-case. */
  @Column(text(64))
  username: string;

  @Column(nullableText(99))
  firstName: string | null;

  @Column(nullableText(99))
  lastName: string | null;

  /** `nameKey(firstName, lastName)`. */
  @Column(text(200))
  nameKey: string;

  /** Argon2id, in its PHC string; null until the person has set a password. */
  @Column(nullableText(200))
  passwordHash: string | null;

  /** When the person first used a link that was e-mailed to them. */
  @Column(nullableTime)
  emailVerifiedAt: Date | null;

  /** The organization that invited this account into being. */
  @Column(uuid)
  homeOrganizationId: string;

  @Column(time)
  createdAt: Date;
}
