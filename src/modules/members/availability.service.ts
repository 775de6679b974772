import { Injectable } from '@nestjs/common';
import { RateLimits } from '../../common/limits/rate-limits.js';
import { Database } from '../../database/database.js';
import type { Actor } from '../permissions/access.js';
import { parseEmailAddress } from '../people/rules/email-address.js';
import { freeUsernames } from '../people/free-usernames.js';
import { Membership } from '../people/membership.entity.js';
import { User } from '../people/user.entity.js';
import { parseUsername } from '../people/rules/username.js';
import type { UsherAvailabilityQuery } from './dto/member.dto.js';
import type { UsherAvailability } from './dto/availability.dto.js';

/** Says whether an e-mail address and a username can be used for a new person. */
@Injectable()
export class AvailabilityService {
  constructor(
    private readonly database: Database,
    private readonly limits: RateLimits,
  ) {}

  /** @throws Problem 429 `request.too_many`: it tells who has an account elsewhere. */
  async of(actor: Actor, { email, username }: UsherAvailabilityQuery): Promise<UsherAvailability> {
    await this.limits.take('availability', actor.userId);
    return {
      ...(email === undefined ? {} : { email: await this.ofEmail(actor, email) }),
      ...(username === undefined ? {} : { username: await this.ofUsername(username) }),
    };
  }

  private async ofEmail(
    { organizationId, permissions }: Actor,
    text: string,
  ): Promise<NonNullable<UsherAvailability['email']>> {
    const parsed = parseEmailAddress(text);
    if (!parsed.ok) return { status: 'invalid' };
    const user = await this.database.repository(User).findOneBy({ email: parsed.email });
    if (!user) return { status: 'available' };
    const membership = await this.database
      .repository(Membership)
      .findOneBy({ organizationId, userId: user.id });
    if (!membership) return { status: 'existing_account' };
    const isTold = membership.status === 'archived' && permissions.has('can_view_users');
    return { status: 'already_member', ...(isTold && { archivedUserId: user.id }) };
  }

  private async ofUsername(text: string): Promise<NonNullable<UsherAvailability['username']>> {
    const parsed = parseUsername(text);
    if (!parsed.ok) return { status: 'invalid' };
    const free = (await freeUsernames(this.database, [parsed.username])).get(parsed.username);
    return free === parsed.username
      ? { status: 'available' }
      : { status: 'taken', suggestion: free };
  }
}
