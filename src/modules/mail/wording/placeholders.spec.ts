import { describe, expect, it } from '@jest/globals';
import { placeholdersIn, wordedKinds, wordingFaults } from './placeholders.js';

const good = { subject: 'Come, {name}', text: 'Hello {name},\n\n{link}\n\nUntil {expires}.' };
const faults = (
  change: Partial<typeof good>,
  kind: (typeof wordedKinds)[number] = 'invitation',
): object => wordingFaults(kind, { ...good, ...change });

describe('a wording of a mail', () => {
  it('is used where each placeholder is one, and the link is on a line of its own', () => {
    expect(faults({})).toEqual({});
    expect(faults({ text: 'Come.\n  {link}\t\nSoon.' })).toEqual({});
    expect(faults({ text: '{welcome}\n\n{link}' })).toEqual({});
  });

  it.each([
    ['{Name}', '{Name}'],
    ['{ name }', '{ name }'],
    ['{surname}', '{surname}'],
    ['{{name}}', '{'],
    ['{name', '{name'],
    ['name}', '}'],
    ['{}', '{}'],
    ['{na\nme}', '{na'],
    ['{__proto__}', '{__proto__}'],
    ['{constructor}', '{constructor}'],
  ])('has no placeholder %j', (written, found) => {
    const text = `Hello ${written}\n\n{link}`;
    expect(faults({ text })).toEqual({ text: { code: 'unknown', found } });
  });

  it.each([
    ['Hello', 'link_missing'],
    ['Press {link} now', 'link_alone'],
    ['{link}\n{link}', 'link_twice'],
    ['{link} {link}', 'link_alone'],
    [' \n ', 'blank'],
    ['', 'blank'],
  ])('says what is wrong with %j', (text, code) => {
    expect(faults({ text })).toEqual({ text: { code } });
  });

  it('has a subject of its own rules', () => {
    expect(faults({ subject: '' })).toEqual({ subject: { code: 'blank' } });
    expect(faults({ subject: 'x'.repeat(151) })).toEqual({
      subject: { code: 'too_long', max: 150 },
    });
    for (const found of ['{link}', '{welcome}']) {
      expect(faults({ subject: found })).toEqual({ subject: { code: 'unknown', found } });
    }
    expect(faults({ text: `${'x'.repeat(5000)}\n{link}` })).toEqual({
      text: { code: 'too_long', max: 5000 },
    });
  });

  it('has the placeholders of its kind', () => {
    const text = '{expires}\n{link}';
    expect(faults({ text }, 'identity_request')).toEqual({
      text: { code: 'unknown', found: '{expires}' },
    });
    expect(faults({ text: '{fields}\n{link}' }, 'identity_returned')).toEqual({});
    for (const kind of wordedKinds) {
      expect(placeholdersIn(kind, 'text')).toContain('link');
      expect(placeholdersIn(kind, 'subject')).not.toContain('link');
    }
  });
});
