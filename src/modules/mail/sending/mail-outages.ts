import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '../../../common/time/clock.js';
import { NIL_ID } from '../../../common/random/ids.js';
import { Database } from '../../../database/database.js';
import type { Language } from '../../../words/language.js';
import { say } from '../../../words/say.js';
import { words } from '../../../words/words.js';
import { saidError } from '../delivery-words.js';
import { Email } from '../email.entity.js';
import { MailOutage } from './mail-outage.entity.js';
import type { Outcome } from '../outbox/outbox-claims.js';
import { Mailer } from './mailer.js';
import type { UsherMailState } from '../dto/mail-state.dto.js';

const ok: UsherMailState = { state: 'ok', since: null, words: null };

/**
 * Remembers where mail is not going out: the last mail that was tried waits, and not because of its
 * recipient.
 */
@Injectable()
export class MailOutages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
  ) {}

  /**
   * Takes note of what became of a batch of mails. A refusal is about its organization's mail, or
   * about its recipient while nobody else is refused; a server that cannot be reached is about
   * everybody's. What went out ends both.
   */
  async note(outcome: Pick<Outcome, 'sent' | 'failed'>): Promise<void> {
    const holding = holdingUp(outcome);
    const about = new Set(holding.map(({ organizationId }) => organizationId));
    const ended = endedBy(outcome).filter((organizationId) => !about.has(organizationId));
    if (about.size === 0 && !(await this.database.repository(MailOutage).exists())) return;
    await this.database.transaction(async (manager) => {
      if (ended.length > 0) await manager.delete(MailOutage, { organizationId: In(ended) });
      const outages = await outagesOf(manager, [...about]);
      for (const { organizationId, email, isOfServer } of holding) {
        const before = outages.get(organizationId);
        const isOther = before !== undefined && before.email.recipient !== email.recipient;
        const told = isOfServer || isOther || before?.told === true;
        outages.set(organizationId, { since: before?.since ?? this.clock.now(), told, email });
      }
      for (const [organizationId, { email, since, told }] of outages) {
        const outage = { organizationId, emailId: email.id, since, told };
        await manager.upsert(MailOutage, outage, ['organizationId']);
      }
    });
  }

  async stateFor(organizationId: string, language: Language): Promise<UsherMailState> {
    if (!this.mailer.hasWayOut) {
      const said = say(words('delivery.no_server'), language);
      return { state: 'unreachable', since: null, words: said };
    }
    const { manager } = this.database.dataSource;
    const outages = await outagesOf(manager, [organizationId, NIL_ID]);
    const outage = outages.get(NIL_ID) ?? outages.get(organizationId);
    if (!outage?.told) return ok;
    const said = saidError(outage.email.error, language) ?? '';
    return {
      state: isAnswer(said) ? 'refused' : 'unreachable',
      since: outage.since,
      // Of somebody else's mail, without whom it was for.
      words: outage.email.organizationId === organizationId ? said : withoutAddresses(said),
    };
  }
}

/** A mail that failed and waits. */
interface Holding {
  /** The organization whose mail it speaks of; `NIL_ID` for everybody's. */
  organizationId: string;
  email: Email;
  isOfServer: boolean;
}

/** The mails that may say something about others. One that was given up does not. */
function holdingUp({ sent, failed }: Pick<Outcome, 'sent' | 'failed'>): Holding[] {
  const served = new Set(sent.map(({ organizationId }) => organizationId));
  return failed.flatMap(({ email, failure: { kind } }): Holding[] => {
    const { organizationId } = email;
    if (kind === 'unreachable') return [{ organizationId: NIL_ID, email, isOfServer: true }];
    const isRefusal = kind === 'temporary' || kind === 'busy';
    if (!isRefusal || !organizationId || served.has(organizationId)) return [];
    return [{ organizationId, email, isOfServer: kind === 'busy' }];
  });
}

function endedBy({ sent }: Pick<Outcome, 'sent'>): string[] {
  if (sent.length === 0) return [];
  return [NIL_ID, ...new Set(sent.flatMap(({ organizationId }) => organizationId ?? []))];
}

/** The outages of these whose mail still waits; else nobody would ever say that they are over. */
async function outagesOf(
  manager: EntityManager,
  organizationIds: readonly string[],
): Promise<Map<string, { since: Date; told: boolean; email: Email }>> {
  const outages = await manager.findBy(MailOutage, { organizationId: In(organizationIds) });
  if (outages.length === 0) return new Map();
  const emails = await manager.findBy(Email, {
    id: In(outages.map(({ emailId }) => emailId)),
    status: In(['queued', 'sending']),
  });
  const waiting = new Map(emails.map((email) => [email.id, email]));
  return new Map(
    outages.flatMap(({ organizationId, emailId, since, told }) => {
      const email = waiting.get(emailId);
      return email ? [[organizationId, { since, told, email }]] : [];
    }),
  );
}

/**
 * Tells whether the words are a mail server's reply (RFC 5321, section 4.2), which begins with its
 * code.
 */
function isAnswer(words: string): boolean {
  return /^[2-5]\d\d[ -]/.test(words);
}

function withoutAddresses(words: string): string {
  return words.replace(/[^\s<>]+@[^\s<>]+/g, '…');
}
