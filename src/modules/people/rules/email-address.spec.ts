import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseEmailAddress } from './email-address.js';

const local64 = 'l'.repeat(64);
const label63 = 'd'.repeat(63);
/** 254 characters, the longest there is. */
const longest = `${local64}@${label63}.${label63}.${'d'.repeat(61)}`;

describe('parseEmailAddress', () => {
  it.each([
    ['ada@corp.example', 'ada@corp.example'],
    ['  Sofia.Lindqvist@Corp.Example\t', 'sofia.lindqvist@corp.example'],
    ["o'hara+staff@a-b.co", "o'hara+staff@a-b.co"],
    ['!#$%&*+-/=?^_`{|}~@corp.example', '!#$%&*+-/=?^_`{|}~@corp.example'],
    ['a@1.2.3.d4', 'a@1.2.3.d4'],
    ['zoe@münchen.example', 'zoe@xn--mnchen-3ya.example'],
    ['zoe@XN--MNCHEN-3YA.example', 'zoe@xn--mnchen-3ya.example'],
    ['a@例え。テスト', 'a@xn--r8jz45g.xn--zckzah'],
    ["'ada@corp.example", 'ada@corp.example'],
    [" ''ada@corp.example", 'ada@corp.example'],
    ["d'arcy@corp.example", "d'arcy@corp.example"],
    ['ａｄａ＠ｃｏｒｐ．ｅｘａｍｐｌｅ', 'ada@corp.example'],
    ['＇ada＠corp。example', 'ada@corp.example'],
    ['zoe@mu\u0308nchen.example', 'zoe@xn--mnchen-3ya.example'],
    [longest, longest],
  ])('accepts %j', (text, email) => {
    expect(parseEmailAddress(text)).toEqual({ ok: true, email });
    expect(parseEmailAddress(email)).toEqual({ ok: true, email });
  });

  it.each(['', '  \u00a0', "'"])('asks for an address instead of %j', (text) => {
    expect(parseEmailAddress(text)).toEqual({ ok: false, code: 'email.required' });
  });

  it.each([
    'cal@',
    '@corp.example',
    'plain',
    'oz@a@b.example',
    'gus@@corp.example',
    'pam@localhost',
    'qi\u0007@corp.example',
    'a b@corp.example',
    '.a@corp.example',
    'a.@corp.example',
    'a..b@corp.example',
    '"a b"@corp.example',
    'zoë@corp.example',
    'a@corp.example.',
    'a@.example',
    'a@-corp.example',
    'a@corp-.example',
    'a@co_rp.example',
    'a@[192.0.2.1]',
    'a@192.0.2.1',
    'a@corp.123',
    'a@xn--a.example',
    `a@${'d'.repeat(64)}.example`,
    'Ada <ada@corp.example>',
    'a@corp.example,b@corp.example',
    'a@corp.example\nBcc: b@corp.example',
    'a@corp\u202e.example',
    'mar\u212a@corp.example',
    'mark@\u212aorp.example',
    'a\u017fa@corp.example',
    'ada@corp.\u017fe',
    'ada@of\ufb01ce.example',
    'ada@corp\u2024example',
    'ada@c\u2134rp.example',
    'ada@\u24d2orp.example',
    'ada@corp.example\u2100',
    'İ@corp.example',
    "'@corp.example",
  ])('refuses %j', (text) => {
    expect(parseEmailAddress(text)).toEqual({ ok: false, code: 'email.invalid' });
  });

  it.each([`x${longest}`, `${longest}d`, `${local64}l@corp.example`, 'x'.repeat(300)])(
    'finds %j too long',
    (text) => {
      expect(parseEmailAddress(text)).toEqual({ ok: false, code: 'email.too_long' });
    },
  );

  it('finds an address too long that is so in ASCII only', () => {
    const domain = `${'ü'.repeat(50)}.`.repeat(4);
    expect(parseEmailAddress(`${'l'.repeat(45)}@${domain}example`)).toEqual({
      ok: false,
      code: 'email.too_long',
    });
  });

  it('never makes another address of a character that only looks like one of ASCII', () => {
    const character = fc.oneof(
      fc.integer({ min: 0x80, max: 0xfeff }).map((code) => String.fromCharCode(code)),
      fc.integer({ min: 0x1d400, max: 0x1d7ff }).map((code) => String.fromCodePoint(code)),
    );
    fc.assert(
      fc.property(character, fc.boolean(), (character, inDomain) => {
        const text = inDomain ? `ada@c${character}rp.example` : `a${character}a@corp.example`;
        const parsed = parseEmailAddress(text);
        // What is left is an internationalized domain, or one with a character that nobody sees.
        if (parsed.ok) expect(parsed.email).toMatch(/^ada@(xn--.*\.example|c\.?rp\.example)$/);
      }),
      { numRuns: 5000 },
    );
  });

  it('gives one form only, which fits and needs no more normalizing', () => {
    const text = fc.oneof(
      fc.emailAddress(),
      fc.string({
        unit: fc.constantFrom('a', 'Z', '0', '.', '-', '@', 'ü', '漢', 'ß', ' '),
        minLength: 3,
      }),
      fc.string({ unit: 'binary' }).map((word) => `a@${word}.example`),
    );
    fc.assert(
      fc.property(text, (text) => {
        const parsed = parseEmailAddress(text);
        if (!parsed.ok) return;
        expect(parsed.email).toMatch(/^[a-z0-9!#$%&'*+\-/=?^_`{|}~.]+@[a-z0-9.-]+$/);
        expect(parsed.email.length).toBeLessThanOrEqual(254);
        expect(parseEmailAddress(parsed.email)).toEqual(parsed);
      }),
      { numRuns: 1000 },
    );
  });
});
