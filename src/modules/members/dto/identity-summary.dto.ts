import { UsherIdentityUser } from '../../identities/dto/identity.dto.js';
import type { IdentityStatus } from '../../people/membership.entity.js';

/** How far a person's identity is; nothing that it says. */
export class UsherIdentitySummary {
  /** The account's. */
  id: string;
  user: UsherIdentityUser;
  status: IdentityStatus;
  requestedAt: Date | null;
  submittedAt: Date | null;
  validatedAt: Date | null;
  /** When it was last returned; null also for those that do not wait. */
  returnedAt: Date | null;
}
