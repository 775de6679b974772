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
  return (values, { language, timeZone }) => {
    const said = isText ? values : asHtml(values);
    const data: Asked['data'] = { language, timeZone, said: said as Params };
    return template({ ...values, lang: language.tag }, { data }).trim();
  };
}

function read(file: string): string {
  return readFileSync(new URL(`templates/${file}`, import.meta.url), 'utf8');
}

/** The options that Handlebars gives a helper: what stands behind its key in the template, and how it is said. */
interface Asked {
  hash: Readonly<Record<string, string | number>>;
  /** `said` are the mail's values as they stand in sentences. */
  data: Speech & { said: Params };
}

/** `{{say "mail.why"}}`: a sentence of the catalogue, filled with the mail's values. */
function sayText(key: WordKey, { hash, data }: Asked): string {
  return say({ key, params: { ...data.said, ...hash } }, data.language, data.timeZone);
}

/** The same as HTML. `mailto` names the value that is an address to write to. */
function sayHtml(key: WordKey, { hash, data }: Asked): Handlebars.SafeString {
  const { said, language, timeZone } = data;
  const { mailto } = hash;
  const address = mailto === undefined ? undefined : said[mailto];
  const params =
    typeof address === 'string'
      ? {
          ...said,
          [mailto as string]: `<a href="mailto:${address}" style="color:#5b6671">${address}</a>`,
        }
      : said;
  return new Handlebars.SafeString(say({ key, params }, language, timeZone));
}

/** Escapes values that are text. Once for all sentences of a mail: most of the time went there. */
function asHtml(values: object): object {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'string' ? Handlebars.escapeExpression(value) : value,
    ]),
  );
}
