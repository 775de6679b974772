import { describe, expect, it } from '@jest/globals';
import { unescapeLetters } from './escaped-letters.js';

describe('unescapeLetters', () => {
  it.each([
    ['J&uuml;rgen', 'Jürgen'],
    ['&Eacute;tienne', 'Étienne'],
    ['M&#252;ller', 'Müller'],
    ['O&#x27;Neil', "O'Neil"],
    ['Ray &amp; Orr', 'Ray & Orr'],
    ['J\\u00fcrgen', 'Jürgen'],
    ['J=C3=BCrgen', 'Jürgen'],
    ['Ray & Orr;', 'Ray & Orr;'],
    ['&nobody;', '&nobody;'],
    ['&constructor;', '&constructor;'],
    ['&#0;', '&#0;'],
    ['&#xd800;', '&#xd800;'],
    ['=C3', '=C3'],
    ['=FF=FE', '=FF=FE'],
    ['\\users', '\\users'],
  ])('reads %s as %s', (text, read) => {
    expect(unescapeLetters(text)).toBe(read);
  });

  it.each(['&', '&#', '=C3', '\\u00', '&auml'])('keeps very many %s', (part) => {
    const text = part.repeat(50_000);
    expect(unescapeLetters(text)).toHaveLength(text.length);
  });
});
