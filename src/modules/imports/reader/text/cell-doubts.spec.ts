import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lookThrough } from './cell-doubts.js';
import { decodeSingleByte } from './encodings.js';

function look(cell: string): { cell: string | undefined; isDoubtful: boolean } {
  const cells = [cell];
  const doubts = lookThrough(cells);
  return { cell: cells[0], isDoubtful: doubts !== undefined };
}

describe('lookThrough', () => {
  it.each([
    ['MÃ¼ller', 'Müller'],
    ['MÃƒÂ¼ller', 'Müller'],
    ['GroÃŸ', 'Groß'],
    ['Oâ€™Brien', 'O’Brien'],
    ['Dvo\u00c5\u2122\u00c3\u00a1k', 'Dvořák'],
    ['M√ºller', 'Müller'],
    ['M├╝ller', 'Müller'],
    ['Ð˜Ð²Ð°Ð½', 'Иван'],
  ])('puts %j right', (cell, text) => {
    expect(look(cell)).toEqual({ cell: text, isDoubtful: false });
  });

  it.each([
    'M?ller',
    'J?rgen',
    'Gro?',
    '?nne',
    'K\ufffdthe',
    'MÃ¼ller ✓ 漢',
    'Wei\ufffd',
    'Pe€a',
    'M¤ller',
  ])('doubts %j and keeps it', (cell) => {
    expect(look(cell)).toEqual({ cell, isDoubtful: true });
  });

  it.each([
    'Müller',
    'çšž',
    'Açšž',
    'Íñigo',
    'Ìñaki',
    '\u00a0é',
    '«élan',
    '…élan',
    'Ångström',
    'Ã',
    'São',
    'who is this?',
    '? ?',
    'a?',
    'Þórður',
    '漢字',
    'Ä',
    '√2',
    'Иван',
    '30 €',
    'Zoë 🌸',
  ])('leaves %j', (cell) => {
    expect(look(cell)).toEqual({ cell, isDoubtful: cell === 'a?' });
  });

  it('puts right whatever letters were read in Windows-1252, once or twice', () => {
    const letters = fc.stringMatching(/^[A-Z][a-zäöüßéèñçåøæšžłőřčąęğışÄÖÜ]{1,12}$/);
    fc.assert(
      fc.property(letters, fc.boolean(), (text, twice) => {
        // Few texts look themselves like a mistake: "AÄš" is "AĚ" too.
        fc.pre(look(text).cell === text);
        const mistake = (one: string): string => decodeSingleByte(Buffer.from(one), 'windows-1252');
        const cell = twice ? mistake(mistake(text)) : mistake(text);
        expect(look(cell)).toEqual({ cell: text, isDoubtful: false });
      }),
    );
  });
});
