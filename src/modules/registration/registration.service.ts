import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Problem } from '../../common/problem/problem.js';
import { Database } from '../../database/database.js';
import { inList } from '../../database/insert-many.js';
import { AuditTrail } from '../audit/audit-trail.js';
import { Enrolment } from '../enrolment/enrolment.service.js';
import type { RowValues } from '../enrolment/judge.js';
import { Outbox } from '../mail/outbox.js';
import type { Actor } from '../permissions/access.js';
import type { CreateUserDto } from './dto/create-user.dto.js';

/** The use cases that bring one person in. */
@Injectable()
export class Registration {
  constructor(
    private readonly database: Database,
    private readonly enrolment: Enrolment,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Creates an internal user, who is invited by e-mail unless told otherwise.
   * @returns the account's id.
   * @throws Problem 422 with a message by field; 409 `user.already_member`, `user.archived_member`.
   */
  async createInternalUser(actor: Actor, person: CreateUserDto): Promise<string> {
    const userId = await this.database.transaction((manager, attempt) =>
      this.enrol(manager, actor, person, attempt),
    );
    if (person.sendInvitation ?? true) await this.outbox.wake();
    return userId;
  }

  /**
   * The same in the caller's transaction, at its `attempt`; the caller wakes the outbox after the
   * commit.
   */
  async enrol(
    manager: EntityManager,
    actor: Actor,
    person: CreateUserDto,
    attempt: number,
  ): Promise<string> {
    const { groupIds, metadata } = person;
    const values: RowValues = {
      email: person.email,
      username: person.username ?? undefined,
      role: person.role ?? undefined,
      groups: await this.groupNames(manager, actor.organizationId, groupIds ?? []),
      metadata: metadata ? JSON.stringify(metadata) : undefined,
      // Nobody needs a name to be invited: a blank one was not asked for.
      firstName: person.firstName?.trim() ? person.firstName : undefined,
      lastName: person.lastName?.trim() ? person.lastName : undefined,
    };
    const sendInvitation = person.sendInvitation ?? true;
    const how = { sendInvitation, attempt };
    const { userId } = await this.enrolment.enrolOne(manager, values, actor, how);
    await this.audit.record(manager, {
      organizationId: actor.organizationId,
      actorId: actor.userId,
      action: 'user.created',
      subjectId: userId,
    });
    return userId;
  }

  private async groupNames(
    manager: EntityManager,
    organizationId: string,
    groupIds: readonly string[],
  ): Promise<string[]> {
    const wanted = [...new Set(groupIds)];
    if (wanted.length === 0) return [];
    const found = await manager.query<{ name: string }[]>(
      `SELECT name FROM usher_groups
       WHERE organization_id = ? AND built_in IS NULL AND id IN ${inList(wanted)}`,
      [organizationId, ...wanted],
    );
    if (found.length < wanted.length) {
      throw new Problem('request.invalid', {
        errors: { groupIds: 'One of these groups is not here any more. Choose again.' },
      });
    }
    return found.map(({ name }) => name);
  }
}
