import { DAY } from '../../../common/time/clock.js';

/**
 * The number of mails that one address gets within a day from organizations, whatever they are
 * about.
 */
export const mailAllowance = {
  /** From an organization that the person belongs to. */
  fromOwn: 10,
  /** From one that they have not joined. */
  fromStranger: 5,
  /** From all of those together. */
  fromStrangers: 10,
} as const;

/** A mail that went out to an address. */
export interface MailedBefore {
  organizationId: string;
  sentAt: Date;
}

/**
 * Finds when an organization may mail an address next; null for at once. One organization cannot
 * use up another's mails, and those that the person has not joined cannot use up those of their
 * own.
 * @param mailed what the address got, in any order.
 * @param joined the organizations that the person belongs to.
 */
export function mayMailAt(
  organizationId: string,
  mailed: readonly MailedBefore[],
  joined: ReadonlySet<string>,
  now: Date,
): Date | null {
  const ofOrganization = mailed.filter((one) => one.organizationId === organizationId);
  if (joined.has(organizationId)) return nextOf(ofOrganization, mailAllowance.fromOwn, now);
  const ofStrangers = mailed.filter((one) => !joined.has(one.organizationId));
  const own = nextOf(ofOrganization, mailAllowance.fromStranger, now);
  const together = nextOf(ofStrangers, mailAllowance.fromStrangers, now);
  return own && together && own < together ? together : (own ?? together);
}

/** Finds when one more may follow, so that no day has more than `limit`; null for at once. */
function nextOf(mailed: readonly MailedBefore[], limit: number, now: Date): Date | null {
  const times = mailed.map(({ sentAt }) => sentAt.getTime()).sort((a, b) => a - b);
  const next = (times.at(-limit) ?? -Infinity) + DAY;
  return times.length >= limit && next > now.getTime() ? new Date(next) : null;
}
