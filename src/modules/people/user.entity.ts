import { Column, Index, PrimaryColumn } from 'typeorm';
import { externalIdLength } from '../../common/settings/host-sign-in.js';
import { nullable, text, time, uuid } from '../../database/column-types.js';
import { UsherTable } from '../../database/usher-table.js';

export const themes = ['light', 'dark', 'system'] as const;
export type Theme = (typeof themes)[number];

/** An account: one person, in any number of organizations. */
@UsherTable('usher_users')
@Index('usher_users_email', ['email'], { unique: true })
@Index('usher_users_username', ['username'], { unique: true })
@Index('usher_users_external', ['externalId'], { unique: true })
export class User {
  @PrimaryColumn(uuid('id'))
  id: string;

  /** As `parseEmailAddress` writes it: lower-case, the domain in ASCII. */
  @Column(text('email', 254))
  email: string;

  /** As `parseUsername` writes it: NFKC, lower-case. */
  @Column(text('username', 64))
  username: string;

  @Column(nullable(text('first_name', 99)))
  firstName: string | null;

  @Column(nullable(text('last_name', 99)))
  lastName: string | null;

  /** `nameKey(firstName, lastName)`. */
  @Column(text('name_key', 200))
  nameKey: string;

  /** Argon2id, in its PHC string; null until the person has set a password. */
  @Column(nullable(text('password_hash', 200)))
  passwordHash: string | null;

  /** The time when the person first used a link that was e-mailed to them. */
  @Column(nullable(time('email_verified_at')))
  emailVerifiedAt: Date | null;

  /** The organization that invited this account into being. */
  @Column(uuid('home_organization_id'))
  homeOrganizationId: string;

  /** The host's id of the same person; null while they are not linked. */
  @Column(nullable(text('external_id', externalIdLength)))
  externalId: string | null;

  /** The tag of the language that they have chosen; null while they have not. */
  @Column(nullable(text('language', 12)))
  language: string | null;

  /** Light, dark or as the system has it; null while they have not chosen. */
  @Column(nullable(text('theme', 10)))
  theme: Theme | null;

  @Column(time('created_at'))
  createdAt: Date;
}
