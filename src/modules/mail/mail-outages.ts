import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '../../common/clock.js';
import { NIL_ID } from '../../common/ids.js';
import { Database } from '../../database/database.js';
import { Email } from './email.entity.js';
import { MailOutage } from './mail-outage.entity.js';
import type { Outcome } from './outbox-claims.js';
import { SmtpMailer } from './smtp-mailer.js';

/** The state of an organization's mail: whether it is going out. */
export interface MailState {
  /** `refused`: the mail server answers, but takes none now; `unreachable`: it does not answer. */
  state: 'ok' | 'refused' | 'unreachable';
  /** When it began; null when all is well, and where mail has no way out. */
  since: Date | null;
  /** The server's words, or what came instead of them; null when all is well. */
  words: string | null;
}

const ok: MailState = { state: 'ok', since: null, words: null };

const noWayOut: MailState = {
  state: 'unreachable',
  since: null,
  words: 'No mail server is set, so mails wait.',
};

/** Remembers where mail is not going out: the last mail that was tried has failed, and waits. */
@Injectable()
export class MailOutages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly mailer: SmtpMailer,
  ) {}

  /**
   * Takes note of what became of a batch of mails. A refusal is about its organization's mail; a
   * server that cannot be reached is about everybody's. What went out ends both.
   */
  async note(outcome: Pick<Outcome, 'sent' | 'failed'>): Promise<void> {
    const begun = begunBy(outcome);
    const ended = endedBy(outcome).filter((organizationId) => !begun.has(organizationId));
    if (begun.size === 0 && !(await this.database.repository(MailOutage).exists())) return;
    await this.database.transaction(async (manager) => {
      if (ended.length > 0) await manager.delete(MailOutage, { organizationId: In(ended) });
      const known = await outagesOf(manager, [...begun.keys()]);
      for (const [organizationId, { id: emailId }] of begun) {
        const since = known.get(organizationId)?.since ?? this.clock.now();
        await manager.upsert(MailOutage, { organizationId, emailId, since }, ['organizationId']);
      }
    });
  }

  async stateFor(organizationId: string): Promise<MailState> {
    if (!this.mailer.hasWayOut) return noWayOut;
    const { manager } = this.database.dataSource;
    const outages = await outagesOf(manager, [organizationId, NIL_ID]);
    const outage = outages.get(NIL_ID) ?? outages.get(organizationId);
    if (!outage) return ok;
    const words = outage.email.error ?? '';
    return {
      state: isAnswer(words) ? 'refused' : 'unreachable',
      since: outage.since,
      // Of somebody else's mail, without whom it was for.
      words: outage.email.organizationId === organizationId ? words : withoutAddresses(words),
    };
  }
}

/**
 * The mail that failed last, by whom it is about. A mail that was given up says nothing about
 * others.
 */
function begunBy({ sent, failed }: Pick<Outcome, 'sent' | 'failed'>): ReadonlyMap<string, Email> {
  const served = new Set(sent.map(({ organizationId }) => organizationId));
  const begun = new Map<string, Email>();
  for (const { email, failure } of failed) {
    const { organizationId } = email;
    if (failure.kind === 'unreachable') begun.set(NIL_ID, email);
    else if (failure.kind === 'temporary' && organizationId && !served.has(organizationId)) {
      begun.set(organizationId, email);
    }
  }
  return begun;
}

function endedBy({ sent }: Pick<Outcome, 'sent'>): string[] {
  if (sent.length === 0) return [];
  return [NIL_ID, ...new Set(sent.flatMap(({ organizationId }) => organizationId ?? []))];
}

/** The outages of these whose mail still waits; else nobody would ever say that they are over. */
async function outagesOf(
  manager: EntityManager,
  organizationIds: readonly string[],
): Promise<ReadonlyMap<string, { since: Date; email: Email }>> {
  const outages = await manager.findBy(MailOutage, { organizationId: In(organizationIds) });
  if (outages.length === 0) return new Map();
  const emails = await manager.findBy(Email, {
    id: In(outages.map(({ emailId }) => emailId)),
    status: In(['queued', 'sending']),
  });
  const waiting = new Map(emails.map((email) => [email.id, email]));
  return new Map(
    outages.flatMap(({ organizationId, emailId, since }) => {
      const email = waiting.get(emailId);
      return email ? [[organizationId, { since, email }]] : [];
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
