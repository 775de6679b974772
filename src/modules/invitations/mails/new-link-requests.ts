import { Injectable } from '@nestjs/common';
import { Background } from '../../../common/work/background.js';
import { Clock, DAY } from '../../../common/time/clock.js';
import { RateLimits } from '../../../common/limits/rate-limits.js';
import { newId } from '../../../common/random/ids.js';
import { Settings } from '../../../common/settings/settings.js';
import { Database } from '../../../database/database.js';
import { AuditTrail } from '../../audit/audit-trail.js';
import { Outbox } from '../../mail/outbox/outbox.js';
import { Organizations } from '../../organizations/organizations.service.js';
import { User } from '../../people/user.entity.js';
import { Invitation, statusOf } from '../invitation.entity.js';
import { LinkReader } from '../links/link-reader.js';
import { InvitationMails } from './invitation-mails.js';

/** "Send me a new link", asked by the invitee. */
@Injectable()
export class NewLinkRequests {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly limits: RateLimits,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly organizations: Organizations,
    private readonly links: LinkReader,
    private readonly mails: InvitationMails,
    private readonly background: Background,
    private readonly settings: Settings,
  ) {}

  /**
   * Mails a link with a new secret when `token` is of an invitation that can be accepted, or could
   * until it expired, and extends it; the links before it are dead. The token may be that of one of
   * them. Otherwise, within the pace, and after too many requests from the address, it does nothing;
   * nobody is told which, nor waits for it.
   * @param address whose requests are counted.
   */
  async request(token: string, address: string): Promise<void> {
    if (!(await this.limits.allows('request_new_address', address))) return;
    this.background.run('Mailing a new link', () => this.mail(token));
  }

  /**
   * Mails their links once more to the account of `email`, if it has no password yet: whoever asks
   * for a new one is waiting for their invitation. Links that work go on working, as anybody can
   * ask; one that has expired is replaced. Where there is nobody, the same work is done for nobody.
   * The caller wakes the outbox.
   * @returns whether anything was mailed.
   */
  async mailInvitee(email: string): Promise<boolean> {
    const pending = await this.database
      .repository(Invitation)
      .createQueryBuilder('invitation')
      .innerJoin(User, 'user', 'user.id = invitation.userId')
      .where('user.email = :email AND user.passwordHash IS NULL', { email })
      .andWhere('invitation.email = :email AND invitation.status = :status', { status: 'pending' })
      .getMany();
    const asked = pending.length > 0 ? pending : [this.ofNobody(email)];
    const validUntil = await this.newExpiries(asked);
    const now = this.clock.now();
    let isMailed = false;
    for (const invitation of asked) {
      const isOver = statusOf(invitation, now) === 'expired';
      const until = isOver ? validUntil.get(invitation.organizationId) : undefined;
      if (await this.mailOnce(invitation, until)) isMailed = true;
    }
    return isMailed;
  }

  private async mail(token: string): Promise<void> {
    const invitation = await this.links.findReplaced(token);
    if (invitation?.status !== 'pending') return;
    const validUntil = await this.newExpiries([invitation]);
    await this.mailOnce(invitation, validUntil.get(invitation.organizationId));
    await this.outbox.wake();
  }

  /** The time until which new links are valid, by organization. */
  private async newExpiries(asked: readonly Invitation[]): Promise<ReadonlyMap<string, Date>> {
    const ids = asked.map(({ organizationId }) => organizationId);
    const organizations = await this.organizations.byIds(ids);
    return new Map(
      [...organizations].map(([id, { invitationDays }]) => [
        id,
        this.clock.fromNow(invitationDays * DAY),
      ]),
    );
  }

  private mailOnce(invitation: Invitation, validUntil: Date | undefined): Promise<boolean> {
    const { id, organizationId, userId } = invitation;
    return this.database.transaction(async (manager) => {
      const mailing = { kind: 'request_new', by: null, validUntil } as const;
      const mailed = await this.mails.mailAgain(manager, [invitation], mailing);
      if (!mailed.has(id)) return false;
      await this.audit.record(manager, {
        organizationId,
        actorId: null,
        action: 'invitation.resent',
        subjectId: userId,
        detail: { invitationId: id, requestedByInvitee: true },
      });
      return true;
    });
  }

  /** An invitation that there is not. */
  private ofNobody(email: string): Invitation {
    return Object.assign(new Invitation(), {
      id: newId(),
      organizationId: newId(),
      userId: newId(),
      email,
      status: 'pending' as const,
      keyId: this.settings.keys.currentKeyId,
      expiresAt: this.clock.fromNow(DAY),
    });
  }
}
