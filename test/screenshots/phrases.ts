import reactAdmin from 'ra-language-english';
import { everyLanguage } from '../../admin-ui/src/i18n/everyLanguage.js';
import invitees from '../../admin-ui/src/invitee/words/it.js';
import { mailboxWords } from '../../src/host/mailbox.words.js';
import { english } from '../../src/words/en/index.js';
import { italian } from '../../src/words/it/index.js';

/** A sentence of a catalogue in English and in Italian; both have places, as `%{name}` or `{name}`. */
interface Phrase {
  english: string;
  italian: string;
}

/** The Italian name of a label or a text. */
export interface InItalian {
  /** The same words in Italian; as they are, where no catalogue has them, as what people have typed. */
  (words: string | RegExp, exact?: boolean): RegExp;
}

const place = /%?\{(\w+)(?:, \w+)?\}/g;

/** Makes what finds, for English words that stand on a screen, those on the Italian one. */
export async function inItalian(): Promise<InItalian> {
  const phrases = await allPhrases();
  return (words, exact = false) =>
    typeof words === 'string'
      ? new RegExp(exact ? `^(${said(phrases, words)})$` : within(phrases, words), exact ? '' : 'i')
      : matching(phrases, words);
}

/** The Italian for a text that is all of what is said, as the source of an expression. */
function said(phrases: readonly Phrase[], text: string): string {
  const found = phrases.flatMap(({ english: pattern, italian: other }) => {
    const filled = new RegExp(`^${filledBy(pattern, () => '(.+)')}$`).exec(text);
    if (!filled || filled[1] === text) return [];
    const names = [...pattern.matchAll(place)].map(([, name = '']) => name);
    // What is put in may be words of a catalogue itself, as the name of a column.
    const values = new Map(names.map((name, at) => [name, said(phrases, filled[at + 1] ?? '')]));
    return [filledBy(other, (name) => `(?:${values.get(name) ?? '.*'})`)];
  });
  return [escaped(text), ...new Set(found)].join('|');
}

/** The Italian for words that stand somewhere in a sentence: the whole sentence. */
function within(phrases: readonly Phrase[], words: string): string {
  const lower = words.toLowerCase();
  const found = phrases
    .filter(({ english: one }) => one.toLowerCase().includes(lower))
    .map(({ italian: other }) => filledBy(other, anything));
  return [said(phrases, words), ...new Set(found)].join('|');
}

/** The Italian for what an expression finds; it is held at both ends where the expression is. */
function matching(phrases: readonly Phrase[], words: RegExp): RegExp {
  const found = phrases
    .filter(({ english: one }) => words.test(one))
    .map(({ italian: other }) => filledBy(other, anything));
  const begin = words.source.startsWith('^') ? '^' : '';
  const end = words.source.endsWith('$') ? '$' : '';
  const all = [`${begin}(?:${[...new Set(found)].join('|')})${end}`, words.source];
  return new RegExp((found.length > 0 ? all : [words.source]).join('|'), words.flags);
}

/** A sentence as the source of an expression, with something in its places. */
function filledBy(sentence: string, put: (name: string) => string): string {
  return sentence
    .split(place)
    .map((part, at) => (at % 2 === 0 ? escaped(part) : put(part)))
    .join('');
}

const anything = (): string => '.*';

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** All sentences that a screen may show: the server's, the mailbox's, the panel's and the invitee pages'. */
async function allPhrases(): Promise<Phrase[]> {
  const rooms = ['accept', 'common', 'confirmEmail', 'passwords', 'strength', 'welcome'] as const;
  const ofRooms = await Promise.all(
    rooms.map(async (room) => pairs(await words(`invitee/words/en/${room}.js`), invitees)),
  );
  const { default: ofPanel } = await words('standalone/languages/it.js');
  const { panelMessages } = await words('standalone/panelMessages.js');
  return [
    ...pairs(english, italian),
    ...pairs(mailboxWords.en, mailboxWords.it),
    ...pairs(everyLanguage.en, everyLanguage.it),
    ...pairs(reactAdmin, ofPanel),
    ...pairs(panelMessages, ofPanel),
    // As a chip of a filter and a cell have them.
    { english: '{name}: {value}', italian: '{name}: {value}' },
    { english: '{name}, {value}', italian: '{name}, {value}' },
    ...ofRooms.flat(),
  ];
}

/** The words that a module of the panel exports, which the compiler has in another project. */
async function words(file: string): Promise<{ default: object; panelMessages: object }> {
  return (await import(`../../admin-ui/src/${file}`)) as never;
}

/** The sentences that two catalogues have under the same keys. */
function pairs(english: object, italian: object): Phrase[] {
  return Object.entries(english).flatMap(([key, said]) => {
    const other: unknown = Reflect.get(italian, key);
    if (typeof said !== 'string') return other ? pairs(said as object, other) : [];
    return forms(said).flatMap((one) =>
      forms(other).map((two) => ({ english: one, italian: two })),
    );
  });
}

/** The forms that a sentence has for numbers, in whichever way its catalogue holds them. */
function forms(sentence: unknown): string[] {
  return typeof sentence === 'string'
    ? sentence.split(' |||| ')
    : Object.values(sentence as object).map(String);
}
