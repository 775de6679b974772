import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
import type { Language } from '../../../words/language.js';
import { say } from '../../../words/say.js';
import type { Params, WordKey } from '../../../words/words.js';
import type { ComposedMail } from './composed-mail.js';

type Template = ComposedMail['template'];

const names: readonly Template[] = [
  'invitation',
  'resend',
  'reminder',
  'request_new',
  'password_reset',
  'password_changed',
  'identity_request',
  'identity_returned',
  'email_change',
  'email_change_notice',
];

/** The templates beside this file, compiled once: for each mail an HTML and a text part. */
export const mailTemplates = Object.fromEntries(
  names.map((name) => [name, { html: html(name), text: text(name) }]),
) as Readonly<Record<Template, { html: Render; text: Render }>>;

type Render = (values: object, speech: Speech) => string;

/** The language of a mail, and the time zone in which it says times. */
export interface Speech {
  language: Language;
  timeZone: string;
}

/** The HTML part, with what mail programs show beside the subject hidden at its beginning. */
function html(name: Template): Render {
  const preheader = compile(`${name}.preheader.hbs`, [], true);
  const partials = ['layout', 'button', 'way', 'way_button', 'about', 'about_member'];
  const body = compile(
    `${name}.html.hbs`,
    partials.map((one) => `${one}.html.hbs`),
    false,
  );
  return (values, speech) =>
    body({ ...values, preheader: preheader(values, speech).trim() }, speech);
}

function text(name: Template): Render {
  const partials = ['way', 'about', 'about_member'].map((one) => `${one}.text.hbs`);
  return compile(`${name}.text.hbs`, partials, true);
}

function compile(file: string, partials: readonly string[], isText: boolean): Render {
  const handlebars = Handlebars.create();
  for (const partial of partials) {
    const [name = ''] = partial.split('.');
    handlebars.registerPartial(name, read(partial));
  }
  handlebars.registerHelper('say', isText ? sayText : sayHtml);
  // strict: a value that a composer forgot is an error, not a hole in a mail.
  const template = handlebars.compile<object>(read(file), { noEscape: isText, strict: true });
  return (values, data) => {
    const lang = data.language.tag;
    return template({ ...values, lang }, { data: { ...data } }).trim() + '\n';
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

/** `{{say "mail.hello"}}`: a sentence of the catalogue, filled with the mail's values. */
function sayText(this: object, key: WordKey, { hash, data }: Asked): string {
  return say({ key, params: { ...this, ...hash } }, data.language, data.timeZone);
}

/**
 * The same as HTML. `strong` and `mailto` name the value that stands out, or is an address to write
 * to.
 */
function sayHtml(this: object, key: WordKey, { hash, data }: Asked): Handlebars.SafeString {
  const values = Object.entries({ ...this, ...hash }).map(([name, value]: [string, unknown]) => {
    if (typeof value !== 'string') return [name, value];
    const safe = Handlebars.escapeExpression(value);
    if (name === hash.strong) return [name, `<strong>${safe}</strong>`];
    const link = `<a href="mailto:${safe}" style="color:#5b6671">${safe}</a>`;
    return [name, name === hash.mailto ? link : safe];
  });
  const params = Object.fromEntries(values) as Params;
  return new Handlebars.SafeString(say({ key, params }, data.language, data.timeZone));
}
