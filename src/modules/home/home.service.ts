import { Injectable } from '@nestjs/common';
import { KeptAnswers } from '../../common/list/kept-answers.js';
import { COUNTED_EACH_TIME } from '../../common/list/long-totals.js';
import { MINUTE } from '../../common/time/clock.js';
import { Database } from '../../database/database.js';
import { EventsService } from '../event-delivery/events.service.js';
import { IdentityViews } from '../identities/identity-views.js';
import { Imports } from '../imports/lifecycle/imports.service.js';
import { EmailsService } from '../mail/emails.service.js';
import { MailOutages } from '../mail/sending/mail-outages.js';
import { IdentityPages } from '../members/identity-pages.js';
import { MemberSearch } from '../members/member-search.js';
import type { Stage } from '../members/stages.js';
import { findPerson } from '../people/person.js';
import type { Actor } from '../permissions/access.js';
import type { Permission } from '../permissions/permission-catalogue.js';
import type { UsherHome, UsherHomeAccount } from './dto/home.dto.js';
import { nextStep } from './next-step.js';

type Counts = Required<Pick<UsherHome, 'funnel' | 'expiring'>>;

/** Puts somebody's home together: what waits for whom, by what each may see. */
@Injectable()
export class Home {
  /** By organization and time. Home is looked at for long, and asks again and again. */
  private readonly counts = new KeptAnswers<Counts>(
    ({ funnel }) => funnel.invited > COUNTED_EACH_TIME,
    MINUTE,
  );

  constructor(
    private readonly database: Database,
    private readonly members: MemberSearch,
    private readonly registry: IdentityPages,
    private readonly identities: IdentityViews,
    private readonly imports: Imports,
    private readonly emails: EmailsService,
    private readonly outages: MailOutages,
    private readonly events: EventsService,
  ) {}

  /** @param since the moment from which on people were added who are in the funnel. */
  async of(actor: Actor, since?: Date): Promise<UsherHome> {
    const { organizationId, language } = actor;
    const ifMay = <T>(permission: Permission, part: () => Promise<T>): Promise<T | undefined> =>
      actor.permissions.has(permission) ? part() : Promise.resolve(undefined);
    const queue = { status: 'submitted', archived: false } as const;
    const [account, own, counts, mail, failedMails, toValidate, imports, failedEvents] =
      await Promise.all([
        this.account(actor),
        this.identities.own(actor),
        ifMay('can_view_users', () =>
          this.counts.of(`${organizationId} ${since?.toISOString()}`, () =>
            this.countPeople(organizationId, since),
          ),
        ),
        ifMay('can_resend_invitation', () => this.outages.stateFor(organizationId, language)),
        ifMay('can_resend_invitation', () => this.emails.failed(organizationId)),
        ifMay('can_validate_identity', () => this.registry.total(organizationId, queue)),
        ifMay('can_bulk_invite', () => this.imports.open(actor)),
        ifMay('can_manage_settings', () => this.events.failed(organizationId)),
      ]);
    const { status, requestedAt, submittedAt, validatedAt } = own;
    const toCorrect = own.uncorrected.length;
    const identity = { status, toCorrect, requestedAt, submittedAt, validatedAt };
    return {
      account,
      identity,
      next: nextStep(identity),
      ...counts,
      ...(mail && { mail }),
      ...(failedMails !== undefined && { failedMails }),
      ...(toValidate !== undefined && { toValidate }),
      ...(imports && { imports }),
      ...(failedEvents !== undefined && { failedEvents }),
    };
  }

  private async account({ organizationId, userId }: Actor): Promise<UsherHomeAccount> {
    const { manager } = this.database.dataSource;
    const { user, membership } = await findPerson(manager, organizationId, userId);
    const { email, username, firstName, lastName } = user;
    const { role, activatedAt } = membership;
    return { email, username, firstName, lastName, role, activatedAt };
  }

  private async countPeople(organizationId: string, since: Date | undefined): Promise<Counts> {
    const reached = (stage: Stage): Promise<number> =>
      this.count(organizationId, { reached: stage, ...(since && { since }) });
    const [invited, mailed, accepted, identityGiven, validated, expiring] = await Promise.all([
      reached('invited'),
      reached('mailed'),
      reached('accepted'),
      reached('identity_given'),
      reached('validated'),
      this.count(organizationId, { expiring: true }),
    ]);
    return { funnel: { invited, mailed, accepted, identityGiven, validated }, expiring };
  }

  /** Counts as the list of people does: each number leads there. */
  private async count(
    organizationId: string,
    filter: Parameters<MemberSearch['select']>[1],
  ): Promise<number> {
    return this.members.count(await this.members.select(organizationId, filter));
  }
}
