import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Authority } from '../groups/authority.js';
import { Outbox } from '../mail/outbox/outbox.js';
import type { Actor } from '../permissions/access.js';
import { findPerson } from '../people/person.js';
import { Identities } from './identities.service.js';
import type { ReturnedFields } from './sealed-content.js';

/** HR's answers to what people have submitted. */
@Injectable()
export class Reviewing {
  constructor(
    private readonly database: Database,
    private readonly authority: Authority,
    private readonly identities: Identities,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Validates what was submitted, or returns fields of it with reasons and mails the person.
   * @param returned the reasons by field; null to validate.
   * @throws Problem as `Identities.review`; 404 `user.not_found`; 403 `permission.missing`.
   */
  async review(
    actor: Actor,
    userId: string,
    answer: { returned: ReturnedFields | null; version?: number | undefined },
  ): Promise<void> {
    const { organizationId } = actor;
    await this.database.transaction(async (manager) => {
      const held = await this.authority.share(manager, actor, 'can_validate_identity');
      const person = await findPerson(manager, organizationId, userId);
      await this.identities.review(manager, held, person, answer);
      if (!answer.returned) return;
      await this.outbox.queue(manager, [
        {
          organizationId,
          userId,
          recipient: person.user.email,
          kind: 'identity_returned',
          subjectId: person.membership.id,
          priority: 1,
        },
      ]);
    });
    if (answer.returned) await this.outbox.wake();
  }
}
