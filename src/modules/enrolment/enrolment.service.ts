import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, DAY } from '../../common/time/clock.js';
import { newId } from '../../common/random/ids.js';
import { Problem, type ToldErrors } from '../../common/problem/problem.js';
import { Settings } from '../../common/settings/settings.js';
import type { ReadSource } from '../../database/database.js';
import { takeTurnForUsernames } from '../../database/locks.js';
import { type Words, words } from '../../words/words.js';
import { GroupDirectory } from '../groups/group-directory.js';
import { Identities } from '../identities/identities.service.js';
import { fieldSettings } from '../identities/identity-fields.js';
import { Organization } from '../organizations/organization.entity.js';
import { type Holder, holdsAll, type Role, roles } from '../permissions/permission-catalogue.js';
import { keepAccount } from '../people/kept-account.js';
import { enrol, type EnrolmentFacts } from './write/enrolment.sql.js';
import { GroupSets } from './stage/group-sets.js';
import type { IdentityRules } from './judge/identity-cells.js';
import { ImportGroupSet, ImportRow } from './stage/import-row.entity.js';
import { hookFaults } from './hook-faults.js';
import { InviteHook } from '../invitations/invite-hook.js';
import type { JudgeContext } from './judge/judge-context.js';
import { judge, type RowValues } from './judge/judge.js';
import { plan, type RowChoice } from './stage/plan.js';
import { recheckIdentities } from './write/recheck-identities.js';
import { isDoubt, type RowFault, toldFault } from './judge/row-codes.js';
import { usernameFault } from './judge/row-messages.js';
import { stage, toBatch } from './stage/staging.js';

/** The person who invites, and the organization that they invite to. */
export interface Inviter extends Holder {
  userId: string;
  organizationId: string;
}

/** The one way in: what single, manual and CSV invitations share around the judge and the SQL. */
@Injectable()
export class Enrolment {
  constructor(
    private readonly settings: Settings,
    private readonly clock: Clock,
    private readonly directory: GroupDirectory,
    private readonly identities: Identities,
    private readonly hook: InviteHook,
  ) {}

  /** Gathers what the judge needs to know for people whom `inviter` invites. */
  async judgeContext(
    inviter: Inviter,
    choices: { defaultRole: Role; createMissingGroups: boolean },
    source?: ReadSource,
  ): Promise<JudgeContext> {
    const { organizationId } = inviter;
    const reach = inviter.reach;
    const byRole = await this.directory.rolePermissions(organizationId, source);
    const groups = await this.directory.groupsByKey(organizationId, source);
    return {
      ...choices,
      metadataColumns: this.settings.metadataColumns,
      grantableRoles: new Set(roles.filter((role) => holdsAll(reach, byRole[role]))),
      groups: new Map(
        [...groups].map(([key, { id, name, permissions: granted }]) => [
          key,
          { id, name, grantable: holdsAll(reach, granted) },
        ]),
      ),
    };
  }

  /** Gathers what the judge needs to know for rows with identity columns. */
  async identityRules(manager: EntityManager, organizationId: string): Promise<IdentityRules> {
    return {
      settings: await this.identities.fieldSettings(manager, organizationId),
      today: this.identities.today(),
    };
  }

  /** Marks the rows whose identities were judged by what the organization does not ask for any more. */
  async recheckIdentities(
    manager: EntityManager,
    judged: { id: string; organizationId: string; createdAt: Date; validateIdentities: boolean },
    choice: RowChoice,
  ): Promise<void> {
    const { identityFields, identityFieldsChangedAt } = await manager.findOneByOrFail(
      Organization,
      {
        id: judged.organizationId,
      },
    );
    if (identityFieldsChangedAt === null || identityFieldsChangedAt < judged.createdAt) return;
    const settings = fieldSettings(identityFields);
    const { keys } = this.settings;
    const validate = judged.validateIdentities;
    await recheckIdentities(manager, judged.id, choice, { settings, validate, keys });
  }

