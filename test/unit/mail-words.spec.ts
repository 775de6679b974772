import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HOUR, MINUTE } from '../../src/common/time/clock.js';
import type {
  ComposedMail,
  IdentityMailValues,
  InvitationValues,
} from '../../src/modules/mail/rendering/composed-mail.js';
import {
  deliveryFailure,
  MAX_ATTEMPTS,
  waitAfter,
} from '../../src/modules/mail/outbox/delivery-failure.js';
import { type MailLook, plainLook } from '../../src/modules/mail/rendering/mail-look.js';
import { tonesOf } from '../../src/modules/organizations/look/accent.js';
import { harmlessText } from '../../src/modules/mail/rendering/harmless-text.js';
import {
  renderMail as renderIn,
  type RenderedMail,
} from '../../src/modules/mail/rendering/render-mail.js';
import { languages } from '../../src/words/languages.js';
import { words } from '../../src/words/words.js';

/** A mail whose reader has not chosen a language, nor the organization a look. */
type Mail<M = ComposedMail> = M extends ComposedMail ? Omit<M, 'chosen' | 'look'> : never;
const renderMail = (mail: Mail, look: MailLook = plainLook): RenderedMail =>
  renderIn({ chosen: [], look, ...mail }, languages);
const subject = words('mail.invitation.subject', { organization: 'Corp & Sons' });

const values: InvitationValues = {
  organizationName: 'Corp & Sons',
  contactEmail: 'people@corp.example',
  firstName: 'Ada',
  inviterName: 'Bo Berg',
  email: 'ada@corp.example',
  link: 'https://usher.example/accept#token',
  expiresAt: new Date('2026-11-28T14:05:00Z'),
  hasAccount: false,
  welcome: null,
};

const invitations = ['invitation', 'resend', 'reminder', 'request_new'] as const;

/** The text that mail programs show beside the subject. */
function preheaderOf(html: string): string | undefined {
  return /<div style="display:none[^"]*">([^<]*)<\/div>/.exec(html)?.[1]?.replace('&amp;', '&');
}

const invitation = (
  change: Partial<InvitationValues> = {},
  template: (typeof invitations)[number] = 'invitation',
): Mail => ({ template, subject, values: { ...values, ...change } });

