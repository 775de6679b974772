import { Injectable } from '@nestjs/common';
import { Background } from '../../../common/work/background.js';
import { Clock, DAY } from '../../../common/time/clock.js';
import { RateLimits } from '../../../common/limits/rate-limits.js';
import { Database } from '../../../database/database.js';
import { AuditTrail } from '../../audit/audit-trail.js';
import { Outbox } from '../../mail/outbox/outbox.js';
import { Organizations } from '../../organizations/organizations.service.js';
import { InvitationMails } from './invitation-mails.js';
import { LinkReader } from '../links/link-reader.js';

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

  private async mail(token: string): Promise<void> {
    const invitation = await this.links.findReplaced(token);
    if (invitation?.status !== 'pending') return;
    const { id, organizationId, userId } = invitation;
    const { invitationDays } = await this.organizations.get(organizationId);
    const validUntil = this.clock.fromNow(invitationDays * DAY);
    await this.database.transaction(async (manager) => {
      const mailing = { kind: 'request_new', by: null, validUntil } as const;
      const mailed = await this.mails.mailAgain(manager, [invitation], mailing);
      if (!mailed.has(id)) return;
      await this.audit.record(manager, {
        organizationId,
        actorId: null,
        action: 'invitation.resent',
        subjectId: userId,
        detail: { invitationId: id, requestedByInvitee: true },
      });
    });
    await this.outbox.wake();
  }
}
