import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../../database/database.js';
import { say } from '../../../words/say.js';
import { words } from '../../../words/words.js';
import { ImportRow } from '../../enrolment/stage/import-row.entity.js';
import { InvitationPreviews } from '../../invitations/mails/invitation-previews.js';
import { hasAccount } from '../../people/has-account.js';
import { findPerson } from '../../people/person.js';
import type { Actor } from '../../permissions/access.js';
import type { Role } from '../../permissions/permission-catalogue.js';
import type { UsherImportPreview, UsherMailPreview } from '../dto/import-preview.dto.js';
import { isToldAccounts } from '../lifecycle/accounts-elsewhere.js';
import type { PeopleImport } from '../lifecycle/people-import.entity.js';
import { UpdatesAhead } from '../update/updates-ahead.service.js';
import { type Concerned, unusualOf } from './unusual.js';

/** The verdicts of rows that invite somebody. */
const inviting = ['ready', 'existing_account'] as const;

/** Looks ahead at what processing an import would do. Nothing is made or sent. */
@Injectable()
export class ImportPreviews {
  constructor(
    private readonly database: Database,
    private readonly invitations: InvitationPreviews,
    private readonly updates: UpdatesAhead,
  ) {}

  async of(peopleImport: PeopleImport, actor: Actor): Promise<UsherImportPreview> {
    const { roles, invited } = await this.updates.of(peopleImport);
    const { sendInvitations, verdicts } = peopleImport;
    const joining = (verdicts?.ready ?? 0) + (verdicts?.existing_account ?? 0);
    const [mail, concerned] = await Promise.all([
      sendInvitations
        ? ((await this.firstMail(peopleImport, actor)) ?? this.mailBack(actor, invited[0]))
        : null,
      this.concerned(peopleImport, roles),
    ]);
    const unusual = unusualOf(concerned, (role) => words(`role.${role}`));
    return {
      mails: sendInvitations ? joining + invited.length : 0,
      mail,
      unusual: unusual.map(({ code, message }) => ({
        code,
        message: say(message, actor.language),
      })),
    };
  }

  private async firstMail(
    peopleImport: PeopleImport,
    actor: Actor,
  ): Promise<UsherMailPreview | null> {
    const first = await this.database.repository(ImportRow).findOne({
      select: { email: true, firstName: true, language: true, verdict: true, untold: true },
      where: { importId: peopleImport.id, verdict: In(inviting) },
      order: { rowNo: 'ASC' },
    });
    if (!first?.email) return null;
    const isTold = isToldAccounts(peopleImport, actor) && !first.untold;
    const hasAccount = isTold && first.verdict === 'existing_account';
    const { email, firstName } = first;
    // The language that an account elsewhere has chosen is not told before they are invited.
    const language = hasAccount ? null : first.language;
    const invitee = { email, firstName, hasAccount, language };
    const mail = await this.invitations.of(actor, invitee);
    return { to: email, ...mail };
  }

  /** The mail to somebody who comes back from the archive. */
  private async mailBack(
    actor: Actor,
    userId: string | undefined,
  ): Promise<UsherMailPreview | null> {
    if (userId === undefined) return null;
    const { manager } = this.database.dataSource;
    const { user, names } = await findPerson(manager, actor.organizationId, userId);
    const hasPassword = hasAccount(user);
    const { email, language } = user;
    const mail = await this.invitations.of(actor, {
      email,
      firstName: names.firstName,
      hasAccount: hasPassword,
      language: hasPassword ? null : language,
    });
    return { to: email, ...mail };
  }

  private async concerned(
    peopleImport: PeopleImport,
    rolesGiven: ReadonlyMap<Role, number>,
  ): Promise<Concerned> {
    const { id, defaultRole } = peopleImport;
    const counted = await this.database.query<{
      role: Role;
      domain: string;
      total: number | string;
    }>(
      `SELECT COALESCE(role, ?) AS role, substr(email, instr(email, '@') + 1) AS domain,
         COUNT(*) AS total
       FROM usher_import_rows
       WHERE import_id = ? AND verdict IN ('ready', 'existing_account')
       GROUP BY 1, 2`,
      [defaultRole, id],
    );
    const byRole = new Map<Role, number>();
    const byDomain = new Map<string, number>();
    for (const { role, domain, total } of counted) {
      byRole.set(role, (byRole.get(role) ?? 0) + Number(total));
      byDomain.set(domain, (byDomain.get(domain) ?? 0) + Number(total));
    }
    const people = [...byRole.values(), peopleImport.verdicts?.update ?? 0];
    for (const [role, count] of rolesGiven) {
      byRole.set(role, (byRole.get(role) ?? 0) + count);
    }
    return { people: people.reduce((total, count) => total + count, 0), byRole, byDomain };
  }
}
