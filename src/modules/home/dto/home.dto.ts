import { IsISO8601 } from 'class-validator';
import { Optional } from '../../../common/problem/optional.js';
import { saying } from '../../../common/problem/saying.js';
import type { IdentityStatus } from '../../people/membership.entity.js';
import { UsherImport } from '../../imports/dto/import-answer.dto.js';
import { UsherMailState } from '../../mail/dto/mail-state.dto.js';
import type { Role } from '../../permissions/permission-catalogue.js';

/** The time that the funnel looks back on. */
export class UsherHomeQuery {
  /** The moment from which on people were added; by default, from the beginning. */
  @Optional()
  @IsISO8601({ strict: true }, saying('value.moment'))
  since?: string;
}

/** The numbers of people who have come as far as each stage. Those who are archived do not count. */
export class UsherFunnel {
  invited: number;
  /** The number of those to whom a mail with their link has left, and of all who have accepted. */
  mailed: number;
  accepted: number;
  identityGiven: number;
  validated: number;
}

/** Somebody's own account in the organization. */
export class UsherHomeAccount {
  email: string;
  username: string;
  firstName: string | null;
  lastName: string | null;
  role: Role;
  /** The time when they came. */
  activatedAt: Date | null;
}

/** The state of somebody's own identity, without what it says. */
export class UsherHomeIdentity {
  status: IdentityStatus;
  /** The number of returned fields that still say what they said then. */
  toCorrect: number;
  requestedAt: Date | null;
  submittedAt: Date | null;
  validatedAt: Date | null;
}

/** The one thing that somebody does next about themselves. */
export type NextStep = 'give_identity' | 'finish_identity' | 'correct_identity';

/** Somebody's home: about themselves, and each part of the organization that concerns them. */
export class UsherHome {
  account: UsherHomeAccount;
  identity: UsherHomeIdentity;
  /** Null when nothing is to be done. */
  next: NextStep | null;
  /** For those who may see people. */
  funnel?: UsherFunnel;
  /** The number of people whose invitation expires within a week, for those who may see people. */
  expiring?: number;
  /** For those who may resend invitations. */
  mail?: UsherMailState;
  /** The number of mails that were not delivered, for the same. */
  failedMails?: number;
  /** The number of identities that wait to be looked at, for those who may validate them. */
  toValidate?: number;
  /** The latest imports that wait for somebody or are under way, for those who may bulk invite. */
  imports?: UsherImport[];
  /** The number of events that the application did not take, for those who may manage settings. */
  failedEvents?: number;
}
