import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '../../database/database.js';
import { AuditTrail } from '../audit/audit-trail.js';
import type { Actor } from '../permissions/access.js';
import { Accounts as People } from '../people/accounts.service.js';
import { holdAccounts } from '../people/kept-account.js';
import { Membership } from '../people/membership.entity.js';
import { User } from '../people/user.entity.js';
import type { UsherUpdateOwnSettings } from './dto/own-settings.dto.js';

/** Keeps what people choose for themselves: their name, their language, light or dark. */
@Injectable()
export class OwnSettings {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Keeps what `change` has, all of it or nothing.
   * @throws Problem 422 by field.
   */
  async update(actor: Actor, change: UsherUpdateOwnSettings): Promise<void> {
    await this.database.transaction(async (manager) => {
      await holdAccounts(manager, [actor.userId]);
      await this.rename(manager, actor, change);
      const { language, theme } = change;
      const chosen = {
        ...(language !== undefined && { language }),
        ...(theme !== undefined && { theme }),
      };
      if (Object.keys(chosen).length > 0) await manager.update(User, { id: actor.userId }, chosen);
    });
  }

  private async rename(
    manager: EntityManager,
    { userId, organizationId }: Actor,
    { firstName, lastName }: UsherUpdateOwnSettings,
  ): Promise<void> {
    if (firstName === undefined && lastName === undefined) return;
    const user = await manager.findOneByOrFail(User, { id: userId });
    const isElsewhere = (await manager.countBy(Membership, { userId })) > 1;
    const place = { organizationId, isElsewhere };
    const account = await this.people.rename(manager, user, place, { firstName, lastName });
    if (account.length === 0) return;
    await this.audit.record(manager, {
      organizationId,
      actorId: userId,
      action: 'user.updated',
      subjectId: userId,
      detail: { account },
    });
  }
}
