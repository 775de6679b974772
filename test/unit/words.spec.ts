import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Problem } from '../../src/common/problem/problem.js';
import { inWords } from '../../src/common/http/problem.filter.js';
import { rowFault, toldFault } from '../../src/modules/enrolment/judge/row-codes.js';
import { plainLook } from '../../src/modules/mail/rendering/mail-look.js';
import { noWordings } from '../../src/modules/mail/wording/mail-wordings.js';
import { renderMail } from '../../src/modules/mail/rendering/render-mail.js';
import { chooseLanguage } from '../../src/words/accept-language.js';
import { english } from '../../src/words/en/index.js';
import { few } from '../../src/words/few.js';
import { fromText, toText } from '../../src/words/kept.js';
import { type Language, translation } from '../../src/words/language.js';
import { languages, lastResort as en } from '../../src/words/languages.js';
import { say } from '../../src/words/say.js';
import { words } from '../../src/words/words.js';
import { pseudo } from '../support/pseudo-language.js';

const templates = new URL('../../src/modules/mail/rendering/templates/', import.meta.url);

describe('words', () => {
  it('are said in the language of whoever reads them', () => {
    const taken = words('group.name_taken', { name: 'Night shift' });
    expect(say(taken, en)).toBe('There is a group named Night shift.');
    expect(say(taken, pseudo)).toBe('Nazwa Night shift jest zajęta.');
  });

  it('count, list, group digits and set off as the language does', () => {
    const wait = (count: number): string => say(words('wait.minutes', { count }), pseudo);
    expect([1, 3, 5].map(wait)).toEqual(['minutę', '3 minuty', '5 minut']);
    expect(say(words('wait.minutes', { count: 1 }), en)).toBe('a minute');
    const rows = words('file.too_many_rows', { max: 100_000 });
    expect(say(rows, en)).toContain('100,000 rows');
    expect(say(rows, pseudo)).toContain('100\u00a0000 rows');
    const unknown = (names: string[]): string[] =>
      [en, pseudo].map((language) =>
        say(words('row.group.unknown', { count: names.length, names: few(names) }), language),
      );
    expect(unknown(['a', 'b', 'c', 'd', 'e'])).toEqual([
      'There are no groups “a”, “b”, “c” and 2 more. Correct their names, or create the groups first.',
      'Nie ma « a », « b », « c » i jeszcze 2.',
    ]);
  });

  it('put in what people typed as it is, whatever it looks like', () => {
    const name = '$& {name} {other} $1';
    expect(say(words('group.name_taken', { name }), en)).toBe(`There is a group named ${name}.`);
    expect(say(words('row.role.unknown', { role: name }), pseudo)).toContain(`« ${name} »`);
  });

  it('make a refusal of the same words in each language, and leave the application’s own alone', () => {
    const refusal = new Problem('group.name_taken', {
      detail: words('group.name_taken', { name: 'Night shift' }),
      errors: {
        name: words('group.name_taken', { name: 'Night shift' }),
        host: { own: 'As it is.' },
      },
    });
    expect(refusal.message).toBe('There is a group named Night shift.');
    expect(inWords(refusal, pseudo)).toMatchObject({
      title: 'Zajęta nazwa',
      detail: 'Nazwa Night shift jest zajęta.',
      code: 'group.name_taken',
      errors: { name: 'Nazwa Night shift jest zajęta.', host: { own: 'As it is.' } },
    });
  });

  it('of rows are kept as codes and said when they are read; a sentence that was kept stays', () => {
    const kept = JSON.parse(
      JSON.stringify(rowFault('groups', 'group.unknown', { count: 1, names: ['Nights'] })),
    ) as ReturnType<typeof rowFault>;
    expect(say(toldFault(kept), pseudo)).toBe('Nie ma grupy « Nights ».');
    const before = { field: 'email', code: 'email.invalid', message: 'As it was.' } as const;
    expect(say(toldFault(before), pseudo)).toBe('As it was.');
  });

  it('survive being kept as a text, where sentences are kept too', () => {
    const told = words('request.too_many_tries', { wait: words('wait.hours', { count: 2 }) });
    expect(say(fromText(toText(told)), en)).toBe(
      'There were too many tries. Try again in 2 hours.',
    );
    expect(fromText('{"key" is no key}')).toBe('{"key" is no key}');
  });
});

