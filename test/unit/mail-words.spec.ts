import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HOUR, MINUTE } from '../../src/common/time/clock.js';
import type {
  ComposedMail,
  WordedMail,
  IdentityMailValues,
  ImportEndedValues,
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
import { shownOriginal } from '../../src/modules/mail/rendering/original-wording.js';
import { wordedKinds, wordingFaults } from '../../src/modules/mail/wording/placeholders.js';
import { noWordings } from '../../src/modules/mail/wording/mail-wordings.js';
import { languages } from '../../src/words/languages.js';
import { words } from '../../src/words/words.js';

/** A mail whose reader has not chosen a language, nor the organization a look. */
type Mail<M = ComposedMail> = M extends ComposedMail
  ? Omit<M, 'chosen' | 'look' | 'wordings'>
  : never;
const renderMail = (mail: Mail, look: MailLook = plainLook): RenderedMail =>
  renderIn({ chosen: [], look, wordings: noWordings, ...mail }, languages);

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

const ended: ImportEndedValues = {
  organizationName: values.organizationName,
  contactEmail: values.contactEmail,
  firstName: 'Ada',
  email: values.email,
  link: 'https://usher.example/imports/1',
  fileName: 'Staff evil.example',
  isGivenUp: false,
  outcome: [
    words('mail.invited_people', { count: 1200 }),
    words('mail.failed_rows_count', { count: 1 }),
  ],
  hasFailedRows: true,
};

const invitations = ['invitation', 'resend', 'reminder', 'request_new'] as const;

/** The text that mail programs show beside the subject. */
function preheaderOf(html: string): string | undefined {
  return /<div style="display:none[^"]*">([^<]*)<\/div>/.exec(html)?.[1]?.replace('&amp;', '&');
}

const invitation = (
  change: Partial<InvitationValues> = {},
  template: (typeof invitations)[number] = 'invitation',
): Mail => ({ template, values: { ...values, ...change } });

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

  it('says what came of an import in words that count, and where its failed rows are', () => {
    const mail = renderMail({ template: 'import_ended', values: ended });
    expect(mail.subject).toBe('Your import has ended: Staff evil. example');
    for (const said of [mail.html, mail.text]) {
      expect(said).toContain('The outcome: 1,200 people invited and 1 row failed.');
      expect(said).toContain('There you can download the failed rows');
      expect(said).toContain(ended.link);
      expect(said).not.toContain('evil.example');
      expect(said).toContain('because you are a member of');
    }
    expect(mail.text).toContain('The import “Staff evil. example” into Corp & Sons is done.');
    const byHand = { ...ended, fileName: null, isGivenUp: true, hasFailedRows: false };
    const { text } = renderMail({ template: 'import_ended', values: byHand });
    expect(text).toContain('The import “Manual definition” into Corp & Sons was given up');
    expect(text).not.toContain('failed rows');
  });

  it('has a preheader for each kind, which says its own thing and names the organization or the account', () => {
    const identity = { ...values, expiresAt: null, fieldCount: 2 };
    const account = { firstName: 'Ada', email: values.email, link: values.link };
    const mails: Mail[] = [
      ...invitations.map((template) => invitation({}, template)),
      { template: 'identity_request', values: identity },
      { template: 'identity_returned', values: identity },
      {
        template: 'password_reset',
        values: { ...account, expiresAt: values.expiresAt },
      },
      {
        template: 'password_changed',
        values: { ...account, changedAt: values.expiresAt },
      },
      { template: 'email_change', values },
      {
        template: 'email_change_notice',
        values: { ...values, newEmail: 'b@corp.example' },
      },
      { template: 'import_ended', values: ended },
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
    } = renderMail(invitation({ organizationName: spam, firstName: spam, inviterName: spam }));
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

  describe('of an organization’s own', () => {
    const wordings = (subject: string, text: string): Pick<WordedMail, 'wordings'> => ({
      wordings: new Map([['en', { subject, text }]]),
    });
    const write = (
      own: Pick<WordedMail, 'wordings'>,
      change: Partial<InvitationValues> = {},
    ): RenderedMail =>
      renderIn({ chosen: [], look: plainLook, ...invitation(change), ...own }, languages);

    it.each(wordedKinds)('%s says the same where they are the original', (kind) => {
      const identity = { ...values, fieldCount: 2 };
      const mail =
        kind === 'identity_request' || kind === 'identity_returned'
          ? { template: kind, values: identity }
          : invitation({ welcome: 'Welcome' }, kind);
      for (const language of languages) {
        const own = new Map([[language.tag, shownOriginal(kind, language)]]);
        expect(wordingFaults(kind, shownOriginal(kind, language))).toEqual({});
        const written = { look: plainLook, chosen: [language.tag], ...mail };
        expect(renderIn({ ...written, wordings: own }, languages)).toEqual(
          renderIn({ ...written, wordings: noWordings }, languages),
        );
      }
    });

    it('fill their placeholders, and leave the link and what it does to Usher', () => {
      const own = wordings(
        '{name}, {organization} waits',
        'Dear {name} <{email}>,\n{inviter} waits.\r\n\n\n{welcome}\n  {link} \nUntil {expires} & no later.',
      );
      const { subject, html, text } = write(own);
      expect(subject).toBe('Ada, Corp & Sons waits');
      expect(text).toMatch(
        /^Dear Ada <ada@corp.example>,\nBo Berg waits\.\n\nThis link takes you to a page where you choose a password\. Then you are in\.\n\nhttps:\/\/usher.example\/accept#token\n\nUntil 28 November 2026 at 14:05 UTC & no later\.\n\n--\nYou get this mail because/,
      );
      expect(html).toContain('Dear Ada &lt;ada@corp.example&gt;,<br>\nBo Berg waits.</p>');
      expect(html).toContain('>Choose a password</a>');
      expect(html).toContain('Until 28 November 2026 at 14:05 UTC &amp; no later.</p>');
      const known = write(own, { firstName: null, inviterName: null, hasAccount: true });
      expect(known.subject).toBe('ada@corp.example, Corp & Sons waits');
      expect(known.text).toContain('Corp & Sons waits.');
      expect(known.text).toContain('where you sign in with the account that you have');
      expect(known.html).toContain('>Sign in and join</a>');
    });

    it('are those of the language that the mail is written in, else the original', () => {
      const own = { wordings: new Map([['de', { subject: 'Eigenes', text: 'Eigenes\n{link}' }]]) };
      expect(write(own).subject).toBe('You are invited to Corp & Sons');
      const german = renderIn(
        { look: plainLook, ...invitation(), ...own, chosen: ['de'] },
        languages,
      );
      expect(german.subject).toBe('Eigenes');
      expect(german.html).toContain('>Passwort wählen</a>');
    });

    it('security: make nothing HTML or a link, alone or with a name', () => {
      const tricks =
        '<a href="https://evil.example">x</a> www.evil.example evil.{organization} https:/{inviter} {inviter}.example {name}';
      const names = { organizationName: 'example', inviterName: '/evil', firstName: '{link}' };
      const { subject, html, text } = write(wordings(tricks, `${tricks}\n\n{link}`), names);
      for (const part of [subject, html, text]) {
        expect(part).not.toMatch(/evil\.example|https?:\/\/(?!usher\.example)/);
        expect(part).toContain('{link}');
      }
      expect(html).toContain('&lt;a href');
      expect(html).not.toMatch(/<a [^>]*href="(?!https:\/\/usher|mailto:people@)/);
    });
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
