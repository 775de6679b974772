import { Injectable } from '@nestjs/common';
import { IdentityReading } from '../identities/identity-reading.js';
import { type Actor, demand } from '../permissions/access.js';
import type { UsherIdentity } from '../identities/dto/identity.dto.js';

/** Reads digital identities, from the application's code. */
@Injectable()
export class HostIdentities {
  constructor(private readonly reading: IdentityReading) {}

  /**
   * Reads somebody's identity in the actor's name; that it was read is recorded.
   * @throws Problem 403 `permission.missing`; 404 `user.not_found`.
   */
  read(actor: Actor, userId: string): Promise<UsherIdentity> {
    demand(actor, 'can_view_identity');
    return this.reading.read(actor, userId);
  }
}