describe('the words of mails', () => {
  it.each(invitations)('%s says who invites, until when, why it came and whom to ask', (kind) => {
    const { html, text } = renderMail(invitation({}, kind));
    for (const words of [html.replaceAll('&amp;', '&'), text]) {
      expect(words).toContain('Hello Ada,');
      expect(words).toContain('Corp & Sons');
      expect(words).toContain('28 November 2026 at 14:05 UTC');
      expect(words).toContain('because Bo Berg at Corp & Sons entered ada@corp.example');
      expect(words).toContain('people@corp.example');
      expect(words).toContain('Then you need not do anything');
      expect(words).toContain(values.link);
    }
    expect(html).not.toMatch(/<img|<script|https?:\/\/(?!usher\.example)/);
    expect(html).toContain('<html lang="en">');
  });

  it.each(invitations)('%s says nothing of links in other mails, which may be dead', (kind) => {
    const { html, text } = renderMail(invitation({}, kind));
    for (const words of [html, text]) expect(words).not.toMatch(/earlier|links/i);
  });

  it('leaves no hole where a name or contact is missing', () => {
    const { html, text } = renderMail(
      invitation({ firstName: null, inviterName: null, contactEmail: null, hasAccount: true }),
    );
    for (const words of [html, text]) {
      expect(words).toContain('Hello,');
      expect(words).not.toMatch(/null|undefined|\[object/);
    }
    expect(html).toContain('Sign in and join');
  });

  it.each(invitations)(
    '%s leaves it to the page what it takes to join, where the host knows',
    (kind) => {
      const { html, text } = renderMail(invitation({ joinsByHost: true }, kind));
      for (const words of [html, text]) {
        expect(words).toContain('takes you to a page where you join.');
        expect(words).not.toContain('password');
      }
      const known = renderMail(invitation({ joinsByHost: true, hasAccount: true }, kind));
      expect(known.html).toContain('Sign in and join');
    },
  );

  it('asks for a new password', () => {
    const { html, text } = renderMail({
      template: 'password_reset',
      subject,
      values: {
        firstName: 'Ada',
        email: values.email,
        link: values.link,
        expiresAt: values.expiresAt,
      },
    });
    for (const words of [html, text]) expect(words).toContain('your password stays as it is');
  });

  it('says that the password was changed, when, and what to do if it was not they', () => {
    const link = 'https://usher.example/forgot-password';
    const { html, text } = renderMail({
      template: 'password_changed',
      subject,
      values: { firstName: 'Ada', email: values.email, link, changedAt: values.expiresAt },
    });
    for (const words of [html, text]) {
      expect(words).toContain('The password of the account ada@corp.example was changed');
      expect(words).toContain('28 November 2026 at 14:05 UTC');
      expect(words).toContain('If it was not, choose a new password at once');
      expect(words).toContain(link);
      expect(words).not.toContain('/forgot-password#');
    }
  });

  it('has a preheader for each kind, which says its own thing and names the organization or the account', () => {
    const identity = { ...values, expiresAt: null, fieldCount: 2 };
    const account = { firstName: 'Ada', email: values.email, link: values.link };
    const mails: Mail[] = [
      ...invitations.map((template) => invitation({}, template)),
      { template: 'identity_request', subject, values: identity },
      { template: 'identity_returned', subject, values: identity },
      {
        template: 'password_reset',
        subject,
        values: { ...account, expiresAt: values.expiresAt },
      },
      {
        template: 'password_changed',
        subject,
        values: { ...account, changedAt: values.expiresAt },
      },
      { template: 'email_change', subject, values },
      {
        template: 'email_change_notice',
        subject,
        values: { ...values, newEmail: 'b@corp.example' },
      },
    ];
    const preheaders = mails.map((mail) => preheaderOf(renderMail(mail).html));
    expect(new Set(preheaders).size).toBe(mails.length);
    for (const [index, { template }] of mails.entries()) {
      const named = template.startsWith('password_') ? 'ada@corp.example' : 'Corp & Sons';
      expect([template, preheaders[index]]).toEqual([template, expect.stringContaining(named)]);
    }
    expect(preheaders[0]).toBe(
      'Bo Berg invites you to join Corp & Sons. Choose a password, and you are in.',
    );
    const nameless = invitation({ inviterName: null, hasAccount: true });
    expect(preheaderOf(renderMail(nameless).html)).toBe(
      'Corp & Sons invites you to join. Sign in with the account that you have.',
    );
  });

  it.each(['identity_request', 'identity_returned'] as const)(
    '%s leads a member to the form, and anybody else by their secret link',
    (template) => {
      const write = (change: Partial<IdentityMailValues>): { html: string; text: string } =>
        renderMail({
          template,
          subject,
          values: { ...values, expiresAt: null, inviterName: null, fieldCount: 1, ...change },
        });
      const member = write({ link: 'https://usher.example/welcome', hasAccount: true });
      for (const words of [member.html.replaceAll('&amp;', '&'), member.text]) {
        expect(words).toContain('you are a member of Corp & Sons under ada@corp.example');
        expect(words).toContain('https://usher.example/welcome');
        expect(words).toContain('people@corp.example');
        expect(words).not.toMatch(/works until|null|undefined|\[object/);
        if (template === 'identity_returned') expect(words).toContain('look at one field again');
      }
      const invitee = write({ expiresAt: values.expiresAt, inviterName: 'Bo Berg' });
      for (const words of [invitee.html.replaceAll('&amp;', '&'), invitee.text]) {
        expect(words).toContain('28 November 2026 at 14:05 UTC');
        expect(words).toContain('because Bo Berg at Corp & Sons entered ada@corp.example');
        expect(words).toContain('a page where you choose a password');
        expect(words).toContain(values.link);
      }
    },
  );

  it('has the organization’s look: logo, accent in light and dark, zone, a sentence of its own', () => {
    const tones = tonesOf('#0a7d55');
    const logo = { url: 'https://usher.example/api/logo?v=1', width: 120, height: 40 };
    const look = { ...plainLook, timeZone: 'Europe/Rome', tones, logo: { ...logo, alt: 'A & B' } };
    const welcome = 'We look forward to you at https://corp.example';
    const { html, text } = renderMail(invitation({ welcome }), look);
    expect(html).toMatch(
      /<img class="logo" src="https:\/\/usher.example\/api\/logo\?v(=|&#x3D;)1" alt="A &amp; B" width="120" height="40"/,
    );
    expect(html).toContain(`background:${tones.light.accent};color:${tones.light.on};`);
    expect(html).toContain(`border-top:4px solid ${tones.light.accent}`);
    expect(html).toContain(`.button { background: ${tones.dark.accent} !important`);
    for (const words of [html, text]) {
      expect(words).toContain('28 November 2026 at 15:05 CET');
      expect(words).toContain('We look forward to you at https: //corp. example');
    }
    expect(renderMail(invitation({ welcome }, 'reminder')).text).not.toContain('We look forward');
  });

  it('security: SMTP header injection, spam by names', () => {
    const spam =
      'Win at https://evil.example or www.evil.example\r\nBcc: all@corp.example <b>now</b>';
    const {
      subject: said,
      html,
      text,
    } = renderMail({
      ...invitation({ organizationName: spam, firstName: spam, inviterName: spam }),
      subject: words('mail.invitation.subject', { organization: spam }),
    });
    for (const part of [said, html, text]) {
      expect(part).not.toMatch(/evil\.example/);
      expect(part).not.toMatch(/^Bcc/m);
    }
    expect(said).not.toMatch(/[\r\n]/);
    expect(html).not.toContain('<b>now');
  });

  it('leaves nothing in a name that a mail client makes a link of', () => {
    const tricky = fc.string({
      unit: fc.constantFrom('a', 'b1', '.', '。', '/', ':', '@', ' ', 'é', '\n', 'www'),
    });
    fc.assert(
      fc.property(tricky, (name) => {
        const harmless = harmlessText(name);
        expect(harmless).not.toMatch(/:\/\/|[\p{L}\p{N}][.。][\p{L}\p{N}]{2}|\p{Cc}/u);
        expect(harmlessText(harmless)).toBe(harmless);
      }),
    );
  });

  it.each(['J.R.R. Tolkien', "Conan O'Brien", 'María-José', 'Dr. No', '山田 太郎', 'Corp 2.0'])(
    'leaves %s as it is',
    (name) => expect(harmlessText(name)).toBe(name),
  );
});

describe('a failed delivery', () => {
  const error = (code: string, responseCode?: number, more: object = {}): Error =>
    Object.assign(new Error('x'), { code, responseCode, command: 'RCPT TO', ...more });

  it.each([
    ['a mailbox that does not exist', error('EENVELOPE', 550), 'permanent'],
    ['content that is refused', error('EMESSAGE', 554), 'permanent'],
    ['greylisting', error('EENVELOPE', 451), 'temporary'],
    ['a full mailbox', error('EENVELOPE', 452, { response: '452 4.2.2 Full' }), 'temporary'],
    ['content that may pass later', error('EMESSAGE', 451, { command: 'DATA' }), 'temporary'],
    ['a sender of too many', error('EENVELOPE', 451, { command: 'MAIL FROM' }), 'busy'],
    ['a server that takes none', error('EENVELOPE', 451, { command: 'DATA' }), 'busy'],
    ['a server in trouble', error('EENVELOPE', 451, { response: '451-4.3.2 Busy' }), 'busy'],
    ['a disk that is full', error('EMESSAGE', 452, { response: '452 4.3.1 Full' }), 'busy'],
    ['a server that is going away', error('EENVELOPE', 421), 'unreachable'],
    ['a server that wants a sign-in', error('EENVELOPE', 530), 'unreachable'],
    ['a wrong password of ours', error('EAUTH', 535), 'unreachable'],
    ['no connection', error('ECONNECTION'), 'unreachable'],
    ['a fault of our own', new Error('x'), 'temporary'],
  ])('for %s', (_, thrown, kind) => {
    expect(deliveryFailure(thrown).kind).toBe(kind);
  });

  it("keeps the server's words on one line, at most 1,000 characters", () => {
    const response = `550 5.1.1\r\n\u0007No such mailbox ${'x'.repeat(2000)}`;
    const { words } = deliveryFailure(Object.assign(new Error('x'), { response }));
    expect(words).toMatch(/^550 5\.1\.1 No such mailbox x+$/);
    expect(words).toHaveLength(1000);
  });

  it('is repeated for about a day, ever more seldom', () => {
    const waits = Array.from({ length: MAX_ATTEMPTS - 1 }, (_, i) => waitAfter(i + 1, 0.5));
    expect(waits[0]).toBe(MINUTE);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    const total = waits.reduce((sum, wait) => sum + wait, 0);
    expect(total).toBeGreaterThan(23 * HOUR);
    expect(total).toBeLessThan(26 * HOUR);
  });
});