  /** Gathers what an enrolment into the organization writes, from now on. */
  async facts(
    manager: EntityManager,
    inviter: Pick<Inviter, 'userId' | 'organizationId'>,
    choices: Pick<EnrolmentFacts, 'mail' | 'importId' | 'identities'>,
  ): Promise<EnrolmentFacts> {
    const { organizationId, userId } = inviter;
    const { invitationDays } = await manager.findOneByOrFail(Organization, { id: organizationId });
    return {
      organizationId,
      actorId: userId,
      ...choices,
      now: this.clock.now(),
      expiresAt: this.clock.fromNow(invitationDays * DAY),
      keyId: this.settings.keys.currentKeyId,
    };
  }

  /**
   * Asks the application whether one person may be invited, before the transaction that does it.
   * @throws Problem 422 with its words by field; 503 `invite.hook_failed`.
   */
  async askFor(values: RowValues, inviter: Inviter): Promise<void> {
    if (!this.hook.isWanted) return;
    const judged = judge(values, await this.judgeContext(inviter, forOne));
    const { organizationId, userId } = inviter;
    const faults = await hookFaults(this.hook, [judged], {
      organizationId,
      userId,
      importId: null,
    });
    const [found] = faults.values();
    if (found) throw invalid(found);
  }

  /**
   * Enrols one person in the caller's transaction, by way of a staged row as any other.
   * `attempt` is that of the transaction.
   * @returns the ids of the account and of the membership.
   * @throws Problem 422 with a message by field; 409 `user.already_member`, `user.archived_member`.
   */
  async enrolOne(
    manager: EntityManager,
    values: RowValues,
    inviter: Inviter,
    { sendInvitation, attempt }: { sendInvitation: boolean; attempt: number },
  ): Promise<{ userId: string; membershipId: string }> {
    const context = await this.judgeContext(inviter, forOne, manager);
    const judged = judge(values, context);
    const refused = [...judged.errors, ...judged.warnings.filter((fault) => !isDoubt(fault))];
    if (refused.length > 0) throw invalid(refused);

    const stagedUnder = newId();
    const groupSets = new GroupSets(context.groups);
    const cells = [values.metadata ?? ''];
    const places = { metadata: 0, metadataColumns: [], identity: [], unused: [] };
    const row = { rowNo: 1, line: 1, cells, places, judged };
    const batch = toBatch(stagedUnder, [row], groupSets, this.settings.keys);
    await stage(manager, stagedUnder, batch);
    await takeTurnForUsernames(manager, attempt);
    if (judged.email !== null) await keepAccount(manager, ['email', judged.email]);
    const only = { rowNos: [1] };
    const planning = { organizationId: inviter.organizationId, tellsAccounts: true };
    await plan(manager, stagedUnder, planning, only);
    const staged = await manager.findOneByOrFail(ImportRow, { importId: stagedUnder });
    if (staged.verdict === 'already_member')
      throw refusedEmail('user.already_member', words('user.already_here'));
    if (staged.verdict === 'archived_member')
      throw refusedEmail('user.archived_member', words('user.archived_here'));
    if (staged.usernameFault) throw invalid([usernameFault(staged.usernameFault)]);

    const mail = sendInvitation ? { priority: 1 } : null;
    const choices = { mail, importId: null, identities: null };
    await enrol(manager, stagedUnder, only, await this.facts(manager, inviter, choices));
    await manager.delete(ImportRow, { importId: stagedUnder });
    await manager.delete(ImportGroupSet, { importId: stagedUnder });
    const [member] = await manager.query<{ userId: string }[]>(
      'SELECT user_id AS userId FROM usher_memberships WHERE id = ?',
      [staged.id],
    );
    return { userId: member?.userId ?? staged.id, membershipId: staged.id };
  }
}

const forOne = { defaultRole: 'member', createMissingGroups: false } as const;

function refusedEmail(
  code: 'user.already_member' | 'user.archived_member',
  detail: Words,
): Problem {
  return new Problem(code, { detail, errors: { email: detail } });
}

function invalid(faults: readonly RowFault[]): Problem {
  const errors: ToldErrors = {};
  for (const fault of faults) errors[fault.field] ??= toldFault(fault);
  return new Problem('request.invalid', {
    detail: faults.map(toldFault),
    errors,
    params: { codes: faults.map(({ code }) => code) },
  });
}
