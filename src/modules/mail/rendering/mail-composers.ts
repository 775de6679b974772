import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type Email, type EmailKind, emailKinds } from '../email.entity.js';
import { isWordedKind, MailWordings, noWordings } from '../wording/mail-wordings.js';
import type { ComposedMail, WordedMail } from './composed-mail.js';

/**
 * Gives each of `emails` (all of the composer's kinds) its content, by the mail's id; null for a
 * mail that would mislead by now (its invitation was revoked or accepted): it is taken out of the
 * outbox unsent. It is called once for a batch, so it reads what it needs in one statement.
 */
export type Composer = (
  emails: readonly Email[],
) => Promise<ReadonlyMap<string, ComposedMail | null>>;

/** Knows who composes the mails of which kind. Modules register in `onModuleInit`. */
@Injectable()
export class MailComposers implements OnApplicationBootstrap {
  private readonly composers = new Map<EmailKind, Composer>();

  constructor(private readonly wordings: MailWordings) {}

  /** @throws Error when one of `kinds` has a composer already. */
  register(kinds: readonly EmailKind[], compose: Composer): void {
    for (const kind of kinds) {
      if (this.composers.has(kind)) throw new Error(`Mails "${kind}" have two composers.`);
      this.composers.set(kind, compose);
    }
  }

  /** All modules have registered by now. @throws Error for a kind of mail that nobody composes. */
  onApplicationBootstrap(): void {
    const kind = emailKinds.find((one) => !this.composers.has(one));
    if (kind !== undefined) throw nobodyComposes(kind);
  }

  /** The content of each of `emails` by its id, or null where there is nothing to send any more. */
  async compose(emails: readonly Email[]): Promise<ReadonlyMap<string, WordedMail | null>> {
    const [composed, wordingsOf] = await Promise.all([
      this.contents(emails),
      this.wordings.of(
        emails.flatMap(({ organizationId }) => organizationId ?? []),
        emails.map(({ kind }) => kind).filter(isWordedKind),
      ),
    ]);
    return new Map(
      emails.map(({ id, kind, organizationId }) => {
        const mail = composed.get(id);
        if (!mail) return [id, null];
        const kept = isWordedKind(kind) && organizationId ? wordingsOf(organizationId, kind) : null;
        return [id, { ...mail, wordings: mail.wordings ?? kept ?? noWordings }];
      }),
    );
  }

  private async contents(
    emails: readonly Email[],
  ): Promise<ReadonlyMap<string, ComposedMail | null>> {
    const batches = new Map<Composer, Email[]>();
    for (const email of emails) {
      const composer = this.composers.get(email.kind);
      if (!composer) throw nobodyComposes(email.kind);
      batches.set(composer, [...(batches.get(composer) ?? []), email]);
    }
    const composed = await Promise.all([...batches].map(([compose, batch]) => compose(batch)));
    return new Map(composed.flatMap((map) => [...map]));
  }
}

function nobodyComposes(kind: EmailKind): Error {
  return new Error(`Nobody composes mails "${kind}".`);
}
