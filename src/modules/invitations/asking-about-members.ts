import { Injectable } from '@nestjs/common';
import { Problem } from '../../common/problem/problem.js';
import { Database } from '../../database/database.js';
import { GroupDirectory } from '../groups/group-directory.js';
import { GroupMembers } from '../groups/group-members.service.js';
import type { Actor } from '../permissions/access.js';
import type { Person } from '../people/person.js';
import { deriveUsername } from '../people/rules/username.js';
import { InviteHook } from './invite-hook.js';

/** Asks the application about somebody who is invited again, as about somebody new. */
@Injectable()
export class AskingAboutMembers {
  constructor(
    private readonly database: Database,
    private readonly groups: GroupMembers,
    private readonly directory: GroupDirectory,
    private readonly hook: InviteHook,
  ) {}

  /** False where the application has no say. */
  get isWanted(): boolean {
    return this.hook.isWanted;
  }

  /**
   * Asks before the transaction that invites; no more is said than is known here.
   * @param email where the person is to be invited.
   * @throws Problem 422 with its words by field; 503 `invite.hook_failed`.
   */
  async ask(
    { organizationId, userId }: Actor,
    { membership, names }: Person,
    email: string,
  ): Promise<void> {
    if (!this.isWanted) return;
    const { manager } = this.database.dataSource;
    const groupIds =
      (await this.groups.groupIdsOf([membership.id], manager)).get(membership.id) ?? [];
    const { groups } = await this.directory.grants(organizationId);
    const candidate = {
      email,
      username: names.username ?? deriveUsername(email),
      firstName: names.firstName,
      lastName: names.lastName,
      role: membership.role,
      groups: groupIds.flatMap((id) => groups.get(id)?.name ?? []),
    };
    const [refusal] = await this.hook.ask([candidate], { organizationId, userId, importId: null });
    if (!refusal) return;
    const { field = 'email', message } = refusal;
    throw new Problem('request.invalid', { detail: message, errors: { [field]: message } });
  }
}
