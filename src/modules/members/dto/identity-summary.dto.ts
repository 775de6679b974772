import { UsherIdentityUser } from '../../identities/dto/identity.dto.js';
import type { IdentityStatus } from '../../people/membership.entity.js';

/** The state of a person's identity; nothing that it says. */
export class UsherIdentitySummary {
  /** The account's. */
  id: string;
  user: UsherIdentityUser;
  status: IdentityStatus;
  requestedAt: Date | null;
  submittedAt: Date | null;
  validatedAt: Date | null;
  /** The time when it was last returned; null also for those that do not wait. */
  returnedAt: Date | null;
}
