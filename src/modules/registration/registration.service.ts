import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../../common/problem/problem.js';
import { Database, type ReadSource } from '../../database/database.js';
import { words } from '../../words/words.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { Enrolment } from '../enrolment/enrolment.service.js';
import type { RowValues } from '../enrolment/judge/judge.js';
import { Authority } from '../groups/authority.js';
import { GroupDirectory } from '../groups/group-directory.js';
import { Outbox } from '../mail/outbox/outbox.js';
import type { Actor } from '../permissions/access.js';
import type { UsherCreateUser } from './dto/create-user.dto.js';

/** The use cases that bring one person in. */
@Injectable()
export class Registration {
  constructor(
    private readonly database: Database,
    private readonly enrolment: Enrolment,
    private readonly groups: GroupDirectory,
    private readonly authority: Authority,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Creates an internal user, who is invited by e-mail unless told otherwise.
   * @returns the account's id.
   * @throws Problem 422 with a message by field; 409 `user.already_member`, `user.archived_member`.
   */
  async createInternalUser(actor: Actor, person: UsherCreateUser): Promise<string> {
    await this.ask(actor, person);
    const userId = await this.database.transaction((manager, attempt) =>
      this.enrol(manager, actor, person, 'can_create_user', attempt),
    );
    if (person.sendInvitation ?? true) await this.outbox.wake();
    return userId;
  }

  /**
   * Asks the application whether the person may be invited. It may take its time, and so comes before
   * the transaction.
   * @throws Problem 422 with its words by field; 503 `invite.hook_failed`.
   */
  async ask(actor: Actor, person: UsherCreateUser): Promise<void> {
    await this.enrolment.askFor(await this.valuesOf(this.database, actor, person), actor);
  }

  /**
   * Creates the user in the caller's transaction, at its `attempt`, when the application has been
   * asked; the caller wakes the outbox after the commit.
   * @param permission that the actor must hold still.
   */
  async enrol(
    manager: EntityManager,
    actor: Actor,
    person: UsherCreateUser,
    permission: 'can_create_user' | 'can_complete_registration',
    attempt: number,
  ): Promise<string> {
    // Nothing is taken from the actor until the commit.
    const held = await this.authority.share(manager, actor, permission);
    const values = await this.valuesOf(manager, held, person);
    const sendInvitation = person.sendInvitation ?? true;
    const how = { sendInvitation, attempt };
    const { userId } = await this.enrolment.enrolOne(manager, values, held, how);
    await this.audit.record(manager, {
      organizationId: actor.organizationId,
      actorId: actor.userId,
      action: 'user.created',
      subjectId: userId,
    });
    return userId;
  }

  private async valuesOf(
    source: ReadSource,
    { organizationId }: Actor,
    person: UsherCreateUser,
  ): Promise<RowValues> {
    const { groupIds, metadata } = person;
    return {
      email: person.email,
      username: person.username ?? undefined,
      role: person.role ?? undefined,
      language: person.language ?? undefined,
      groups: await this.groupNames(source, organizationId, groupIds ?? []),
      metadata: metadata ? JSON.stringify(metadata) : undefined,
      // Nobody needs a name to be invited: a blank one was not asked for.
      firstName: person.firstName?.trim() ? person.firstName : undefined,
      lastName: person.lastName?.trim() ? person.lastName : undefined,
    };
  }

  private async groupNames(
    source: ReadSource,
    organizationId: string,
    groupIds: readonly string[],
  ): Promise<string[]> {
    const wanted = [...new Set(groupIds)];
    if (wanted.length === 0) return [];
    const names = await this.groups.namesOf(organizationId, wanted, source);
    if (names.length < wanted.length) {
      throw new Problem('request.invalid', {
        errors: { groupIds: words('user.group_gone') },
      });
    }
    return names;
  }
}
