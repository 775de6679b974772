import { Background } from '../../src/common/work/background.js';
import { Database } from '../../src/database/database.js';
import { Invitations } from '../../src/modules/invitations/invitations.js';
import { Email } from '../../src/modules/mail/email.entity.js';
import { MailComposers } from '../../src/modules/mail/rendering/mail-composers.js';
import { Membership } from '../../src/modules/people/membership.entity.js';
import { User } from '../../src/modules/people/user.entity.js';
import type { Answer } from './client.js';
import { addPerson, firstAdmin, type Person } from './people.js';
import type { TestUsher } from './usher.js';

export interface Invited {
  userId: string;
  /** The invitation's. */
  id: string;
}

/** A new account that is invited to the person's organization, with the mail in the outbox. */
export async function addInvited(usher: TestUsher, person: Person): Promise<Invited> {
  const userId = await addPerson(usher, { ...person, status: 'invited' });
  return inviteMember(usher, userId, person.organizationId);
}

/** Invites somebody who is an `invited` member already. */
export async function inviteMember(
  usher: TestUsher,
  userId: string,
  organizationId?: string,
): Promise<Invited> {
  const boss = await firstAdmin(usher);
  const organization = organizationId ?? boss.organizationId;
  const { id } = await usher.app.get(Database).transaction(async (manager) => {
    const { email } = await manager.findOneByOrFail(User, { id: userId });
    const membership = await manager.findOneByOrFail(Membership, {
      userId,
      organizationId: organization,
    });
    return usher.app.get(Invitations, { strict: false }).invite(manager, {
      organizationId: organization,
      userId,
      membershipId: membership.id,
      email,
      actorId: boss.userId,
    });
  });
  return { userId, id };
}

/** The mails to `recipient`, in the order in which they were queued. */
export function mailsTo(usher: Pick<TestUsher, 'app'>, recipient: string): Promise<Email[]> {
  return usher.app
    .get(Database)
    .repository(Email)
    .find({ where: { recipient }, order: { createdAt: 'ASC', id: 'ASC' } });
}

/** The tokens of the links in the mails to `recipient`, as the mails are rendered at this moment. */
export async function mailedTokens(
  usher: Pick<TestUsher, 'app'>,
  recipient: string,
): Promise<string[]> {
  return (await mailedLinks(usher, recipient)).map(tokenOf);
}

async function mailedLinks(usher: Pick<TestUsher, 'app'>, recipient: string): Promise<string[]> {
  const mails = await mailsTo(usher, recipient);
  const composed = await usher.app.get(MailComposers, { strict: false }).compose(mails);
  return mails.flatMap(({ id }) => {
    const mail = composed.get(id);
    return mail ? [mail.values.link] : [];
  });
}

/** The link in the latest mail to `recipient`. */
export async function mailedLink(
  usher: Pick<TestUsher, 'app'>,
  recipient: string,
): Promise<string> {
  const link = (await mailedLinks(usher, recipient)).at(-1);
  if (link === undefined) throw new Error(`No mail to ${recipient} has a link.`);
  return link;
}

/** The token of the latest mail to `recipient`. */
export async function mailedToken(
  usher: Pick<TestUsher, 'app'>,
  recipient: string,
): Promise<string> {
  return tokenOf(await mailedLink(usher, recipient));
}

/** Asks for a new link as an invitee does, and waits until it is mailed if it is: the answer does not. */
export async function requestNewLink(usher: TestUsher, token: unknown): Promise<Answer> {
  const answer = await usher.client().post('/api/public/invitations/request-new', { token });
  await usher.app.get(Background, { strict: false }).idle();
  return answer;
}

export function tokenOf(url: string): string {
  return new URL(url).hash.slice(1);
}
