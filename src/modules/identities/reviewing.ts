import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Outbox } from '../mail/outbox/outbox.js';
import { findPerson } from '../people/person.js';
import { Identities } from './identities.service.js';
import type { Editor } from './known-identity.js';
import type { ReturnedFields } from './sealed-content.js';

/** HR's answers to what people have submitted. */
@Injectable()
export class Reviewing {
  constructor(
    private readonly database: Database,
    private readonly identities: Identities,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Validates what was submitted, or returns fields of it with reasons and mails the person.
   * @param returned the reasons by field; null to validate.
   * @throws Problem as `Identities.review`; 404 `user.not_found`.
   */
  async review(
    editor: Editor,
    userId: string,
    answer: { returned: ReturnedFields | null; version?: number | undefined },
  ): Promise<void> {
    const { organizationId } = editor;
    await this.database.transaction(async (manager) => {
      const person = await findPerson(manager, organizationId, userId);
      await this.identities.review(manager, editor, person, answer);
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
