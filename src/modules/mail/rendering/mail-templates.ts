import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import type { Language } from '../../../words/language.js';
import { say } from '../../../words/say.js';
import type { Params, WordKey } from '../../../words/words.js';

/** The language of a mail, and the time zone in which it says times. */
export interface Speech {
  language: Language;
  timeZone: string;
}

type Render = (values: object, speech: Speech) => string;

const feet = ['about', 'about_member', 'about_questions'] as const;

/** The templates beside this file, compiled once: the HTML part, and how the text part ends. */
export const mailTemplates = {
  html: compile('mail.html.hbs', ['layout', 'button', ...feet], false),
  feet: {
    about: compile('about.text.hbs', [], true),
    about_member: compile('about_member.text.hbs', [], true),
    about_questions: compile('about_questions.text.hbs', [], true),
  } satisfies Record<(typeof feet)[number], Render>,
};

function compile(file: string, partials: readonly string[], isText: boolean): Render {
  const handlebars = Handlebars.create();
  for (const partial of partials) handlebars.registerPartial(partial, read(`${partial}.html.hbs`));
  handlebars.registerHelper('say', isText ? sayText : sayHtml);
  // strict: a value that a composer forgot is an error, not a hole in a mail.
  const template = handlebars.compile<object>(read(file), { noEscape: isText, strict: true });
  return (values, data) => {
    const lang = data.language.tag;
    return template({ ...values, lang }, { data: { ...data } }).trim();
  };
}

function read(file: string): string {
  return readFileSync(new URL(`templates/${file}`, import.meta.url), 'utf8');
}

/** The options that Handlebars gives a helper: what stands behind its key in the template, and how it is said. */
interface Asked {
  hash: Readonly<Record<string, string | number>>;
  data: Speech;
}

/** `{{say "mail.why"}}`: a sentence of the catalogue, filled with the mail's values. */
function sayText(this: object, key: WordKey, { hash, data }: Asked): string {
  return say({ key, params: { ...this, ...hash } }, data.language, data.timeZone);
}

/** The same as HTML. `mailto` names the value that is an address to write to. */
function sayHtml(this: object, key: WordKey, { hash, data }: Asked): Handlebars.SafeString {
  const values = Object.entries({ ...this, ...hash }).map(([name, value]: [string, unknown]) => {
    if (typeof value !== 'string') return [name, value];
    const safe = Handlebars.escapeExpression(value);
    const link = `<a href="mailto:${safe}" style="color:#5b6671">${safe}</a>`;
    return [name, name === hash.mailto ? link : safe];
  });
  const params = Object.fromEntries(values) as Params;
  return new Handlebars.SafeString(say({ key, params }, data.language, data.timeZone));
}
