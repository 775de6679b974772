import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { AuditTrail } from '../audit/audit-trail.js';
import type { Actor } from '../permissions/access.js';
import { IdentityViews } from './identity-views.js';
import type { UsherIdentity, UsherOwnIdentity } from './dto/identity.dto.js';

/** Shows identities, and records that they were read. */
@Injectable()
export class IdentityReading {
  constructor(
    private readonly database: Database,
    private readonly views: IdentityViews,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws Problem 404 `user.not_found`. */
  async read(actor: Actor, userId: string): Promise<UsherIdentity> {
    const view = await this.views.one(actor, userId);
    await this.record(actor, userId, view.version);
    return view;
  }

  /** Shows the actor their own identity; whoever has their session reads it, too. */
  async readOwn(actor: Actor): Promise<Omit<UsherOwnIdentity, 'organization'>> {
    const view = await this.views.own(actor);
    await this.record(actor, actor.userId, view.version);
    return view;
  }

  /** Records that a version was read. */
  record(
    { organizationId, userId: actorId }: Actor,
    subjectId: string,
    version: number,
  ): Promise<void> {
    const event = { organizationId, actorId, action: 'identity.read', subjectId } as const;
    return this.database.transaction((manager) =>
      this.audit.record(manager, { ...event, detail: { version } }),
    );
  }
}
