import { describe, expect, it } from '@jest/globals';
import { CountryEvidence, DateEvidence } from './file-evidence.js';

describe('the evidence of a file', () => {
  it.each([
    [['03/04/1985', '25/12/1990'], 'dmy'],
    [['03/04/1985', '12/25/1990'], 'mdy'],
    [['25-12-90', '01-02-1990 00:00:00'], 'dmy'],
    [['25/12/1990', '12/25/1990'], null],
    [['03/04/1985', '1990-12-25', '25.12.1990', '', 'x'], undefined],
    [['13/03/04'], undefined],
  ])('of dates %j is the order %s', (cells, order) => {
    const evidence = new DateEvidence();
    cells.forEach((cell) => evidence.add(cell));
    expect(evidence.order).toBe(order);
  });

  const country = (given: {
    countries?: string[];
    phones?: string[];
    emails?: string[];
  }): string | undefined => {
    const evidence = new CountryEvidence();
    given.countries?.forEach((cell) => evidence.addCountry(cell));
    given.phones?.forEach((cell) => evidence.addPhone(cell));
    given.emails?.forEach((email) => evidence.addEmail(email));
    return evidence.country;
  };

  it('of countries is the one that nearly all say', () => {
    expect(country({ countries: ['Germany', 'DE', '', 'Deutschland'] })).toBe('DE');
    expect(country({ countries: ['Germany', 'Austria'] })).toBeUndefined();
    expect(country({ phones: ['+49 171 5550100', '0171/5550100'] })).toBe('DE');
    expect(country({ phones: ['0039 06 1234567'] })).toBe('IT');
    expect(country({ emails: ['a@corp.de', 'b@corp.com', 'c@corp.io'] })).toBe('DE');
    expect(country({ emails: ['a@corp.co.uk'] })).toBe('GB');
    expect(country({ emails: ['a@corp.de'], phones: ['+39 06 1234567'] })).toBeUndefined();
    const emails = Array.from({ length: 9 }, (_, i) => `p${i}@corp.de`);
    expect(country({ phones: ['+41 44 668 18 00'], emails })).toBe('DE');
    expect(country({ phones: ['+41 44 668 18 00'], emails: emails.slice(1) })).toBeUndefined();
    expect(country({ emails: ['a@corp.example', ''] })).toBeUndefined();
  });
});
