import { describe, expect, it } from '@jest/globals';
import { matchCountries } from './matchCountries.js';

describe('countries', () => {
  const countries = [
    { code: 'AX', name: 'Åland Islands' },
    { code: 'CI', name: 'Côte d’Ivoire' },
    { code: 'FI', name: 'Finland' },
    { code: 'IE', name: 'Ireland' },
    { code: 'IT', name: 'Italy' },
    { code: 'MR', name: 'Mauritania' },
    { code: 'GB', name: 'United Kingdom' },
  ];
  const found = (text: string): string[] => matchCountries(countries, text).map(({ code }) => code);

  it('are found by code, by the beginning of a name, and without accents', () => {
    expect(found('it')[0]).toBe('IT');
    expect(found('gb')).toEqual(['GB']);
    expect(found('king')).toEqual(['GB']);
    expect(found('aland')).toEqual(['AX']);
    expect(found('cote d')).toEqual(['CI']);
    expect(found('i')[0]).toBe('IE');
    expect(found('ita')).toEqual(['IT']);
    expect(found('tania')).toEqual(['MR']);
    expect(found('nowhere')).toEqual([]);
    expect(found(' ')).toHaveLength(countries.length);
  });
});
