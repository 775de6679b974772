import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { languages } from '../../../words/languages.js';
import { noWordings, type Wordings } from '../wording/mail-wordings.js';
import type { InvitationMail, WordedMail } from './composed-mail.js';
import { plainLook } from './mail-look.js';
import { mailRenderer } from './mail-renderer.js';
import { renderMail } from './render-mail.js';

const own: Wordings = new Map([
  [
    'de',
    { subject: '{name}: {email}', text: 'Von.{name}com {name}\n\n{link}\n\n{email}.{expires}' },
  ],
]);
const names = fc.oneof(
  fc.constantFrom(null, 'Ada', 'Ada', 'José María', 'Anne-Lise', '李小龍', 'محمد', 'O’Brien', 'a'),
  fc.constantFrom('J. R.', 'evil.example', 'https://evil.example', '<b>Bo</b>', ' Al ', 'x=\'"&`'),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const mails: fc.Arbitrary<WordedMail> = fc
  .record({
    firstName: names,
    email: fc.constantFrom("o'brien@corp.example", 'a&b@corp.example', 'ada@corp.example'),
    link: fc.constantFrom('https://usher.example/accept#a=b&c', 'https://usher.example/accept#t'),
    inviterName: names,
    hasAccount: fc.boolean(),
    expiresAt: fc.constantFrom(new Date('2026-11-28T14:05:00Z'), new Date('2026-12-28T14:05:00Z')),
    template: fc.constantFrom<InvitationMail['template'][]>('invitation', 'resend', 'reminder'),
    chosen: fc.constantFrom(['de'], ['en', 'de'], [null]),
    wordings: fc.constantFrom(own, noWordings),
  })
  .map(({ template, chosen, wordings, ...values }) => ({
    template,
    chosen,
    wordings,
    look: plainLook,
    values: { ...values, organizationName: 'Corp & Sons', contactEmail: null, welcome: null },
  }));

it('says of each mail of a batch what it would say of it alone', () => {
  fc.assert(
    fc.property(fc.array(mails, { minLength: 2, maxLength: 20 }), (batch) => {
      const render = mailRenderer(languages);
      for (const mail of batch) expect(render(mail)).toEqual(renderMail(mail, languages));
    }),
  );
});
