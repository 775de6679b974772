import { describe, expect, it } from '@jest/globals';
import { lastResort } from '../../../words/languages.js';
import { say } from '../../../words/say.js';
import { fieldSettings } from '../../identities/identity-fields.js';
import type { IdentityCells } from './identity-cells.js';
import type { JudgeContext } from './judge-context.js';
import { judge, type JudgedRow, type RowValues } from './judge.js';
import { toldFault } from './row-codes.js';

const rules = { settings: fieldSettings(null), today: '2026-03-01' };
const ada = { email: 'Ada@corp.example', firstName: ' Ada', lastName: 'Lovelace' };

const judged = (
  identity: IdentityCells,
  row: RowValues = {},
  given = rules,
  known: Partial<JudgeContext> = {},
): JudgedRow =>
  judge(
    { ...ada, ...row, identity },
    {
      ...known,
      defaultRole: 'member',
      metadataColumns: [],
      grantableRoles: new Set(['member']),
      groups: new Map(),
      createMissingGroups: false,
      identity: given,
    },
  );
const complete = { birthdate: '1990-12-31', nationalities: 'it | FR' };

describe('identity cells', () => {
  it('make an identity with the names and the e-mail of the account', () => {
    expect(judged({ ...complete, phone_number: '0039 06 1234567', sex: '2' })).toMatchObject({
      errors: [],
      identity: {
        status: 'validated',
        content: {
          family_name: 'Lovelace',
          given_name: 'Ada',
          email: 'ada@corp.example',
          birthdate: '1990-12-31',
          nationalities: ['IT', 'FR'],
          phone_number: '+39061234567',
          sex: 2,
        },
      },
    });
  });

  it('make a draft when something required is missing', () => {
    const statusOf = (row: JudgedRow): string | undefined => row.identity?.status;
    expect(statusOf(judged({ birthdate: '1990-12-31' }))).toBe('draft');
    expect(statusOf(judged(complete, { firstName: '', lastName: 'Sukarno' }))).toBe('validated');
    expect(statusOf(judged(complete, { firstName: undefined, lastName: undefined }))).toBe('draft');
    const settings = fieldSettings({ sex: 'required', email: 'hidden' });
    const stricter = judged(complete, {}, { ...rules, settings });
    expect(statusOf(stricter)).toBe('draft');
    expect(stricter.identity?.content).not.toHaveProperty('email');
  });

  it('make none when they are blank, or the row has another fault', () => {
    expect(judged({ birthdate: '  ', sex: '' })).toMatchObject({ errors: [], identity: undefined });
    expect(judged(complete, { email: 'ada@' }).identity).toBeUndefined();
    const malformed = { code: 'row.too_many_cells', line: 3 } as const;
    expect(judged({ birthdate: 'x' }, { malformed }).errors).toHaveLength(1);
  });

  it.each([
    ...['1990-12-31 00:00:00', '1990-12-31T00:00:00.000Z', ' 1990-12-31T00:00 '],
    ...['31.12.1990', '31. 12. 1990', '31.12.1990.', '31.12.1990 0:00', '1990/12/31'],
    ...['1990.12.31', '1990. 12. 31.', '1990/12/31 00:00:00'],
  ])('take %s for the date that a spreadsheet means', (birthdate) => {
    expect(judged({ birthdate }).identity?.content.birthdate).toBe('1990-12-31');
  });

  it('take single digits for a day and a month with dots', () => {
    expect(judged({ birthdate: '5.6.1990' }).identity?.content.birthdate).toBe('1990-06-05');
  });

  it.each([...['1990-12/31', '31.12/1990', '1990-12-31 12:30', '33238', '19901231', '32/13/1990']])(
    'take %s for no date, and say how to write one',
    (birthdate) => {
      expect(judged({ birthdate }).warnings).toEqual([
        {
          field: 'birthdate',
          code: 'date.invalid',
          key: 'cell.date',
        },
      ]);
    },
  );

  it.each([
    ['1067', 'Germany', '01067'],
    ['184', 'it', '00184'],
    ['150', 'NO', '0150'],
    ['80331', 'DE', '80331'],
    ['1010', 'AT', '1010'],
    ['1067', undefined, '1067'],
    ['ABC1', 'DE', 'ABC1'],
  ])('give the postal code %s in %s as %s', (code, country, expected) => {
    const cells = { 'address.postal_code': code, 'address.country': country ?? '' };
    expect(judged(cells).identity?.content['address.postal_code']).toBe(expected);
  });

  it.each([
    ['Tel.: +49 171 5550100', '+491715550100'],
    ['mobil 0171/5550100', '+491715550100'],
    ['tel:+491715550100', '+491715550100'],
    ['0171 5550100 (privat)', '+491715550100'],
    ['Fax 089 5550100', undefined],
    ['Telefonzelle', undefined],
  ])('read the phone in “%s”', (phone_number, expected) => {
    const { content } =
      judged({ ...complete, phone_number }, {}, rules, { country: 'DE' }).identity ?? {};
    expect(content?.phone_number).toBe(expected);
  });

  it('say of a day that there is none, however it is written', () => {
    const [fault] = judged({ birthdate: '31.2.1990' }).warnings;
    expect(fault?.key).toBe('identity.no_such_day');
  });

  it.each([
    ['Italy', 'IT'],
    [' italia ', 'IT'],
    ['ÖSTERREICH', 'AT'],
    ['Osterreich', 'AT'],
    ['Ελλάδα', 'GR'],
    ['Francia', 'FR'],
    ['Bosnia and Herzegovina', 'BA'],
    ["Côte d'Ivoire", 'CI'],
    ['United Kingdom', 'GB'],
    ['uk', 'GB'],
    ['de', 'DE'],
    ['DEU', 'DE'],
    ['gbr', 'GB'],
    ['D', 'DE'],
  ])('take %s for %s', (text, code) => {
    const row = judged({ 'address.country': text, nationalities: `${text}|SE` });
    const { warnings, identity } = row;
    expect(warnings).toEqual([]);
    expect(identity?.content).toMatchObject({
      'address.country': code,
      nationalities: [code, 'SE'],
    });
  });

  it.each(['Zqland', 'Congo', 'XX', 'X', 'EU', 'Europe', 'Stateless', 'constructor'])(
    'take %s for no country',
    (text) => {
      expect(judged({ 'address.country': text }).warnings).toMatchObject([{ key: 'cell.country' }]);
    },
  );

  it.each([
    ['italiana', 'IT'],
    ['Deutsche', 'DE'],
    ['österreichisch', 'AT'],
    ['D', 'DE'],
    ['française', 'FR'],
    ['tunisienne', 'TN'],
    ['Española', 'ES'],
    ['alemana', 'DE'],
    ['Svizzera', 'CH'],
    ['British', 'GB'],
    ['South-African', 'ZA'],
    ['US-amerikanisch', 'US'],
    ['brasileira', 'BR'],
    ['Nederlandse', 'NL'],
  ])('take a nationality that is %s for %s', (text, code) => {
    const { warnings, identity } = judged({ nationalities: `${text}|SE` });
    expect(warnings).toEqual([]);
    expect(identity?.content.nationalities).toEqual([code, 'SE']);
  });

  it('take people who are nobody’s citizens', () => {
    expect(judged({ nationalities: 'Stateless' }).identity?.content.nationalities).toEqual(['QS']);
  });

  it('say how a telephone number begins, and where its + is lost', () => {
    const keyOf = (phone: string): unknown => judged({ phone_number: phone }).warnings[0]?.key;
    expect(keyOf('phone 06')).toBe('cell.phone');
    expect(keyOf('+39 1')).toBe('identity.no_phone');
  });

  it('are left out where they are wrong, and the others stay', () => {
    const { errors, warnings, identity } = judged({ ...complete, sex: 'x', phone_number: '12' });
    expect(errors).toEqual([]);
    expect(warnings.map(({ code }) => code)).toEqual(['sex.unknown', 'phone.invalid']);
    expect(identity?.content).toMatchObject({ birthdate: '1990-12-31' });
    expect(identity?.content).not.toHaveProperty('sex');
  });

  it.each([
    ['männlich', 1],
    ['M', 1],
    ['homme', 1],
    ['Weiblich', 2],
    ['w', 2],
    ['Kobieta', 2],
    ['Žena', 2],
    ['vrouw', 2],
    ['unbekannt', 0],
    ['divers', undefined],
    ['v', undefined],
  ])('take %s for the sex %s', (sex, code) => {
    expect(judged({ sex }).identity?.content.sex).toBe(code);
  });

  it.each([
    ['31/12/1990', null, '1990-12-31'],
    ['12-31-1990', null, '1990-12-31'],
    ['31.12.90', null, '1990-12-31'],
    ['31/12/90', null, '1990-12-31'],
    ['90-12-31', null, '1990-12-31'],
    ['05/05/1990', null, '1990-05-05'],
    ['05/06/1990', 'dmy', '1990-06-05'],
    ['05/06/1990', 'mdy', '1990-05-06'],
    ['5/6/90', 'dmy', '1990-06-05'],
    ['05/06/07', 'ymd', '2005-06-07'],
    ['05/06/49', 'dmy', '1949-06-05'],
    ['31/12/1990', 'mdy', '1990-12-31'],
    ['31. Dezember 1990', null, '1990-12-31'],
    ['Montag, 31. Dezember 1990', null, '1990-12-31'],
    ['3. März 1985', null, '1985-03-03'],
    ['03-Mar-1985', null, '1985-03-03'],
    ['03-MAR-85', null, '1985-03-03'],
    ['March 3rd, 1985', null, '1985-03-03'],
    ['Sept. 4, 1985', null, '1985-09-04'],
    ['1er août 1985', null, '1985-08-01'],
    ['3 de marzo de 1985', null, '1985-03-03'],
    ['3 marca 1985', null, '1985-03-03'],
    ['3. března 1985', null, '1985-03-03'],
    ['15 maggio 1985', null, '1985-05-15'],
    ['15 mei 1985', null, '1985-05-15'],
  ] as const)('take %s, in the order %s, for %s', (birthdate, dateOrder, date) => {
    const { identity } = judged({ birthdate }, {}, rules, { dateOrder });
    expect(identity?.content.birthdate).toBe(date);
  });

  it.each(['05/06/1990', '5-6-90', '13/03/04'])('do not guess the order of %s', (birthdate) => {
    expect(judged({ birthdate }).warnings).toEqual([
      { field: 'birthdate', code: 'date.ambiguous' },
    ]);
  });

  it.each(['0/0/00', '0000-00-00', '0000-00-00 00:00:00'])('take %s for none', (birthdate) => {
    expect(judged({ birthdate })).toMatchObject({ warnings: [], identity: undefined });
  });

  it.each([
    ['0171/5550100', 'DE', '+491715550100'],
    ['0171 555 01 00', 'DE', '+491715550100'],
    ['(040) 5550100', 'DE', '+49405550100'],
    ['1715550100', 'DE', '+491715550100'],
    ['06 69 98 20 00', 'FR', '+33669982000'],
    ['347 123 4567', 'IT', '+393471234567'],
    ['+39 06 1234567', 'DE', '+39061234567'],
  ])('take %s in %s for %s', (phone, country, number) => {
    const { warnings, identity } = judged({ phone_number: phone }, {}, rules, { country });
    expect(warnings).toEqual([]);
    expect(identity?.content.phone_number).toBe(number);
  });

  it('say of phones without a country, and of those that a spreadsheet spoilt, that they are so', () => {
    const codeOf = (phone: string, country: string | null): string | undefined =>
      judged({ phone_number: phone }, {}, rules, { country }).warnings[0]?.code;
    expect(codeOf('0171/5550100', null)).toBe('phone.no_country');
    expect(codeOf('0000/0000', 'DE')).toBe('phone.invalid');
    expect(codeOf('491715550100', 'DE')).toBe('phone.invalid');
    expect(codeOf('0171/5550100', 'XX')).toBe('phone.invalid');
    expect(codeOf('4.91712E+11', 'DE')).toBe('phone.spoilt');
    expect(codeOf('4,91712E+11', null)).toBe('phone.spoilt');
  });

  it('are each a fault at their field with the code of its kind, and no fault repeats them', () => {
    const wrong = {
      birth_family_name: 'Zq\u0000name',
      sex: 'zqsex',
      birthdate: '31/12-1990',
      'place_of_birth.country': 'Zqland',
      nationalities: 'Zqish',
      'address.street_address': 'Zq\nstreet',
      phone_number: 'zq 12',
      date_of_issuance: '2026-03-02',
      date_of_expiry: '2026-03-01 12:30:00',
    };
    const { errors, warnings, identity } = judged({ ...wrong, nationalities: 'Zqish' });
    expect(errors).toEqual([]);
    expect(identity).toBeUndefined();
    expect(warnings.map(({ field, code }) => [field, code])).toEqual([
      ['birth_family_name', 'name.invalid'],
      ['sex', 'sex.unknown'],
      ['birthdate', 'date.invalid'],
      ['place_of_birth.country', 'country.unknown'],
      ['nationalities', 'nationality.unknown'],
      ['address.street_address', 'text.invalid'],
      ['phone_number', 'phone.invalid'],
      ['date_of_issuance', 'date.invalid'],
      ['date_of_expiry', 'date.invalid'],
    ]);
    for (const fault of warnings) {
      expect(say(toldFault(fault), lastResort)).not.toMatch(/zq|31\/12|2026-03|12:30|ISO/i);
    }
    const order = judged({ date_of_issuance: '2020-01-02', date_of_expiry: '2020-01-01' });
    expect(order.warnings).toMatchObject([{ field: 'date_of_expiry', code: 'date.invalid' }]);
  });
});
