import { describe, expect, test } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { parseGroupName } from '../../src/modules/groups/group-name.js';
import { readValue } from '../../src/modules/identities/identity-values.js';
import { shownFileName } from '../../src/modules/imports/intake/file-name.js';
import {
  UsherCreateOrganization,
  UsherUpdateOrganization,
} from '../../src/modules/organizations/dto/organization.dto.js';
import { parsePersonName } from '../../src/modules/people/rules/person-name.js';
import { deriveUsername, parseUsername } from '../../src/modules/people/rules/username.js';

const deceiving: [name: string, character: string][] = [
  ['NUL', '\0'],
  ['a line feed', '\n'],
  ['a tab', '\t'],
  ['DELETE', '\u007f'],
  ['NEXT LINE', '\u0085'],
  ['a line separator', '\u2028'],
  ['a paragraph separator', '\u2029'],
  ['a right-to-left override', '\u202e'],
  ['a left-to-right embedding', '\u202a'],
  ['a right-to-left isolate', '\u2067'],
  ['a right-to-left mark', '\u200f'],
  ['an Arabic letter mark', '\u061c'],
  ['a lone surrogate', '\ud83c'],
  ['a noncharacter', '\uffff'],
  ['what broken bytes become', '\ufffd'],
];

const isTaken: Record<string, (text: string) => boolean> = {
  'a person': (text) => parsePersonName(text).ok,
  'a group': (text) => parseGroupName(text).ok,
  'a name of the identity': (text) => 'value' in readValue('name', text, ''),
  'a text of the identity': (text) => 'value' in readValue('text', text, ''),
  'a new organization': (name) => isValid(UsherCreateOrganization, { name }),
  'an organization': (name) => isValid(UsherUpdateOrganization, { name }),
};

function isValid(of: new () => object, given: object): boolean {
  return validateSync(plainToInstance(of, given)).length === 0;
}

describe('names that deceive', () => {
  test.each(deceiving)('are refused everywhere: %s', (_, character) => {
    const taken = Object.entries(isTaken).filter(([, takes]) => takes(`a${character}b`));
    expect(taken.map(([name]) => name)).toEqual([]);
    expect(shownFileName(`people${character}.csv`)).toBe('people.csv');
  });

  test.each(['Zoë', '山田', 'محمد', 'נועה', 'می\u200cخواهم', '👩\u200d👧', 'Ann'])(
    'are not those of people: %s',
    (name) => {
      const refused = Object.entries(isTaken).filter(([, takes]) => !takes(name));
      expect(refused.map(([of]) => of)).toEqual([]);
      expect(shownFileName(`${name}.csv`)).toBe(`${name}.csv`);
    },
  );

  test.each(['аdmin', 'pаypal', 'αdmin', 'adminא', 'ada٣', 'анна_x', 'ㄅкат', '한ひら'])(
    'as usernames are of several scripts: %s',
    (username) => {
      expect(parseUsername(username)).toEqual({ ok: false, code: 'username.invalid' });
      const derived = deriveUsername(username);
      expect(parseUsername(derived)).toEqual({ ok: true, username: derived });
    },
  );

  test.each([
    'admin',
    'анна2',
    'νίκος',
    '山田たろう',
    'やまだ-ー',
    '김철수',
    '山田taro',
    'ꦗꦮ.1',
    'žan',
  ])(
    'as usernames are not of one script, or of those that Japanese and Korean mix: %s',
    (username) => {
      expect(parseUsername(username)).toEqual({ ok: true, username: username.normalize('NFKC') });
    },
  );

  test('as usernames keep the script of most of their letters when they are derived', () => {
    expect(deriveUsername('аdmin@corp.example')).toBe('dmin');
    expect(deriveUsername('аннa.x@corp.example')).toBe('анн');
  });
});
