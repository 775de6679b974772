import { describe, expect, it } from '@jest/globals';
import { isISO31661Alpha2, isISO31661Alpha3 } from 'class-validator';
import { countries } from '../../identities/identity-values.js';
import { alpha3Codes } from './identity-cells-alpha3.js';
import { countryCode } from './identity-cells-countries.js';
import { nationalityWords } from './identity-cells-nationalities.js';

describe('the words for nationalities', () => {
  it('are of countries, and none is the name of another one', () => {
    const all = nationalityWords();
    expect(all.filter(([, code]) => !isISO31661Alpha2(code))).toEqual([]);
    const others = all.filter(([word, code]) => ![word, code].includes(countryCode(word)));
    expect(others).toEqual([]);
  });

  it('are each of one country', () => {
    const codes = new Map<string, Set<string>>();
    for (const [word, code] of nationalityWords()) {
      codes.set(word, (codes.get(word) ?? new Set()).add(code));
    }
    expect([...codes].filter(([, { size }]) => size > 1)).toEqual([]);
    expect(['congolese', 'korean', 'guinean'].filter((one) => codes.has(one))).toEqual([]);
  });
});

describe('the codes of three letters', () => {
  it('are those of every country, each once', () => {
    expect(alpha3Codes.map(([alpha2]) => alpha2).sort()).toEqual([...countries].sort());
    const three = alpha3Codes.map(([, alpha3]) => alpha3);
    expect(three.filter((code) => !isISO31661Alpha3(code))).toEqual([]);
    expect(new Set(three).size).toBe(three.length);
  });
});
