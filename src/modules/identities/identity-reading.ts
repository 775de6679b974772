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

  /**
   * Shows an identity to whoever has just saved it, as far as they may see it.
   * @param changed false where nothing changed, so that saving was a way to read it.
   */
  afterSaving(actor: Actor, userId: string, changed: boolean): Promise<UsherIdentity> {
    const isReading = !changed && actor.permissions.has('can_view_identity');
    return isReading ? this.read(actor, userId) : this.views.asFarAsMaySee(actor, userId);
  }

  /** The same of the actor's own identity. */
  afterSavingOwn(actor: Actor, changed: boolean): Promise<Omit<UsherOwnIdentity, 'organization'>> {
    return changed ? this.views.own(actor) : this.readOwn(actor);
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
