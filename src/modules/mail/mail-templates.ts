import { readFileSync } from 'node:fs';
import Handlebars from 'handlebars';
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
];

/** The templates beside this file, compiled once: for each mail an HTML and a text part. */
export const mailTemplates = Object.fromEntries(
  names.map((name) => [name, { html: html(name), text: text(name) }]),
) as Readonly<Record<Template, { html: Render; text: Render }>>;

type Render = (values: object) => string;

/** The HTML part, with what mail programs show beside the subject hidden at its beginning. */
function html(name: Template): Render {
  const preheader = compile(`${name}.preheader.hbs`, [], true);
  const partials = ['layout', 'button', 'about', 'about_member'].map((one) => `${one}.html.hbs`);
  const body = compile(`${name}.html.hbs`, partials, false);
  return (values) => body({ ...values, preheader: preheader(values).trim() });
}

function text(name: Template): Render {
  return compile(`${name}.text.hbs`, ['about.text.hbs', 'about_member.text.hbs'], true);
}

function compile(file: string, partials: readonly string[], noEscape: boolean): Render {
  const handlebars = Handlebars.create();
  for (const partial of partials) {
    const [name = ''] = partial.split('.');
    handlebars.registerPartial(name, read(partial));
  }
  handlebars.registerHelper('moment', (date: Date) => `${moments.format(date)} UTC`);
  handlebars.registerHelper('fields', (count: number) =>
    count === 1 ? 'one field' : `${count} fields`,
  );
  // strict: a value that a composer forgot is an error, not a hole in a mail.
  const template = handlebars.compile<object>(read(file), { noEscape, strict: true });
  return (values) => template(values).trim() + '\n';
}

function read(file: string): string {
  return readFileSync(new URL(`templates/${file}`, import.meta.url), 'utf8');
}

const moments = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'UTC',
});
