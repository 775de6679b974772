import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DAY, HOUR } from '../../src/common/time/clock.js';
import {
  mailAllowance,
  type MailedBefore,
  mayMailAt,
} from '../../src/modules/mail/outbox/mail-allowance.js';

const start = new Date('2026-11-27T08:00:00Z');
const at = (milliseconds: number): Date => new Date(start.getTime() + milliseconds);
const nobody = new Set<string>();

/** So many mails of one organization, an hour apart. */
const mails = (organizationId: string, count: number): MailedBefore[] =>
  Array.from({ length: count }, (_, n) => ({ organizationId, sentAt: at(n * HOUR) }));

it('lets five mails a day go to somebody who has not joined, and the sixth when the first is a day old', () => {
  expect(mayMailAt('a', mails('a', 4), nobody, at(5 * HOUR))).toBeNull();
  expect(mayMailAt('a', mails('a', 5), nobody, at(5 * HOUR))).toEqual(at(DAY));
  expect(mayMailAt('a', mails('a', 6), nobody, at(7 * HOUR))).toEqual(at(DAY + HOUR));
  expect(mayMailAt('a', mails('a', 5), nobody, at(DAY))).toBeNull();
});

it('lets ten go to a member, whatever others send', () => {
  const joined = new Set(['a']);
  const others = ['b', 'c', 'd'].flatMap((id) => mails(id, 5));
  expect(mayMailAt('a', [...mails('a', 9), ...others], joined, at(10 * HOUR))).toBeNull();
  expect(mayMailAt('a', mails('a', 10), joined, at(10 * HOUR))).toEqual(at(DAY));
});

it('lets ten go from all organizations together that the person has not joined', () => {
  const two = [...mails('a', 5), ...mails('b', 5)];
  expect(mayMailAt('c', two, nobody, at(5 * HOUR))).toEqual(at(DAY));
  expect(mayMailAt('c', two, new Set(['a']), at(5 * HOUR))).toBeNull();
});

it('never lets one organization keep another from its mails, nor any day have more than it allows', () => {
  const organization = fc.constantFrom('a', 'b', 'c', 'd');
  const sending = fc.array(fc.tuple(organization, fc.nat(3 * 24)), { maxLength: 120 });
  fc.assert(
    fc.property(sending, (wanted) => {
      const sent: MailedBefore[] = [];
      for (const [organizationId, hour] of [...wanted].sort((x, y) => x[1] - y[1])) {
        const now = at(hour * HOUR);
        const until = mayMailAt(organizationId, sent, nobody, now);
        if (until === null) sent.push({ organizationId, sentAt: now });
        else expect(until.getTime()).toBeGreaterThan(now.getTime());
        const today = sent.filter((one) => one.sentAt.getTime() > now.getTime() - DAY);
        expect(today.length).toBeLessThanOrEqual(mailAllowance.fromStrangers);
        const own = today.filter((one) => one.organizationId === organizationId);
        expect(own.length).toBeLessThanOrEqual(mailAllowance.fromStranger);
        if (new Set([organizationId, ...today.map((one) => one.organizationId)]).size <= 2) {
          expect(until === null || own.length === mailAllowance.fromStranger).toBe(true);
        }
      }
    }),
  );
});
