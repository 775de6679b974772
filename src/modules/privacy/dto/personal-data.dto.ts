import { UsherNamed } from '../../../common/dto/named.dto.js';
import type { RowAbout } from '../../imports/retention/staged-people.service.js';
import type { IdentityRecord } from '../identity-record.js';
import type { SessionRecord } from '../../sessions/session-records.js';

/** All that an organization holds about one person. Links and what signs them are nobody's data, and left out. */
export class UsherPersonalData {
  exportedAt: Date;
  organization: UsherNamed;
  account: Record<string, unknown>;
  membership: Record<string, unknown>;
  identity: IdentityRecord | null;
  invitations: Record<string, unknown>[];
  mails: Record<string, unknown>[];
  sessions: SessionRecord[];
  /** Rows of imports that name them. */
  importRows: RowAbout[];
  /**
   * The events of what was done to them. The latest of what they did to others besides, when it is
   * their own, or for who may see the audit log.
   */
  events: Record<string, unknown>[];
}
