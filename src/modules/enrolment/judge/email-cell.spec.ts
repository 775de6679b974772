import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { looksLikeEmail, readEmail } from './email-cell.js';
import { isOneSlip, likelyDomain } from './email-domains.js';

describe('readEmail', () => {
  it.each([
    'ada@corp.example',
    ' Ada@Corp.Example ',
    'Ada Lovelace <ada@corp.example>',
    '"Lovelace, Ada" <ada@corp.example>;',
    'Ada King (ada@corp.example)',
    'Ada (mailto:ada@corp.example)',
    '<ada@corp.example>',
    '(ada@corp.example)',
    '"ada@corp.example"',
    'mailto:ada@corp.example',
    'MAILTO:ada@corp.example?subject=Hello',
    'Ada <mailto:ada@corp.example>',
    'SMTP:ada@corp.example',
    'ada@corp.example;',
    'ada@corp.example, ',
    '\u200eada@corp.example\u200e',
    'ada\u200b@corp.exam\u00adple',
    '\ufeffada@corp.example',
    'ada@corp.example\u00a0',
    'ａｄａ＠ｃｏｒｐ．ｅｘａｍｐｌｅ',
    'ada＠corp.example',
    "'ada@corp.example'",
    'ada@corp.example; Ada@corp.example',
    'Ada@corp.example <ada@corp.example>',
    'ada@corp.example (work)',
    'ada@corp.example#mailto:ada@corp.example#',
    'Ada#mailto:ada@corp.example#',
    '=HYPERLINK("mailto:ada@corp.example","Ada")',
    '<a href="mailto:ada@corp.example">ada@corp.example</a>',
    '[Ada](mailto:ada@corp.example)',
    'smtp:a@corp.example;SMTP:ada@corp.example',
    'SMTP:ada@corp.example+smtp:ada@home.example',
  ])('reads %j', (text) => {
    expect(readEmail(text)).toEqual({ ok: true, email: 'ada@corp.example' });
  });

  it.each([
    'ada@corp.example; ada@home.example',
    'ada@corp.example, ada@home.example',
    'ada@corp.example / ada@home.example',
    'ada@corp.example ada@home.example',
    'Ada <ada@corp.example>, Ada <ada@home.example>',
    'ada@corp.example\nada@home.example',
    'ada@corp.example (ada@home.example)',
  ])('finds two in %j', (text) => {
    const emails = ['ada@corp.example', 'ada@home.example'];
    expect(readEmail(text)).toEqual({ ok: false, code: 'email.several', emails });
  });

  it.each([
    ['', 'email.required'],
    ['\u200b', 'email.required'],
    ['ada@corp,example', 'email.invalid'],
    ['ada @ corp.example', 'email.invalid'],
    ['ada@corp..example', 'email.invalid'],
    ['ada.corp.example', 'email.invalid'],
    ['ada@corp.example.', 'email.invalid'],
    ['Ada Lovelace', 'email.invalid'],
    // The Kelvin sign would become a k.
    ['Ada <\u212aate@corp.example>', 'email.invalid'],
  ])('reads none in %j', (text, code) => {
    expect(readEmail(text)).toMatchObject({ ok: false, code });
    expect(looksLikeEmail(text)).toBe(false);
  });

  it('never throws, and reads what it read again', () => {
    const unit = fc.constantFrom(...'ab@.<>;,: \'"＠\u200b/+'.split(''));
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const read = readEmail(text);
        if (read.ok) expect(readEmail(read.email)).toEqual(read);
      }),
    );
  });
});

describe('likelyDomain', () => {
  it.each([
    ['gmial.com', 'gmail.com'],
    ['gmail.con', 'gmail.com'],
    ['gmai.com', 'gmail.com'],
    ['gmail.co', 'gmail.com'],
    ['hotmal.com', 'hotmail.com'],
    ['outlok.com', 'outlook.com'],
    ['yaho.com', 'yahoo.com'],
    ['icloud.co', 'icloud.com'],
    ['t-onlin.de', 't-online.de'],
  ])('takes %s for a slip of %s', (domain, likely) => {
    expect(likelyDomain(`ada@${domain}`)).toBe(likely);
  });

  it.each([
    ...['gmail.com', 'mail.com', 'ymail.com', 'hotmail.de', 'gmx.de', 'gmx.net', 'web.de'],
    ...['corp.example', 'live.de', 'yahoo.ca', 'email.com', 'mygmail.com', 'outlook.at', 'aol.com'],
  ])('takes %s for itself', (domain) => {
    expect(likelyDomain(`ada@${domain}`)).toBeUndefined();
  });

  it('knows one slip from none and two', () => {
    expect(isOneSlip('abcd', 'abdc')).toBe(true);
    expect(isOneSlip('abcd', 'abcd')).toBe(false);
    expect(isOneSlip('abcd', 'badc')).toBe(false);
    expect(isOneSlip('abcd', 'ab')).toBe(false);
  });
});