describe('mails', () => {
  it('are written in the language that they are rendered for, its order of words included', () => {
    const { subject, html, text } = renderMail(
      {
        template: 'invitation',
        chosen: ['tlh', null, 'x-pseudo', 'en'],
        look: plainLook,
        wordings: noWordings,
        values: {
          organizationName: 'Corp & Sons',
          contactEmail: null,
          firstName: null,
          inviterName: 'Bo Berg',
          email: 'ada@corp.example',
          link: 'https://usher.example/accept#token',
          expiresAt: new Date('2026-11-28T14:05:00Z'),
          hasAccount: false,
          welcome: null,
        },
      },
      [en, pseudo],
    );
    expect(subject).toBe('Zaproszenie do Corp & Sons');
    expect(text).toContain('Corp & Sons: zaprasza Bo Berg.');
    expect(text).toContain('28 listopada 2026 14:05 UTC');
    expect(html).toContain('<strong>Corp &amp; Sons</strong>: zaprasza Bo Berg.');
    expect(html).toContain('<html lang="x-pseudo">');
  });

  it('say what the catalogue has', () => {
    for (const file of readdirSync(templates)) {
      const template = readFileSync(new URL(file, templates), 'utf8');
      // Nothing but the catalogue says anything: what is left are tags, places and styles.
      const bare = template.replace(/\{\{[^{}]*\}\}|<style>.*?<\/style>|<[^>]*>/gs, '');
      expect([file, bare.replace(/^--$/m, '').trim()]).toEqual([file, '']);
    }
  });
});

describe('the language of an answer', () => {
  const offered = ['en', 'de', 'pt-BR'].map((tag) => ({ ...en, tag })) as [Language, ...Language[]];

  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['fr', 'en'],
    ['de', 'de'],
    ['DE-at;q=0.8, fr', 'de'],
    ['en;q=0.5, de;q=0.7', 'de'],
    ['en;q=0.5, de;q=0.5', 'en'],
    ['pt', 'pt-BR'],
    ['deu', 'en'],
    ['*', 'en'],
    ['en;q=0, *', 'de'],
    ['de;q=0', 'en'],
    ['fr, *;q=0.1, de;q=0.2', 'de'],
    ['de;q=2, en;q=x, ;;,', 'en'],
  ])('for %j is %s', (header, tag) => {
    expect(chooseLanguage(header, offered).tag).toBe(tag);
  });
});

/** Never called: it is for the compiler, which must refuse each of these. */
export function refusedCatalogues(): void {
  const { more, ...lacking } = english;
  // @ts-expect-error A key is missing.
  translation(lacking);
  // @ts-expect-error A key is not English.
  translation({ ...english, more, unheard: 'x' });
  // @ts-expect-error A place is not in the English sentence.
  translation({ ...english, 'group.name_taken': '{nom} gibt es schon.' });
  // @ts-expect-error Where English counts, every language does.
  translation({ ...english, 'wait.minutes': '{count} Minuten' });
  // @ts-expect-error A place is not filled.
  words('group.name_taken', {});
  // @ts-expect-error There is no such place.
  words('group.not_inside', { name: 'x' });
}

it('are in the panel and the pages for invitees in every language of the server', async () => {
  const panel: string = '../../admin-ui/src/i18n/everyLanguage.js';
  const { everyLanguage } = (await import(panel)) as { everyLanguage: object };
  expect(Object.keys(everyLanguage).sort()).toEqual(languages.map(({ tag }) => tag).sort());
});
